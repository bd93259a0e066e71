/** What people ask, with answers; the numbers come from the policy. */
export const questionMessages = {
  title: 'Frequent questions',
  list: {
    replace: {
      question: 'Does platform engineering replace DevOps?',
      answer:
        'No. A platform packages practices that exist; without them there is nothing to package. Teams still own what they build and run. They just no longer have to make the tools for it themselves.',
    },
    early: {
      question: 'When is it too early for a platform?',
      answer:
        'With fewer than about **{{low}} developers**, or while the DevOps practices score below **{{foundation}}**. In the first case a platform team takes more people away from the product than it frees; in the second it would set in stone what does not work yet. A thin platform is the most that pays until then.',
    },
    higher: {
      question: 'Is a higher level always better?',
      answer:
        'No. Good is what the context calls for. A platform that is more than that still has to be fed, so the advice is then to **review the investment**, not to let it grow. The stages tell how far things have come; they are no marks.',
    },
    thin: {
      question: 'What is a thin platform?',
      answer:
        'The few things that every team repeats, made once: a pipeline template, a way to create a database, a page that says how. No department and no product of its own; a few people keep it up for part of their time.',
    },
    portal: {
      question: 'Is our portal the platform?',
      answer:
        'It is the front door. A portal shows what there is and lets people start it. The platform is what answers behind that door: automation, templates, guardrails, and a team that is there for them.',
    },
    unknown: {
      question: 'What if we know only half of the answers?',
      answer:
        'Leave the other half open. What is unknown speaks neither for nor against anything. An answer takes the number of developers, **{{demandCoverage}}** of the context and **{{axisCoverage}}** of the practices; with less, this page says what is missing instead of guessing.',
    },
    numbers: {
      question: 'Where do {{low}} and {{high}} developers come from?',
      answer:
        'From the policy of this portal. The shipped values are experience of practitioners, not research, and say **heuristic** wherever they are shown. Whoever runs the portal can set others, and every answer follows.',
    },
    differ: {
      question: 'Why does our estimate differ from what was measured?',
      answer:
        'An answer here stands for a whole range, and a catalog knows only what was registered. Where the two differ, either the estimate is off or something is missing in the catalog: both are worth finding out.',
    },
  },
} as const;
