import { practiceIds } from '../practices';
import type { CatalogItem } from './CatalogItem';
import type { ComponentProfile } from './ComponentProfile';
import { meanOf, ratioOf } from './factBuilders';

/** What somebody owns: components that count, and resources with their clouds. */
export interface Portfolio {
  components: readonly ComponentProfile[];
  resources: readonly { item: CatalogItem; clouds: string[] }[];
}

/** The services among the components of a portfolio. */
export function servicesIn({ components }: Portfolio): ComponentProfile[] {
  return components.filter(component => component.isService);
}

/** The distinct technologies of a portfolio. */
export function technologiesIn({ components }: Portfolio): Set<string> {
  return new Set(components.flatMap(component => component.technologies));
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
  return practiceIds
    .map(id => {
      const tools = new Set<string>();
      for (const { matches } of components) {
        for (const { tool } of matches[id]) {
          if (tool) {
            tools.add(tool);
          }
        }
      }
      return [...tools];
    })
    .filter(tools => tools.length > 0);
}

/** The mean number of tools over the practices in use; 0 when none is in use. */
export function toolsPerPracticeOf(portfolio: Portfolio): number {
  return meanOf(toolsByPractice(portfolio).map(tools => tools.length)) ?? 0;
}
