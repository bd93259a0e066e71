import type { Texts } from '../../../Words';

type Settings = Texts['explanation']['definitions']['settings'];

export const settings: Settings = {
  factors: {
    enabled: {
      title: 'om den räknas',
      description:
        'False utelämnar faktorn ur behovet och ur hur mycket som är känt av det.',
      source: 'Beslutsstödet har fem faktorer, och alla räknas',
    },
    weight: {
      title: 'vikt',
      description: 'Dess vikt, 0 eller mer.',
      source:
        'Tumregel: storlek och driftens komplexitet avgör mest, sedan den kognitiva belastningen',
    },
  },
  thresholds: {
    low: {
      title: 'första tröskeln',
      description: 'Den första tröskeln: under den kräver måttet bara DevOps.',
    },
    high: {
      title: 'andra tröskeln',
      description:
        'Den andra tröskeln, större än den första: från den kräver måttet platform engineering.',
    },
  },
  sizeGate:
    'Den är också det antal utvecklare under vilket platform engineering aldrig rekommenderas.',
  practices: {
    weight: {
      title: 'vikt',
      description: 'Dess vikt på sin axel, från början 1; 0 utelämnar den.',
      source: 'Alla räknas lika: ingen studie rangordnar dem',
    },
    signals: {
      title: 'signaler på komponenter',
      description:
        'Tecken på den på en komponent: läggs till de medföljande, eller ersätter den med samma id.',
      source:
        'Annoteringar, taggar, länkar och resurser som används på riktigt',
    },
    organizationSignals: {
      title: 'signaler på organisationen',
      description:
        'Bara för förmågor: tecken på den på organisationen som helhet.',
      source: 'Vad en katalog visar av en plattform: mallar och ett team',
    },
  },
  cutoffs: {
    demandCoverage: {
      title: 'Känd del av behovet',
      description:
        'När mindre än så är känt av behovet finns inget arbetssätt.',
      source: 'Tumregel: mindre än hälften av vikten är för lite för ett svar',
    },
    axisCoverage: {
      title: 'Känd del av en axel',
      description: 'När mindre än så är känt har en axel ingen poäng.',
      source: 'Tumregel: mindre än hälften av vikten är för lite för en poäng',
    },
    foundation: {
      title: 'Grund att bygga på',
      description: 'Den poäng från vilken en plattform kan bygga på grunden.',
      source: 'Tumregel: tre av fem metoder på plats',
    },
    platformIntroduction: {
      title: 'Plattform på väg in',
      description: 'Den plattformspoäng från vilken en plattform är på väg in.',
      source: 'Tumregel: en eller två av fem förmågor på plats',
    },
    platformAsProduct: {
      title: 'Plattform som drivs som en produkt',
      description:
        'Den plattformspoäng från vilken en plattform drivs som en produkt; inte mindre än platformIntroduction.',
      source: 'Tumregel: tre eller fyra av fem förmågor på plats',
    },
    recordedShare: {
      title: 'Andel som får frånvaro att räknas',
      description:
        'Från den här andelen komponenter betyder en signal som saknas ej uppfyllt.',
      source:
        'Tumregel: en komponent av tjugo visar att en metod registreras med avsikt',
    },
    highCoverage: {
      title: 'Känd del för hög tillförlitlighet',
      description: 'Hur mycket som måste vara känt för hög tillförlitlighet.',
      source: 'Tumregel; ingen studie anger ett tal',
    },
    lowCoverage: {
      title: 'Känd del för låg tillförlitlighet',
      description:
        'När mindre än så är känt är tillförlitligheten låg; inte mer än highCoverage.',
      source: 'Tumregel; ingen studie anger ett tal',
    },
    provenShare: {
      title: 'Bevis för hög tillförlitlighet',
      description:
        'Den andel resultat som måste vara observerade eller intygade för hög tillförlitlighet.',
      source: 'Tumregel: mer bevisat än bara deklarerat',
    },
  },
  components: {
    types: {
      title: 'Typer av komponenter',
      description: 'De värden i spec.type vars metoder räknas.',
      source: 'Varje komponent räknas, om inget annat sägs',
    },
    excludedLifecycles: {
      title: 'Utelämnade livscykler',
      description: 'De värden i spec.lifecycle vars metoder inte räknas.',
      source: 'Det som är utfasat är på väg ut',
    },
    serviceTypes: {
      title: 'Typer av tjänster',
      description: 'De värden i spec.type som är tjänster.',
      source: 'Den välkända typen i Backstage',
    },
  },
  organization: {
    developers: {
      title: 'Antal utvecklare',
      description:
        'Antalet utvecklare, för en katalog utan User-entiteter; används inte när katalogen har några.',
      source: 'Ingen utom organisationen vet det',
    },
    rootRefs: {
      title: 'Organisationer efter referens',
      description:
        'Grupper som är egna organisationer, efter referens: deras människor, team och komponenter räknas skilda från andras.',
      source: 'Hela katalogen är en organisation',
    },
    rootTypes: {
      title: 'Organisationer efter grupptyp',
      description: 'Detsamma för alla grupper av de här typerna.',
      source: 'Hela katalogen är en organisation',
    },
  },
  overrides: {
    notApplicable: {
      title: 'Metoder som får anges som ej tillämpliga',
      description:
        'Vilka metoder och förmågor som får anges som ej tillämpliga på en komponent eller ett system: alla som syns på komponenter (true), inga (false), eller de som listas.',
      source: 'Ägaren vet bäst, och skälet visas',
    },
    teamSize: {
      title: 'Angivna storlekar på grupper',
      description: 'Om en grupp utan User-entiteter får ange sin storlek.',
      source: 'Inte varje katalog har sina människor',
    },
  },
  vocabulary: {
    technologies: {
      title: 'Tekniker',
      description:
        'Tekniker och de taggar som anger dem; en tom lista tar bort en medföljande.',
      source: 'Taggar som används på riktigt',
    },
    clouds: {
      title: 'Molnleverantörer',
      description:
        'Molnleverantörer och det filter som hittar dem på en komponent eller resurs; false tar bort.',
      source: 'Annoteringar, taggar och etiketter som används på riktigt',
    },
    kubernetes: {
      title: 'Kubernetes',
      description:
        'Det filter som hittar Kubernetes på en komponent, eller på en resurs som den beror på.',
      source: 'Annoteringar, taggar och resurstyper som används på riktigt',
    },
    regimes: {
      title: 'Regelverk att följa',
      description:
        'Regelverk att följa och det filter som hittar dem; false tar bort.',
      source: 'Taggar och etiketter som används på riktigt',
    },
  },
};
