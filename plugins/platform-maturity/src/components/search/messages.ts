export const searchMessages = {
  resultType: 'Platform maturity',
  next: '{{kind}} · next: **{{move}}**',
  standsAt: 'Stands at: {{stage}}',
} as const;
