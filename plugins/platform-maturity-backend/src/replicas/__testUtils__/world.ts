import type { Entity } from '@backstage/catalog-model';
import { organizationRef } from '@paved/plugin-platform-maturity-common';

const components = 120;
const teams = 4;

/** What a catalog looks like at one time, told by every title in it. */
export interface Generation {
  /** One more than the one that is stored: none may be lost, or be there twice. */
  number: number;
  /** Tells two attempts at the same number apart. */
  attempt: number;
}

export function titleOf({ number, attempt }: Generation): string {
  return `Generation ${number}, attempt ${attempt}`;
}

export function generationOf(title: string | undefined): Generation {
  const [, number, attempt] =
    title?.match(/^Generation (\d+), attempt (\d+)$/) ?? [];
  if (!attempt) {
    throw new Error(`No title of a generation: ${title}`);
  }
  return { number: Number(number), attempt: Number(attempt) };
}

const groupRefs = Array.from(
  { length: teams },
  (_, index) => `group:default/team-${index}`,
);

/** Components change hands with each generation, and with that the relations. */
export function ownerOf(component: number, { number }: Generation): string {
  return groupRefs[(component + number) % teams];
}

export const componentRefs = Array.from(
  { length: components },
  (_, index) => `component:default/c-${index}`,
);

/** All that are assessed. */
export const subjectRefs = [...componentRefs, ...groupRefs, organizationRef];

export function entitiesOf(generation: Generation): Entity[] {
  const title = titleOf(generation);
  // A practice that comes and goes, so that each generation is news.
  const annotations: Record<string, string> =
    generation.number % 2 ? { 'jenkins.io/job-full-name': 'a/b' } : {};
  return [
    ...groupRefs.map((ref, index) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: { namespace: 'default', name: `team-${index}`, title },
      spec: { type: 'team', children: [] },
      relations: componentRefs
        .filter((_, component) => ownerOf(component, generation) === ref)
        .map(targetRef => ({ type: 'ownerOf', targetRef })),
    })),
    ...componentRefs.map((_, index) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        namespace: 'default',
        name: `c-${index}`,
        title,
        annotations,
      },
      spec: { type: 'service', lifecycle: 'production', owner: 'any' },
      relations: [{ type: 'ownedBy', targetRef: ownerOf(index, generation) }],
    })),
  ];
}
