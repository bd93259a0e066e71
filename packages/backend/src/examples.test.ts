import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  approachTitles,
  assessCatalog,
  defaultPolicy,
  moveTitles,
  stageTitles,
  type Assessment,
} from '@paved/plugin-platform-maturity-common';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCatalogOf } from './__testUtils__/readCatalogOf';

// The demo tells a story; this holds the descriptors, the rules and the table
// in examples/company/README.md to it.

jest.setTimeout(120_000);

const root = resolve(__dirname, '../../..');

/** What app-config.yaml loads: Paved itself, and the example company. */
const targets = ['catalog-info.yaml', 'examples/company/catalog-info.yaml'];

let entities: Entity[];

beforeAll(async () => {
  entities = await readCatalogOf(targets.map(target => resolve(root, target)));
});

describe('the descriptors of the example company', () => {
  it('are accepted by the catalog', () => {
    const complaints = entities.flatMap(
      entity =>
        (entity as { status?: { items?: object[] } }).status?.items ?? [],
    );
    expect(complaints).toEqual([]);
  });

  it('describe a company of the size that they are meant to', () => {
    expect(company('User')).toHaveLength(60);
    expect(company('Domain')).toHaveLength(3);
    expect(company('Component')).toHaveLength(45);
    expect(
      company('Group').filter(group => group.spec?.type === 'team'),
    ).toHaveLength(9);
  });

  it('have the user that the demo signs in as', () => {
    expect(company('User').map(({ metadata }) => metadata.name)).toContain(
      'guest',
    );
  });

  it('name nothing that does not exist, but for one owner', () => {
    const known = new Set(entities.map(entity => stringifyEntityRef(entity)));
    const dangling = entities.flatMap(entity =>
      (entity.relations ?? [])
        .filter(({ targetRef }) => !known.has(targetRef))
        .map(({ type, targetRef }) => `${nameOf(entity)} ${type} ${targetRef}`),
    );
    expect(dangling).toEqual([
      'component:parcel-robot-pilot ownedBy group:default/warehouse-labs',
    ]);
  });
});

