import type {
  ScopeRollUp,
  TemplateOrigin,
  ToolSprawl,
} from '@paved/plugin-platform-maturity-common';
import { mapValues, sampleWithNames, type Named } from './redactFindings';

/**
 * Leaves out teams and templates that may not be named. How many there are stays:
 * who may not learn of all entities is told of a roll-up over others.
 */
export function rollUpWithNames(
  rollUp: ScopeRollUp,
  named: Named,
): ScopeRollUp {
  const { tools, goldenPaths } = rollUp;
  return {
    ...rollUp,
    tools: mapValues(tools as Required<typeof tools>, sprawl =>
      sprawlWithNames(sprawl, named),
    ),
    goldenPaths: {
      ...goldenPaths,
      // That one is missing tells as little as a hidden one: both are left out.
      templates: goldenPaths.templates.filter(({ template }) =>
        named(template),
      ),
      ...(goldenPaths.unused && {
        unused: sampleWithNames(goldenPaths.unused, named),
      }),
    },
  };
}

/** That there was a template stays; which one, where it may be named. */
export function originWithName(
  { template }: TemplateOrigin,
  named: Named,
): TemplateOrigin {
  return template !== undefined && named(template) ? { template } : {};
}

function sprawlWithNames(sprawl: ToolSprawl, named: Named): ToolSprawl {
  return {
    ...sprawl,
    tools: sprawl.tools.map(use => ({
      ...use,
      groups: sampleWithNames(use.groups, named),
    })),
  };
}
