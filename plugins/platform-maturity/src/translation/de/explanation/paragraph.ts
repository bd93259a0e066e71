import type { Texts } from '../../Words';

type Paragraph = Texts['explanation']['paragraph'];

const context: Paragraph['context'] = {
  because:
    'Ihr Umfeld erfordert **{{approach}}**; dafür spricht vor allem: {{drivers}}.',
  even: {
    one: 'Ihr Umfeld erfordert **{{approach}}**; selbst sein stärkstes Zeichen verlangt nicht mehr: {{drivers}}.',
    other:
      'Ihr Umfeld erfordert **{{approach}}**; selbst seine stärksten Zeichen verlangen nicht mehr: {{drivers}}.',
  },
  balance:
    'Alles in allem erfordert Ihr Umfeld **{{approach}}**; die Zahlen sprechen für {{levels}}.',
  firstLevel: '{{level}} ({{drivers}})',
  nextLevel: ', für {{level}} ({{drivers}})',
  lastLevel: ', zum Teil aber nur für {{level}} ({{drivers}})',
  sizeGate:
    'Ihr Umfeld erfordert **{{approach}}** und nicht mehr: Manches spräche für Platform Engineering ({{drivers}}), doch ein Plattformteam trägt sich erst ab {{gate}} Entwicklern, und hier sind es {{developers}}; deshalb bleibt die Antwort dabei.',
  open: 'Was Ihr Umfeld erfordert, ist noch offen, weil {{reasons}}.',
  openSoFar:
    'Was Ihr Umfeld erfordert, ist noch offen, weil {{reasons}}; bisher zeigt es {{drivers}}.',
  andElsewhere: '{{first}}, dazu {{rest}}',
  inScope: '{{facts}} {{scope}}',
};

const standing: Paragraph['standing'] = {
  standsAt:
    '**{{subject}}** steht auf der Stufe **{{stage}}**{{scope}}: {{figures}}.',
  figures: {
    devopsFoundation:
      'Die DevOps-Praktiken sind zu {{foundation}} vorhanden; eine Plattform kann ab {{cutoff}} darauf bauen',
    devopsAtScale:
      'Die DevOps-Praktiken sind zu {{foundation}} vorhanden, genug, um darauf zu bauen, und die Plattformfähigkeiten zu {{platform}}',
    platformIntroduction:
      'Die DevOps-Praktiken sind zu {{foundation}} vorhanden und die Plattformfähigkeiten zu {{platform}}; ab {{cutoff}} wird eine Plattform als Produkt betrieben',
    platformAsProduct:
      'Die DevOps-Praktiken sind zu {{foundation}} vorhanden und die Plattformfähigkeiten zu {{platform}}',
  },
  platformOpen:
    'Die DevOps-Praktiken sind zu {{foundation}} vorhanden, genug, um darauf zu bauen, und von den Plattformfähigkeiten ist zu wenig bekannt, als dass sie zählten',
  scope: {
    one: ' ({{count}} Komponente zählt{{excluded}})',
    other: ' ({{count}} Komponenten zählen{{excluded}})',
  },
  excluded: ', {{count}} lässt das Regelwerk aus',
  open: 'Wo **{{subject}}** steht, ist noch offen, weil {{reasons}}.',
  allExcluded: {
    one: 'Das Regelwerk lässt die einzige Komponente ({{count}}) aus, also lässt sich nicht sagen, wo **{{subject}}** steht.',
    other:
      'Das Regelwerk lässt alle {{count}} Komponenten aus, also lässt sich nicht sagen, wo **{{subject}}** steht.',
  },
  lacks: 'Noch fehlt: {{gaps}}.',
  inPart: '{{practice}} (zum Teil)',
  gaps: {
    one: 'Die größte Lücke: {{gaps}}.',
    other: 'Die größten Lücken: {{gaps}}.',
  },
  gap: '{{practice}} (zu {{share}} vorhanden)',
};

