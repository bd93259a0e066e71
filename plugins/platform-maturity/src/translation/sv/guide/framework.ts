import type { Texts } from '../../Words';
import { measures, reasons } from './factors';

export const framework: Texts['guide']['framework'] = {
  title: 'Fem frågor om ert sammanhang',
  subheader:
    'Välj en faktor: den visar vad som kräver vad, och varför. Uppskattningar räcker; det du inte vet förblir okänt.',
  factors: 'Faktorer i sammanhanget',
  notAnswered: 'inte besvarad',
  disabled: 'Den policy som gäller räknar inte den här faktorn.',
  yours: 'här enligt dina svar',
  callsForTitle: 'Vad som kräver vad',
  questionsTitle: 'Var befinner ni er?',
  more: 'Mer om samma sak, om du vet det',
  moreCount: '{{answered}} av {{all}} besvarade',
  highestCounts:
    'Av flera svar är det som kräver mest det som räknas för faktorn.',
  about: '{{title}}: {{description}}',
  thresholds: 'Trösklar: {{source}}',
  bar: '{{title}}: ditt svar står för {{value}}; trösklar vid {{low}} och {{high}}',
  openBar: '{{title}}: inte besvarat; trösklar vid {{low}} och {{high}}',
  sizeGateTitle: 'Under {{developers}} utvecklare: högst en tunn plattform',
  sizeGate:
    'Hur mycket de andra faktorerna än kräver kan färre än {{developers}} utvecklare inte bära ett plattformsteam och en plattform som lönar sig: de som bygger den skulle saknas i produkten. Då stannar svaret vid en tunn plattform.',
  next: 'Nästa: {{title}}',
  toPractices: 'Nästa: vad som är på plats',

  practicesTitle: 'Vad som är på plats',
  practicesSubheader:
    'Vad sammanhanget kräver är en sak, var ni står en annan. De fem metoderna är grunden; förmågorna gör den till en plattform.',
  foundation: 'DevOps-metoder',
  platform: 'Plattformsförmågor',

  answerTitle: 'Ditt svar',
  details: 'Vad det bygger på',
  start:
    'Svara på det du vet, så står svaret här. De **fem faktorerna** säger vad sammanhanget kräver, **metoderna** var ni står.',
  calledFor: 'Enligt dina svar kräver sammanhanget **{{approach}}**.',
  standsAt: 'Ni står på **{{stage}}**.',
  move: 'Nästa drag är att **{{move}}**.',
  openDevelopers:
    'Vad sammanhanget kräver är öppet tills du säger **hur många utvecklare** ni är.',
  openContext:
    'Vad sammanhanget kräver är öppet tills **{{needed}} av sammanhanget** är besvarat; hittills är det {{known}}.',
  openPractices:
    'Var ni står är öppet tills **{{needed}} av DevOps-metoderna** är besvarade.',
  flips: 'Vad som skulle ändra det som krävs',
  noFlips: 'Inget enskilt svar skulle det: flera måste ändras.',
  openFlips: 'Visas så snart det är känt vad som krävs.',
  roles: 'Vem som gör det',
  estimate:
    'En uppskattning enligt samma regler som varje bedömning, från det du säger i stället för från katalogen.',
  reset: 'Börja om',
  whatIf: 'Fortsätt i Tänk om',
  whatIfNote: '{{link}} med exakta tal, ovanpå det som mättes',
  ignored:
    'En del av sidans adress betyder inget här och utelämnas: {{parameters}}',
  shipped: {
    forbidden:
      'Trösklarna är de förvalda: de som gäller här följer med organisationens bedömning, som kräver behörigheten `{{permission}}`, och med policyn, som kräver `{{other}}`.',
    notAssessed:
      'Trösklarna är de förvalda: de som gäller här följer med organisationens första bedömning.',
    error:
      'Trösklarna är de förvalda: organisationens bedömning, som säger vilka som gäller här, kunde inte läsas in.',
  },
  weights:
    'Den policy som gäller viktar metoderna på ett eget sätt, som den här sidan inte känner till: var ni står räknas ut med de förvalda vikterna.',
  outcomes: {
    met: 'överallt',
    partial: 'delvis',
    unmet: 'inte än',
    unknown: 'Jag vet inte',
  },
  ranges: {
    none: 'inga',
    exactly: '{{to}}',
    atMost: 'högst {{to}}',
    fewer: 'färre än {{to}}',
    less: 'mindre än {{to}}',
    fromTo: '{{from}} till {{to}}',
    fromToBelow: '{{from}} till under {{to}}',
    orMore: 'minst {{from}}',
  },
  reasons,
  measures,
};
