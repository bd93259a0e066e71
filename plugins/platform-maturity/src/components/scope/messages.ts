export const scopeMessages = {
  danglingTitle: 'The owner does not exist in the catalog',
  dangling:
    '{{owners}} is named as the owner, but no such group or user is registered. What rests on the owner stays unknown until it is registered, or until `spec.owner` names one that exists.',
  danglingSeveral:
    '{{owners}} are named as owners, but no such groups or users are registered. What rests on them stays unknown until they are registered, or until `spec.owner` names ones that exist.',
  noComponentsTitle: 'No components count here',
  excludedSelf:
    'The policy leaves this component out, by its lifecycle (for example `deprecated`) or its type. Its context is shown, its practices are not.',
  excludedAll:
    'The policy leaves out all {{count}} components here, by their lifecycle (for example `deprecated`) or their type. The context is shown, the practices are not.',
  noComponents:
    'No component belongs here yet, so there are no practices to look at. The context is shown.',
} as const;
