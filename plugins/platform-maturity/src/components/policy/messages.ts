export const policyMessages = {
  loading: 'Loading the policy',
  failed: 'The policy could not be loaded',
  defaults: 'The policy in force is the **shipped one**: nothing is changed.',
  changed: {
    one: '**One setting** of the policy in force is not at its default.',
    other:
      '**{{count}} settings** of the policy in force are not at their defaults.',
  },
  heuristics:
    '{{count}} of {{total}} settings have a rule of thumb for a default, marked “heuristic”.',
  hash: 'Each stored assessment keeps the hash of its policy; this one is `{{hash}}`.',
} as const;
