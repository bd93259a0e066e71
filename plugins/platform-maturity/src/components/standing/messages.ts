export const standingMessages = {
  title: 'Where it stands',
  subheader: 'What the catalog shows of each practice and capability.',
  someExcluded:
    'The practices of {{counted}} components count; {{count}} more are left out by the policy, by their lifecycle (for example `deprecated`) or their type.',
  practices: 'DevOps practices',
  practicesRestOn: 'Of the outcomes that are known:',
  capabilities: 'Platform capabilities',
  noComponents: 'no components',
  noSign: 'no sign of it',
  notApplicable: 'does not apply: {{reason}}',
  told: 'what was told',
  seenBy: 'seen by {{signs}}',
  inherited: 'inherited from the organization',
  evidence: 'Evidence',
  noEvidence: 'No sign was found.',
  components: 'Components',
  toolCount: '{{tool}} ({{count}})',
  strengths: 'Rests on',
  recording: 'Recorded by',
  recordedUnmet:
    '{{recordedBy}} of {{of}} components of the organization; that is enough for a missing sign to count as not met.',
  recordedUnknown:
    '{{recordedBy}} of {{of}} components of the organization; too few for a missing sign to count as not met, so it stays unknown.',
  toRegister: 'If it is in place, register it',
  bar: '{{title}}: {{counts}}',
} as const;

export const evidenceMessages = {
  annotation: 'annotation `{{key}}` = `{{value}}`',
  label: 'label `{{key}}` = `{{value}}`',
  tag: 'tag `{{tag}}`',
  link: 'link',
  field: 'field `{{path}}` = `{{value}}`',
  organization: '{{total}} {{title}}',
  organizationShare: '{{total}} {{title}}, {{share}} of the components',
  noneOf: 'no {{title}}',
  absence:
    'no sign, while {{recordedBy}} of {{of}} components of the organization carry one',
  absenceUnrecorded: 'no sign, here or anywhere in the organization',
  absenceLost:
    'no sign any more, as the collector that saw one fails. {{lost}}',
  wholeOrganization: 'whole organization',
  attested: 'attested',
  by: 'by',
  holds: 'ends',
  see: 'see it',
  override: 'does not apply: {{value}} (annotation `{{key}}`)',
} as const;
