export const unknownMessages = {
  title: 'Not known yet',
  intro:
    'Nothing of this counts against anybody. Each line says how to make it known, most effective first.',
  nothing: 'Everything that the model asks for is known.',
  notRegistered: 'not registered',
  notRecorded: 'No component of the organization records it.',
  decisive: 'would settle “{{factor}}”',
  sharpens: 'would sharpen “{{factor}}”',
  foundation: 'would raise the known part of the foundation',
  platform: 'would raise the known part of the platform',
  example: 'In `catalog-info.yaml`:',
  exampleUnderMetadata: 'In `catalog-info.yaml`, under `metadata`:',
} as const;