describe('who stands where in the example company', () => {
  it('covers most of the table of approach and stage', () => {
    expect(table(entities)).toMatchInlineSnapshot(`
      "devops × devopsAtScale → sustainDevOps
        component:claims-desk
        component:claims-portal
        group:claims
        system:claims
      devops × devopsFoundation → strengthenFoundation
        component:claims-forms
      devops × platformIntroduction → reviewPlatformInvestment
        component:claims-upload
      devops × undetermined → registerEvidence
        group:developer-platform
        group:technology
      hybrid × devopsAtScale → startThinPlatform
        component:help-center
        component:linehaul-tracker
        component:merrow-app
        component:storefront-web
        group:storefront
        system:storefront
      hybrid × devopsFoundation → strengthenFoundation
        component:conveyor-gateway
        component:design-system
        component:forecast-training
        component:hub-dashboard
        component:shift-swap-bot
        component:sorter-control
        component:sorter-protocol
        group:sorting
        system:sorting
      hybrid × platformIntroduction → growThinPlatform
        component:network-planner
        component:storefront-bff
        component:volume-forecast
        group:line-haul
        system:line-haul
      hybrid × undetermined → registerEvidence
        component:sorter-control-v1
      platformEngineering × devopsAtScale → introducePlatform
        component:booking-api
        component:booking-events
        component:driver-api
        component:eta-service
        component:label-service
        component:ledger-export
        component:notification-service
        component:pickup-service
        component:pricing-service
        component:route-assignment
        component:tax-service
        component:tracking-search
        domain:customer
        group:booking
        group:customer-engineering
        group:merrow-parcel
        organization
        system:booking
      platformEngineering × devopsFoundation → strengthenFoundation
        component:address-geocoder
        component:booking-client
        component:courier-app
        component:depot-planner
        component:locker-gateway
        component:proof-of-delivery
        component:shift-roster
        component:tracking-sdk
        domain:network
        group:last-mile
        group:network-engineering
        system:last-mile
      platformEngineering × platformIntroduction → scalePlatform
        component:invoicing
        component:payments
        component:scan-ingest
        component:tariff-engine
        component:tracking-api
        domain:finance
        group:billing
        group:finance-engineering
        group:tracking
        system:billing
        system:tracking
      undetermined × devopsFoundation → registerEvidence
        component:parcel-robot-pilot"
    `);
  });

  it('is what its README says', () => {
    const rows = readFileSync(
      resolve(root, 'examples/company/README.md'),
      'utf8',
    )
      .split('\n')
      .map(line => line.split('|').map(cell => cell.trim()))
      .filter(([, who]) => /^`(organization|\w+:[\w-]+)`$/.test(who ?? ''))
      .map(([, who, ...answer]) => [who.slice(1, -1), ...answer.slice(0, 3)]);
    expect(rows.length).toBeGreaterThan(20);

    const byName = new Map(
      assess(entities).map(each => [shorten(each.subject.ref), each]),
    );
    expect(rows).toEqual(
      rows.map(([who]) => {
        const { approach, stage, move } = byName.get(who)!;
        return [
          who,
          approachTitles[approach],
          stageTitles[stage],
          moveTitles[move].title,
        ];
      }),
    );
  });

  it('does not depend on Paved being registered beside it', () => {
    const alone = entities.filter(isOfCompany);
    expect(alone.length).toBeLessThan(entities.length);
    expect(table(alone)).toBe(table(entities));
  });

  it('shows many sides of the model', () => {
    const moves = new Set(assess(entities).map(({ move }) => move));
    const missing = Object.keys(moveTitles).filter(
      move => !moves.has(move as Assessment['move']),
    );
    // Nobody runs a platform as a product before there is a platform team.
    expect(missing).toEqual(['sustainPlatform', 'runPlatformAsProduct']);
  });

  it('has a dangling owner to report', () => {
    const run = assessCatalog(entities, defaultPolicy);
    expect([...run.assessments()]).toHaveLength(run.subjects);
    expect(run.problems).toEqual([
      {
        code: 'danglingOwner',
        subject: 'group:default/warehouse-labs',
        entities: { total: 1, refs: ['component:default/parcel-robot-pilot'] },
      },
    ]);
  });

  it('changes once the platform team is registered as one', () => {
    const founded = entities.map(entity =>
      nameOf(entity) === 'group:developer-platform'
        ? { ...entity, spec: { ...entity.spec, type: 'platform' } }
        : entity,
    );
    expect(answerOf(entities, 'organization')).toBe(
      'platformEngineering × devopsAtScale → introducePlatform',
    );
    expect(answerOf(founded, 'organization')).toBe(
      'platformEngineering × platformIntroduction → scalePlatform',
    );
  });
});

/** Whether an entity is of the example company, rather than of Paved itself. */
function isOfCompany({ metadata }: Entity): boolean {
  const location = metadata.annotations?.['backstage.io/managed-by-location'];
  return location?.includes('/examples/company/') === true;
}

function company(kind: string): Entity[] {
  return entities.filter(entity => entity.kind === kind && isOfCompany(entity));
}

function assess(catalogEntities: Entity[]): Assessment[] {
  return [...assessCatalog(catalogEntities, defaultPolicy).assessments()];
}

/** A line for each answer, with everybody of the company who gets it. */
function table(catalogEntities: Entity[]): string {
  const ours = new Set(
    ['Component', 'System', 'Domain', 'Group'].flatMap(kind =>
      company(kind).map(entity => stringifyEntityRef(entity)),
    ),
  );
  const rows = new Map<string, string[]>();
  for (const assessment of assess(catalogEntities)) {
    const { ref } = assessment.subject;
    if (ours.has(ref) || ref === 'organization') {
      const answer = answerIn(assessment);
      rows.set(answer, [...(rows.get(answer) ?? []), shorten(ref)]);
    }
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([answer, refs]) =>
      [answer, ...refs.sort().map(ref => `  ${ref}`)].join('\n'),
    )
    .join('\n');
}

function answerOf(catalogEntities: Entity[], ref: string): string {
  return answerIn(
    assess(catalogEntities).find(({ subject }) => subject.ref === ref)!,
  );
}

function answerIn({ approach, stage, move }: Assessment): string {
  return `${approach} × ${stage} → ${move}`;
}

function nameOf(entity: Entity): string {
  return shorten(stringifyEntityRef(entity));
}

function shorten(ref: string): string {
  if (!ref.includes(':')) {
    return ref;
  }
  const { kind, name } = parseEntityRef(ref);
  return `${kind}:${name}`;
}
