export const homeMessages = {
  loading: 'Loading',
  notAssessed:
    'Nothing is assessed yet. The first refresh starts by itself soon after the portal.',
  forbidden:
    'It takes the permission `{{permission}}` to see this, which your account does not have here.',
  failed: 'This could not be loaded: {{reason}}',
  retry: 'Try again',
  next: 'Next',
  calledFor: 'Called for',
  stands: 'Stands at',
  teams: 'Your groups',
  noGroups:
    'You belong to no group of the catalog, so there are no teams to show.',
  noneShown:
    'None of your groups is assessed yet, or your account may not see them.',
  someShown:
    'Your groups that are not listed are not assessed yet, or your account may not see them.',
  firstOnly: 'These are the first {{asked}} of your {{groups}} groups.',
  allGroups: 'All groups',
  seeWhy: 'See why',
  because: 'Because: ',
  allChanges: 'All changes',
  /** How the widgets are called where people choose them. */
  widgets: {
    myTeams: {
      title: 'My teams’ next moves',
      description:
        'What each of your groups stands at, and what is the next move between DevOps and platform engineering',
    },
    organization: {
      title: 'Our platform maturity',
      description:
        'What the whole organization’s context calls for, where it stands, and the next move',
    },
    changes: {
      title: 'Recent changes in maturity',
      description: 'Who came to another approach, stage or move, and why',
      daysBack: 'Days back',
      daysBackHelp: 'From 1 to 365.',
    },
  },
} as const;
