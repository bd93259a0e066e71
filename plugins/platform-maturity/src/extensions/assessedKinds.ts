/** The kinds of entities that have an assessment. */
export const assessedKinds = {
  kind: {
    $in: ['component', 'api', 'resource', 'system', 'domain', 'group'],
  },
};
