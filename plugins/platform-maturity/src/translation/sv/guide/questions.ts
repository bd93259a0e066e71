import type { Texts } from '../../Words';

export const questions: Texts['guide']['reference']['questions'] = {
  title: 'Vanliga frågor',
  list: {
    replace: {
      question: 'Ersätter platform engineering DevOps?',
      answer:
        'Nej. En plattform paketerar metoder som redan finns; utan dem finns det inget att paketera. Teamen äger fortfarande det som de bygger och driver. De behöver bara inte längre göra verktygen för det själva.',
    },
    early: {
      question: 'När är det för tidigt för en plattform?',
      answer:
        'Med färre än ungefär **{{low}} utvecklare**, eller så länge DevOps-metoderna ligger under **{{foundation}}**. I det första fallet tar ett plattformsteam fler personer från produkten än det frigör; i det andra skulle det gjuta i betong det som inte fungerar ännu. En tunn plattform är det mesta som lönar sig fram till dess.',
    },
    higher: {
      question: 'Är en högre nivå alltid bättre?',
      answer:
        'Nej. Bra är det som sammanhanget kräver. En plattform som är mer än så måste ändå underhållas, så rådet är då att **se över satsningen**, inte att låta den växa. Stegen säger hur långt det har kommit; de är inga betyg.',
    },
    thin: {
      question: 'Vad är en tunn plattform?',
      answer:
        'De få saker som varje team upprepar, gjorda en gång: en pipelinemall, ett sätt att skapa en databas, en sida som säger hur. Ingen egen avdelning och ingen egen produkt; några få personer håller den vid liv på en del av sin tid.',
    },
    portal: {
      question: 'Är vår portal plattformen?',
      answer:
        'Den är ytterdörren. En portal visar vad som finns och låter människor starta det. Plattformen är det som svarar bakom dörren: automatisering, mallar, skyddsräcken och ett team som finns där för dem.',
    },
    unknown: {
      question: 'Vad händer om vi bara vet hälften av svaren?',
      answer:
        'Lämna den andra hälften öppen. Det som är okänt talar varken för eller emot något. Ett svar kräver antalet utvecklare, **{{demandCoverage}}** av sammanhanget och **{{axisCoverage}}** av metoderna; med mindre säger den här sidan vad som saknas i stället för att gissa.',
    },
    numbers: {
      question: 'Var kommer {{low}} och {{high}} utvecklare ifrån?',
      answer:
        'Från portalens policy. De förvalda värdena är praktikers erfarenhet, inte forskning, och är märkta **tumregel** överallt där de visas. Den som driver portalen kan sätta andra, och varje svar följer med.',
    },
    differ: {
      question: 'Varför skiljer sig vår uppskattning från det som mättes?',
      answer:
        'Ett svar här står för ett helt intervall, och en katalog vet bara det som har registrerats. Där de två skiljer sig är antingen uppskattningen fel eller så saknas något i katalogen: båda är värda att ta reda på.',
    },
  },
};
