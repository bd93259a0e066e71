import type { Texts } from '../../Words';

export const causes: Texts['explanation']['causes'] = {
  fact: {
    changed: '**{{fact}}**: von {{before}} auf {{after}}',
    known: '**{{fact}}**: jetzt bekannt, {{after}}',
    unknown: '**{{fact}}**: nicht mehr bekannt, war {{before}}',
    stale: '**{{fact}}**: die Meldung ist abgelaufen, war {{before}}',
  },
  finding: {
    changed: '**{{practice}}**: von {{before}} auf {{after}} vorhanden',
    known: '**{{practice}}**: jetzt bekannt, {{after}} vorhanden',
    unknown: '**{{practice}}**: nicht mehr bekannt',
    counts:
      '**{{practice}}**: andere Komponenten, wie zuvor {{after}} vorhanden',
  },
  policy: {
    changed: 'Das **Regelwerk** wurde geändert: {{keys}}',
    some: 'Das **Regelwerk** wurde geändert',
    more: '{{count}} weitere',
  },
  engine: 'Die **Regeln** selbst wurden verfeinert',
  components: {
    changed: '**Komponenten**: von {{before}} auf {{count}}',
    same: '**Komponenten**: andere als zuvor, insgesamt {{count}}',
    came: { one: '{{count}} kam hinzu', other: '{{count}} kamen hinzu' },
    left: { one: '{{count}} ging', other: '{{count}} gingen' },
  },
};
