import type { Texts } from '../../Words';

export const contradictions: Texts['explanation']['contradictions'] = {
  selfServiceWithoutTemplates: {
    met: '**Självservice** är intygad som uppfylld, och katalogen har ingen mall och inget som skapades från en.',
    partial:
      '**Självservice** är intygad som delvis uppfylld, och katalogen har ingen mall och inget som skapades från en.',
  },
  attestedAgainstEvidence:
    '**{{practice}}** är intygat som uppfyllt, och det som är deklarerat eller observerat säger att det inte är det.',
  attestedWithoutRecord:
    '**{{practice}}** är intygat som uppfyllt och inget annat visar det, medan {{recordedBy}} av organisationens {{of}} komponenter har ett tecken på det.',
  attestedLevelDiffers:
    '**{{attested}}** är intygat, vilket kräver {{level}}; {{other}} ({{source}}) kräver {{otherLevel}}.',
};

export const annotationProblems: Texts['explanation']['annotationProblems'] = {
  unknownKey: 'det finns ingen sådan annotering; det finns {{keys}}',
  unknownPractice: 'bara {{practices}} kan utelämnas',
  wrongKind: 'den räknas bara på entiteter av sorten {{kinds}}',
  noReason: 'värdet ska vara ett skäl på minst {{count}} tecken',
  noSize: 'värdet ska vara ett heltal från {{min}} till {{max}}',
  notAllowed: 'portalens policy låter den inte räknas',
};
