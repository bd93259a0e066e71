import type { Texts } from '../../Words';

export const causes: Texts['explanation']['causes'] = {
  fact: {
    changed: '**{{fact}}**: från {{before}} till {{after}}',
    known: '**{{fact}}**: nu känt, {{after}}',
    unknown: '**{{fact}}**: inte längre känt, var {{before}}',
    stale: '**{{fact}}**: det som rapporterades har gått ut, var {{before}}',
  },
  finding: {
    changed: '**{{practice}}**: från {{before}} till {{after}} på plats',
    known: '**{{practice}}**: nu känt, {{after}} på plats',
    unknown: '**{{practice}}**: inte längre känt',
    counts: '**{{practice}}**: andra komponenter, {{after}} på plats som förut',
  },
  policy: {
    changed: '**Policyn** ändrades: {{keys}}',
    some: '**Policyn** ändrades',
    more: '{{count}} till',
  },
  engine: '**Reglerna** själva förfinades',
  components: {
    changed: '**Komponenter**: från {{before}} till {{count}}',
    same: '**Komponenter**: andra än förut, {{count}} totalt',
    came: { one: '{{count}} tillkom', other: '{{count}} tillkom' },
    left: { one: '{{count}} försvann', other: '{{count}} försvann' },
  },
};
