/** The parts of the page that its table of contents and its links lead to. */
export const sectionIds = {
  framework: 'guide-framework',
  scenarios: 'guide-scenarios',
  comparison: 'guide-comparison',
  sideBySide: 'guide-side-by-side',
  when: 'guide-when',
  roles: 'guide-roles',
  questions: 'guide-questions',
  models: 'guide-models',
} as const;

/** A part of the page. */
export type SectionId = keyof typeof sectionIds;
