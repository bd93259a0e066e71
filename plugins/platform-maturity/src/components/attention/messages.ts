export const attentionMessages = {
  contradictionsTitle: 'Attested, and contradicted',
  contradictionsIntro:
    'Somebody answers for this, so it counts. What else is known speaks against it: renew the answer, or register what it rests on.',
  concerns: 'Concerns',
  annotationsTitle: 'Annotations that need attention',
  annotationsIntro:
    'These annotations have no effect until they are corrected in `catalog-info.yaml`.',
  annotation: '`{{key}}` = `{{value}}`: {{problem}}',
  emptyAnnotation: '`{{key}}` without a value: {{problem}}',
} as const;
