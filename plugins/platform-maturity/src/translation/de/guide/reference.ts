import type { Texts } from '../../Words';
import { models } from './models';
import { questions } from './questions';

type Reference = Texts['guide']['reference'];

const sideBySide: Reference['sideBySide'] = {
  title: 'DevOps und Platform Engineering im Vergleich',
  subheader:
    'Sie ergänzen einander. DevOps kommt zuerst; eine Plattform macht aus Praktiken, die es schon gibt, ein Produkt.',
  caption: 'Worin sich DevOps und Platform Engineering unterscheiden',
  aspect: 'Aspekt',
  devops: 'DevOps',
  platform: 'Platform Engineering',
  rows: {
    question: {
      aspect: 'Die Frage dahinter',
      devops:
        'Wie arbeiten die, die Software bauen, und die, die sie betreiben, als Einheit, und wie wird der Weg in die Produktion automatisiert?',
      platform:
        'Wie bekommen alle, was es dafür braucht, ohne es noch einmal zu bauen?',
    },
    nature: {
      aspect: 'Was es ist',
      devops: 'Eine Arbeitsweise, mit Praktiken, die sie tragen',
      platform:
        'Eine Disziplin: Sie baut eine interne Entwicklerplattform und betreibt sie als Produkt',
    },
    ownership: {
      aspect: 'Wer dafür einsteht',
      devops: 'Jedes Team, für das, was es baut',
      platform: 'Ein Plattformteam, dessen Kunden die Entwickler sind',
    },
    output: {
      aspect: 'Was dabei entsteht',
      devops: 'Pipelines, Infrastruktur als Code, Dashboards, Runbooks',
      platform: 'Self-Service, Vorlagen, Golden Paths, Leitplanken',
    },
    complexity: {
      aspect: 'Wo die Komplexität bleibt',
      devops: 'Jedes Team trägt seinen Teil',
      platform: 'Hinter Schnittstellen, die überall gleich aussehen',
    },
    security: {
      aspect: 'Sicherheit',
      devops: 'Prüfungen in der Pipeline jedes Teams',
      platform: 'Regeln und Zugriffskontrolle, die mit der Plattform kommen',
    },
    fits: {
      aspect: 'Passt am besten für',
      devops: 'Wenige oder mittelviele Teams, deren Lieferung überschaubar ist',
      platform:
        'Viele Teams und Services, mehrere Clouds oder Cluster, Regulierung',
    },
    fails: {
      aspect: 'Scheitert, wenn',
      devops:
        'die Teams zahlreich werden: Werkzeuge wuchern, Standards laufen auseinander, dieselbe Arbeit wird immer wieder getan',
      platform:
        'sie gebaut wird, ehe es Praktiken gibt, auf die sie bauen kann, oder für zu wenige Entwickler, als dass sie sich auszahlt',
    },
  },
};

const when: Reference['when'] = {
  title: 'Wann was passt',
  subheader: 'Jedes ist in seinem Umfeld richtig; keines ist an sich besser.',
  yours: 'nach Ihren Antworten erforderlich',
  signs: {
    devops: {
      few: 'Es gibt wenige Teams, und sie können einfach miteinander reden.',
      young:
        'Das Unternehmen ist jung, und was es baut, ändert noch seine Gestalt.',
      agreed: 'Auf Standards kann man sich einigen und sie aufschreiben.',
      learning:
        'Ein Umzug in die Cloud ist im Gang: erst lernen, später verpacken.',
    },
    hybrid: {
      repeated: 'Mehrere Teams richten dasselbe ein, jedes für sich.',
      partTime:
        'Eine oder zwei Personen können sich für einen Teil ihrer Zeit um Vorlagen und gemeinsame Dienste kümmern.',
      growing: 'Die Praktiken tragen, und die nächste Größe ist in Sicht.',
    },
    platformEngineering: {
      many: 'Es gibt viele Teams, und es werden mehr.',
      clouds:
        'Mehrere Clouds oder Cluster sind zu betreiben, mit Services, die voneinander abhängen.',
      lostDays: 'Entwickler verlieren ganze Tage an Infrastruktur.',
      proofs:
        'Standards und Vorschriften müssen überall gelten und nachgewiesen werden.',
    },
  },
  shiftTitle: 'Zeichen, dass es Zeit für mehr ist',
  shift: {
    conversation:
      'Alle, die sich einigen müssen, passen nicht mehr in ein Gespräch.',
    environments:
      'Umgebungen unterscheiden sich auf eine Weise, die niemand benennen kann.',
    copies: 'Ein neuer Service beginnt als Kopie eines alten.',
    newcomers: 'Neue im Team warten Wochen auf ihr erstes Release.',
    queue:
      'Vor den wenigen, die sich mit Infrastruktur auskennen, stehen alle Schlange.',
  },
  path: 'Der Weg dorthin',
  step: '**{{stage}}.** {{work}}',
  work: {
    devopsFoundation: 'Die fünf Praktiken in jedes Team bringen.',
    devopsAtScale: 'Alle Teams arbeiten so; herausfinden, was sie wiederholen.',
    platformIntroduction:
      'Was am häufigsten wiederholt wird, als Self-Service anbieten, zuerst wenigen Teams.',
    platformAsProduct:
      'Nutzung und Rückmeldungen entscheiden lassen, was die Plattform als Nächstes tut.',
  },
};

const roles: Reference['roles'] = {
  title: 'Rollen',
  subheader:
    'Hüte eher als Stellen: In einem kleinen Unternehmen trägt eine Person mehrere davon.',
  caption: {
    devops: 'Rollen in DevOps',
    platform: 'Rollen im Platform Engineering',
  },
  role: 'Rolle',
  does: 'Was sie tut',
  moves: 'Gebraucht für',
  yours: 'für Ihren nächsten Schritt',
};

export const reference: Reference = {
  sideBySide,
  when,
  roles,
  questions,
  models,
};