const reasons: Paragraph['reasons'] = {
  developersUnknown: 'die Zahl der Entwickler unbekannt ist',
  demandCoverageTooLow: 'nur {{coverage}} des Umfelds bekannt sind',
  foundationCoverageTooLow:
    'nur {{coverage}} der DevOps-Praktiken bekannt sind',
};

const nothing: Paragraph['nothing'] = {
  demandCoverageTooLow: 'vom Umfeld nichts bekannt ist',
  foundationCoverageTooLow: 'von den DevOps-Praktiken nichts bekannt ist',
};

const moves: Paragraph['moves'] = {
  registerEvidence: 'Der nächste Schritt: **{{move}}**.',
  strengthenFoundation:
    'Der nächste Schritt: **{{move}}**, damit die DevOps-Praktiken tragen, was das Umfeld verlangt.',
  sustainDevOps:
    'Der nächste Schritt: **{{move}}**. Die Praktiken sind vorhanden, und mehr verlangt das Umfeld nicht.',
  reviewPlatformInvestment:
    'Der nächste Schritt: **{{move}}**. Sie ist mehr, als das Umfeld erfordert; prüfen Sie, was sie kostet und wem sie dient.',
  startThinPlatform:
    'Der nächste Schritt: **{{move}}**. Bieten Sie das Wenige, das jedes Team wiederholt, als Vorlagen und gemeinsame Dienste an.',
  growThinPlatform:
    'Der nächste Schritt: **{{move}}**. Fügen Sie hinzu, was am meisten wiederholt wird, und messen Sie, wer es nutzt.',
  sustainPlatform:
    'Der nächste Schritt: **{{move}}**. Sie leistet, was das Umfeld verlangt; halten Sie sie schlank.',
  introducePlatform:
    'Der nächste Schritt: **{{move}}**. Gründen Sie ein Plattformteam, das aus den vorhandenen Praktiken Self-Service macht.',
  scalePlatform:
    'Der nächste Schritt: **{{move}}**. Bringen Sie Golden Paths und Self-Service zu den Teams, die sie noch nicht nutzen.',
  runPlatformAsProduct:
    'Der nächste Schritt: **{{move}}**. Messen Sie weiterhin Nutzung und Rückmeldungen, und verbessern Sie, was Entwickler nutzen.',
};

const steps: Paragraph['steps'] = {
  foundationFirst:
    'Eine Plattform ist erforderlich, und das Fundament kommt zuerst. Der nächste Schritt: **{{move}}**.',
  needs: {
    one: 'Der nächste Schritt: **{{move}}**. Für eine Antwort fehlt: {{needs}}.',
    other:
      'Der nächste Schritt: **{{move}}**. Für eine Antwort fehlen, in dieser Reihenfolge: {{needs}}.',
  },
  needsComponents:
    'Der nächste Schritt: **{{move}}**. Registrieren Sie die Komponenten, die dazugehören.',
  takeIn:
    'Damit die Praktiken zählen, müssen Lebenszyklus und Typ zu denen gehören, die das Regelwerk aufnimmt.',
  roles: 'Wer das tut: {{roles}}.',
  improve: {
    one: 'Beginnen Sie hiermit: **{{practice}}** bei {{count}} Komponente, {{effort}} (Rolle: {{role}}){{gain}}{{leadsTo}}.',
    other:
      'Beginnen Sie hiermit: **{{practice}}** bei {{count}} Komponenten, jeweils {{effort}} (Rolle: {{role}}){{gain}}{{leadsTo}}.',
  },
  improveHere:
    'Beginnen Sie hiermit: **{{practice}}**, {{effort}} (Rolle: {{role}}){{gain}}{{leadsTo}}.',
  register: {
    one: 'Registrieren Sie zuerst bei {{count}} Komponente: **{{practice}}**, {{effort}} (Rolle: {{role}}){{gain}}.',
    other:
      'Registrieren Sie zuerst bei {{count}} Komponenten: **{{practice}}**, {{effort}} (Rolle: {{role}}){{gain}}.',
  },
  registerHere:
    'Registrieren Sie zuerst: **{{practice}}**, {{effort}} (Rolle: {{role}}){{gain}}.',
  gains: {
    demandCoverage:
      '; damit steigt, was vom Umfeld bekannt ist, von {{from}} auf {{to}}',
    foundation: '; das hebt die DevOps-Praktiken von {{from}} auf {{to}}',
    foundationCoverage:
      '; damit steigt, was von den DevOps-Praktiken bekannt ist, von {{from}} auf {{to}}',
    platform: '; das hebt die Plattformfähigkeiten von {{from}} auf {{to}}',
    platformCoverage:
      '; damit steigt, was von den Plattformfähigkeiten bekannt ist, von {{from}} auf {{to}}',
  },
  leadsTo: '; der nächste Schritt wäre danach: {{move}}',
};

