import type { SectionId } from './sections';

export const guideMessages = {
  intro:
    'For people without data: answer five questions, see what your context calls for and why, keep the answer as a scenario and set it beside what was measured. Below stands what it rests on. The answers stand in the address of this page, which you can share.',
  contents: 'On this page',
  /** What the parts are called in the table of contents. */
  sections: {
    framework: 'Decision framework',
    scenarios: 'Scenarios',
    comparison: 'Compare',
    sideBySide: 'Side by side',
    when: 'When to use which',
    roles: 'Roles',
    questions: 'Frequent questions',
    models: 'Reference models',
  } satisfies Record<SectionId, string>,
} as const;
