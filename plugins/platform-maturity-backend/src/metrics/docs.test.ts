import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEntityYaml } from '@backstage/plugin-catalog-node';
import {
  metricDefinitions,
  metricOutcomes,
  type MetricDefinition,
} from './metricDefinitions';
import { documented } from '../__testUtils__/documented';

// The registry of metrics is the truth; these tests fail where the
// documentation, the dashboard or the alerts lack a metric or name another one.

const page = documented('operations.md');
const definitions = Object.values<MetricDefinition>(metricDefinitions);

const words: Record<MetricDefinition['instrument'], string> = {
  counter: 'counter',
  histogram: 'histogram',
  observableGauge: 'gauge',
};

const code = (values: readonly string[]) =>
  values.map(value => `\`${value}\``).join(', ');

/** What the Prometheus exporter of OpenTelemetry makes of a metric. */
function seriesOf({ name, instrument }: MetricDefinition): string[] {
  const series = name.replace(/[.-]/g, '_');
  switch (instrument) {
    case 'counter':
      return [`${series}_total`];
    case 'histogram':
      return ['bucket', 'sum', 'count'].map(suffix => `${series}_${suffix}`);
    default:
      return [series];
  }
}

const example = (name: string) =>
  readFileSync(
    resolve(__dirname, '../../../../docs/examples/operations', name),
    'utf8',
  );
const seriesIn = (text: string) =>
  new Set(text.match(/\bbackstage_plugin_\w+/g) ?? []);

interface Rule {
  alert: string;
  expr: string;
  annotations: { summary: string; description: string };
}

function readRules(): Rule[] {
  const [result, ...others] = parseEntityYaml(
    example('prometheus-alerts.yaml'),
    { type: 'file', target: 'prometheus-alerts.yaml' },
  );
  // Whatever a document of YAML has is passed on unchecked.
  const { groups } = (result as unknown as { entity: { groups: unknown } })
    .entity;
  expect(others).toEqual([]);
  return (groups as { rules: Rule[] }[]).flatMap(({ rules }) => rules);
}

interface Panel {
  title: string;
  gridPos: { x: number; y: number; w: number; h: number };
  targets: { expr: string }[];
}

describe('docs/operations.md', () => {
  it('lists the metrics', () => {
    expect(page.table('Metrics')).toEqual(
      definitions.map(({ name, instrument, unit, attributes, description }) => [
        `\`${name}\``,
        words[instrument],
        `\`${unit}\``,
        code(attributes),
        description,
      ]),
    );
  });

  it('lists the outcomes', () => {
    expect(page.table('Metrics', 1)).toEqual(
      Object.entries(metricOutcomes).map(([metric, outcomes]) => [
        `\`${metricDefinitions[metric as keyof typeof metricOutcomes].name}\``,
        code(outcomes),
      ]),
    );
  });

  it('lists the alerts', () => {
    expect(page.table('Alerts').map(([alert]) => alert)).toEqual(
      readRules().map(({ alert }) => `\`${alert}\``),
    );
  });
});

describe('docs/examples/operations', () => {
  const known = definitions.flatMap(seriesOf);

  it('has a dashboard of all metrics, and of no others', () => {
    const { panels }: { panels: Panel[] } = JSON.parse(
      example('grafana-dashboard.json'),
    );
    const shown = panels.flatMap(({ targets }) =>
      targets.flatMap(({ expr }) => [...seriesIn(expr)]),
    );
    expect(shown.filter(series => !known.includes(series))).toEqual([]);
    const missing = definitions.filter(
      definition => !seriesOf(definition).some(name => shown.includes(name)),
    );
    expect(missing).toEqual([]);
    expect(panels.filter(({ targets }) => targets.length === 0)).toEqual([]);
  });

  it('has alerts that use these metrics only', () => {
    const rules = readRules();
    for (const { alert, expr, annotations } of rules) {
      const used = [...seriesIn(expr)];
      expect({ alert, unknown: used.filter(s => !known.includes(s)) }).toEqual({
        alert,
        unknown: [],
      });
      expect(used).not.toEqual([]);
      expect(annotations.summary).toBeTruthy();
      expect(annotations.description).toBeTruthy();
    }
    expect(rules.length).toBeGreaterThan(0);
  });

  it('asks for attributes and outcomes that exist', () => {
    const text =
      example('grafana-dashboard.json') + example('prometheus-alerts.yaml');
    const outcomes: string[] = Object.values(metricOutcomes).flat();
    const asked = [...text.matchAll(/outcome=~?\\?"([\w|]+)\\?"/g)].flatMap(
      ([, values]) => values.split('|'),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(value => !outcomes.includes(value))).toEqual([]);
    const attributes = definitions.flatMap(definition => definition.attributes);
    const grouped = [...text.matchAll(/by \(([^)]*)\)/g)]
      .flatMap(([, names]) => names.split(/,\s*/))
      .filter(name => name !== 'le');
    expect(grouped.filter(name => !attributes.includes(name))).toEqual([]);
  });
});