const nearest: Paragraph['nearest'] = {
  measureMore:
    'Am ehesten würde dies die Antwort ändern: {{value}}, {{distance}} mehr als jetzt; dann würde das Umfeld **{{approach}}** erfordern.',
  measureFewer:
    'Am ehesten würde dies die Antwort ändern: {{value}}, {{distance}} weniger als jetzt; dann würde das Umfeld **{{approach}}** erfordern.',
  measureLess:
    'Am ehesten würde dies die Antwort ändern: {{value}}, {{distance}} weniger als jetzt; dann würde das Umfeld **{{approach}}** erfordern.',
  practice: {
    one: 'Am ehesten würde sich die Antwort so ändern: Sobald {{count}} weitere Komponente {{practice}} hat, steht **{{subject}}** auf der Stufe **{{stage}}**.',
    other:
      'Am ehesten würde sich die Antwort so ändern: Sobald {{count}} weitere Komponenten {{practice}} haben, steht **{{subject}}** auf der Stufe **{{stage}}**.',
  },
  single:
    'Am ehesten würde sich die Antwort so ändern: Sobald es hier {{practice}} gibt, steht **{{subject}}** auf der Stufe **{{stage}}**.',
  inherited:
    'Am ehesten würde sich die Antwort so ändern: Sobald es in der Organisation {{practice}} gibt, steht **{{subject}}** auf der Stufe **{{stage}}**.',
  none: 'Keine einzelne Änderung würde die Antwort ändern: Mehreres müsste sich zugleich ändern.',
};

const certainty: Paragraph['certainty'] = {
  known:
    'Die Verlässlichkeit ist **{{confidence}}**: Bekannt sind {{demand}} des Umfelds und {{foundation}} der DevOps-Praktiken.',
  evidence:
    'Die Verlässlichkeit ist **{{confidence}}**: Bekannt sind {{demand}} des Umfelds und {{foundation}} der DevOps-Praktiken, und was von den Praktiken bekannt ist, beruht auf: {{evidence}}.',
  declaredOnly:
    'Die Verlässlichkeit ist **{{confidence}}**: Bekannt sind {{demand}} des Umfelds und {{foundation}} der DevOps-Praktiken; was von den Praktiken bekannt ist, beruht auf: {{evidence}}; beobachtet oder bestätigt ist davon noch nichts.',
  declared: { one: '{{count}} Deklaration', other: '{{count}} Deklarationen' },
  observed: { one: '{{count}} Beobachtung', other: '{{count}} Beobachtungen' },
  attested: { one: '{{count}} Bestätigung', other: '{{count}} Bestätigungen' },
  absent: {
    one: '{{count}} fehlendes Zeichen',
    other: '{{count}} fehlende Zeichen',
  },
  unknown:
    'Noch unbekannt ist Folgendes; es zählt weder für noch gegen jemanden: {{unknown}}.',
  owner: 'der Eigentümer',
  more: '{{count}} weitere',
};

export const paragraph: Paragraph = {
  context,
  standing,
  reasons,
  nothing,
  moves,
  steps,
  nearest,
  certainty,
};
