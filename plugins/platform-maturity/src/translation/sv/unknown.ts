import type { Texts } from '../Words';

export const unknown: Texts['unknown'] = {
  title: 'Ännu okänt',
  intro:
    'Inget av detta räknas emot någon. Varje rad säger hur det blir känt, det mest verksamma först.',
  nothing: 'Allt som modellen frågar efter är känt.',
  notRegistered: 'inte registrerat',
  notRecorded: 'För få av organisationens komponenter registrerar det.',
  notSeen: 'Inget i organisationen visar det.',
  decisive: 'Att veta det avgör ”{{factor}}”.',
  sharpens: 'Att veta det skärper ”{{factor}}”.',
  ownerWaits: 'Vad som väntar på det: {{facts}}.',
  foundation: 'Att veta det gör grunden tydligare.',
  platform: 'Att veta det gör plattformen tydligare.',
  example: 'I `catalog-info.yaml`:',
  exampleUnderMetadata: 'I `catalog-info.yaml`, under `metadata`:',
};
