import { practiceIds, type PracticeId } from '../practices';
import type { CatalogItem } from './CatalogItem';
import type { ComponentProfile } from './ComponentProfile';
import { meanOf, ratioOf } from './factBuilders';

/** What somebody owns: components that count, and resources with their clouds. */
export interface Portfolio {
  components: readonly ComponentProfile[];
  resources: readonly { item: CatalogItem; clouds: string[] }[];
}

/** Whether two lists hold the same objects in the same order. */
export function areSame<TItem>(
  one: readonly TItem[],
  other: readonly TItem[],
): boolean {
  return (
    one.length === other.length &&
    one.every((item, index) => item === other[index])
  );
}

/** The services among the components of a portfolio. */
export function servicesIn({ components }: Portfolio): ComponentProfile[] {
  return components.filter(component => component.isService);
}

/** The distinct technologies of a portfolio. */
export function technologiesIn({ components }: Portfolio): Set<string> {
  const technologies = new Set<string>();
  for (const component of components) {
    for (const technology of component.technologies) {
      technologies.add(technology);
    }
  }
  return technologies;
}

/** The distinct clouds of a portfolio, with the entities that show them. */
export function cloudsIn({ components, resources }: Portfolio): {
  clouds: Set<string>;
  entities: string[];
} {
  const showing = [...components, ...resources].filter(
    each => each.clouds.length > 0,
  );
  return {
    clouds: new Set(showing.flatMap(each => each.clouds)),
    entities: showing.map(each => each.item.ref),
  };
}

/** The share of services that run on Kubernetes; `undefined` without a service. */
export function kubernetesShareOf(
  services: readonly ComponentProfile[],
): number | undefined {
  return ratioOf(
    services.filter(service => service.onKubernetes).length,
    services.length,
  );
}

/** Dependencies that leave a service, per service; `undefined` without a service. */
export function dependenciesPerServiceOf(
  services: readonly ComponentProfile[],
): number | undefined {
  return meanOf(services.map(service => service.dependencies));
}

/** The distinct tools of each practice that a portfolio uses with a tool. */
export function toolsByPractice({ components }: Portfolio): string[][] {
  const found = new Map<PracticeId, Set<string>>();
  for (const component of components) {
    for (const [practice, tools] of component.tools) {
      const all = found.get(practice) ?? new Set();
      tools.forEach(tool => all.add(tool));
      found.set(practice, all);
    }
  }
  return practiceIds.flatMap(id => {
    const tools = found.get(id);
    return tools ? [[...tools]] : [];
  });
}

/** The mean number of tools over the practices in use; 0 when none is. */
export function toolsPerPracticeOf(byPractice: readonly string[][]): number {
  return meanOf(byPractice.map(tools => tools.length)) ?? 0;
}
