import type { Texts } from '../Words';

const dialog: Texts['attestations']['dialog'] = {
  answer: 'Ditt svar',
  share: 'Andel av tiden, i procent',
  percent: '%',
  shareMissing: 'Ange ett tal från 0 till 100.',
  choiceMissing: 'Välj ett av svaren.',
  comment: 'Kommentar (valfri)',
  commentHelp:
    'Vad svaret bygger på. Visas tillsammans med det. {{count}} av {{limit}} tecken.',
  commentTooLong: 'Högst {{limit}} tecken; det här är {{count}}.',
  validFor: 'Gäller i',
  days: '{{days}} dagar',
  until: 'Till {{date}}. Därefter räknas det inte förrän det förnyas.',
  cancel: 'Avbryt',
  save: 'Spara svaret',
  saving: 'Sparar…',
  failed: 'Svaret sparades inte.',
  takeBackTitle: 'Ta tillbaka svaret?',
  takeBackText:
    'Frågan ”{{title}}” är därefter obesvarad, och svaret räknas inte längre. Ett tidigare svar kommer inte tillbaka; historiken behåller alla.',
  takeBack: 'Ta tillbaka',
  takingBack: 'Tar tillbaka…',
  takeBackFailed: 'Svaret togs inte tillbaka.',
  saved: 'Svaret är sparat',
  tookBack: 'Svaret är taget tillbaka',
  follows: 'Bedömningen följer med om några sekunder.',
};

const profile: Texts['attestations']['profile'] = {
  title: 'Platform engineering, aspekt för aspekt',
  intro:
    'Fem aspekter som besvaras var för sig. De slås **aldrig ihop** till ett medelvärde och ingår inte i någon poäng, och den högsta nivån är inget mål i sig.',
  bars: 'Staplarna visar hur de som svarade på en enkät bland plattformsteam såg på sin organisation.',
  sources:
    'Källor: {{model}}; andelar av de svarande: State of Platform Engineering, volym 4 (2025).',
  model: 'Platform Engineering Maturity Model från CNCF, v1',
  asTable: 'Visa profilen som tabell',
  asChart: 'Visa profilen som staplar',
  levels: 'Nivåer för {{title}}',
  level: '**{{level}}:** {{description}}',
  share: '{{share}} av de svarande',
  here: 'din organisation',
  wasHere: 'din organisation, har gått ut',
  aspect: 'Aspekt och din organisation',
  caption: 'Under varje nivå: andelen av de svarande som valde den.',
};

export const attestations: Texts['attestations'] = {
  title: 'Det som bara du kan berätta',
  titleForOthers: 'Det som bara ägarna kan berätta',
  titleForOthersWhole: 'Det som bara människor kan berätta',
  intro:
    'Ingen katalog visar det här. Ett svar räknas i bedömningen tills det går ut.',
  loadingTitle: 'Frågorna är på väg',
  errorTitle: 'Frågorna kunde inte läsas in',
  answer: 'Svara',
  answerFor: 'Svara: {{title}}',
  renew: 'Förnya',
  renewFor: 'Förnya svaret: {{title}}',
  change: 'Ändra',
  changeFor: 'Ändra svaret: {{title}}',
  takeBack: 'Ta tillbaka',
  takeBackFor: 'Ta tillbaka svaret: {{title}}',
  somebody: 'någon som du inte får se i katalogen',
  given: {
    valid: 'Besvarades av {{person}} {{when}} · gäller till {{date}}',
    expired: 'Besvarades av {{person}} {{when}} · gällde till {{date}}',
  },
  expiredNote: 'Räknas som okänt tills någon förnyar det.',
  comment: '”{{text}}”',
  history: 'Historik',
  historyFor: 'Historik för {{title}}',
  historyCount: { one: '{{count}} svar', other: '{{count}} svar' },
  entries: {
    valid:
      '{{answer}}, besvarades av {{person}} {{when}}; gäller till {{date}}',
    expired:
      '{{answer}}, besvarades av {{person}} {{when}}; gällde till {{date}}',
    replaced:
      '{{answer}}, besvarades av {{person}} {{when}}; ersatt av ett senare svar',
    takenBack:
      '{{answer}}, besvarades av {{person}} {{when}}; togs tillbaka av {{whoTookBack}} {{whenTakenBack}}',
  },
  shareOfTime: '{{share}} av tiden',
  states: {
    unanswered: 'inte besvarad',
    expired: 'har gått ut',
  },
  levels: {
    provisional: 'Provisional',
    operational: 'Operational',
    scalable: 'Scalable',
    optimizing: 'Optimizing',
  },
  outcomes: {
    met: 'Ja: uppfyllt',
    partial: 'Delvis',
    unmet: 'Nej: ej uppfyllt',
  },
  refusals: {
    notAPerson: 'Bara människor kan svara.',
    notAsked: 'Här ställs inga frågor.',
    noOwner:
      'Ingen kan svara: det finns ingen registrerad ägare. Ange en i `spec.owner` i beskrivningsfilen.',
    missingPermission:
      'Du kan inte svara: du saknar behörigheten `{{permission}}`.',
    notOwner: 'Bara ägarna kan svara: {{owners}}',
  },
  notMember:
    'Bara medlemmarna, och medlemmarna i grupperna ovanför, kan svara: {{owners}}',
  dialog,
  profile,
};
