/** The words of a decision memo, in the form of a decision record. */
export const memo = {
  title: 'Decision record: what {{subject}} needs, DevOps or a platform',
  facts: {
    status: 'Status',
    proposed: 'proposed',
    date: 'Date',
    review: 'Review by',
    basis: 'Basis',
    basisText:
      'the software catalog as of {{checkedAt}}, under the policy {{policy}}',
  },
  context: 'Context',
  contextText:
    'The question is whether the size and complexity of **{{subject}}** call for DevOps practices, for a thin platform, or for platform engineering.',
  factor: 'Factor',
  measure: 'What is known',
  callsFor: 'Calls for',
  source: 'Source',
  unknown: 'unknown',
  asserted: '{{source}}, {{scope}}',
  evidence: 'Evidence',
  practice: 'Practice',
  standing: 'In place',
  restsOn: 'Rests on',
  tools: 'Tools',
  nothing: '–',
  strengths: {
    declared: '{{count}} declared',
    observed: '{{count}} observed',
    attested: '{{count}} attested',
  },
  recommendation: 'Recommendation',
  move: '**{{move}}.** {{description}}',
  roles: 'Roles to staff',
  role: '**{{title}}**: {{does}}',
  alternatives: 'Alternatives, and what would flip the decision',
  alternative: '**{{approach}}** is not what the context calls for today.',
  flips: 'It would be with any of these, all else equal:',
  noFlips: 'No single measure would change that.',
  undecided:
    'Too little is known to weigh the alternatives: register what is missing first.',
  next: 'Next steps',
  step: '**{{title}}**: {{task}} ({{effort}}, {{role}})',
  noSteps: 'Nothing stands in the way: keep what is there.',
  confidence: 'Confidence',
  heuristic:
    'The thresholds are rules of thumb and can be changed; an annotation says that a practice is set up, not that it works.',
};
