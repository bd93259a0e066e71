import {
  loadMeasureIds,
  practiceIds,
} from '@paved/plugin-platform-maturity-common';
import {
  array,
  count,
  object,
  oneOfTexts,
  recordOf,
  ref,
  text,
  type JsonSchema,
} from './build';

const number: JsonSchema = { type: 'number' };
const flag: JsonSchema = { type: 'boolean' };

/** What the components of a scope use, and what a team carries. */
export const rollUpSchemas: Record<string, JsonSchema> = {
  ScopeRollUp: object(
    {
      tools: object(
        {},
        Object.fromEntries(practiceIds.map(id => [id, ref('ToolSprawl')])),
      ),
      goldenPaths: ref('GoldenPaths'),
    },
    { load: ref('TeamLoad') },
  ),
  ToolSprawl: object({
    total: count,
    tools: array(
      object({
        tool: text(),
        components: count,
        teams: count,
        groups: ref('EntitySample'),
      }),
    ),
  }),
  GoldenPaths: object(
    {
      components: count,
      fromTemplate: count,
      total: count,
      templates: array(
        object(
          {
            template: text('Entity reference in lower case'),
            components: count,
            teams: count,
          },
          { missing: flag },
        ),
      ),
    },
    { unused: ref('EntitySample') },
  ),
  TemplateOrigin: object(
    {},
    { template: text('Entity reference in lower case') },
  ),
  TeamLoad: object(
    { teams: count },
    {
      members: count,
      suppressed: flag,
      figures: recordOf(loadMeasureIds, ref('LoadFigure')),
    },
  ),
  LoadFigure: object(
    {},
    {
      total: number,
      perMember: number,
      measured: object({
        value: number,
        low: number,
        high: number,
        level: oneOfTexts(['devops', 'hybrid', 'platformEngineering']),
      }),
    },
  ),
};
