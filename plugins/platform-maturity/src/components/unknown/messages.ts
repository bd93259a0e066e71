export const unknownMessages = {
  title: 'Not known yet',
  intro:
    'Nothing of this counts against anybody. Each line says how to make it known, most effective first.',
  nothing: 'Everything that the model asks for is known.',
  notRegistered: 'not registered',
  notRecorded: 'Too few components of the organization record it.',
  notSeen: 'Nothing in the organization shows it.',
  decisive: 'Knowing it settles “{{factor}}”.',
  sharpens: 'Knowing it sharpens “{{factor}}”.',
  ownerWaits: 'What waits for it: {{facts}}.',
  foundation: 'Knowing it makes the foundation clearer.',
  platform: 'Knowing it makes the platform clearer.',
  example: 'In `catalog-info.yaml`:',
  exampleUnderMetadata: 'In `catalog-info.yaml`, under `metadata`:',
} as const;
