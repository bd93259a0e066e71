import type { Texts } from '../../../Words';

type Settings = Texts['explanation']['definitions']['settings'];

export const settings: Settings = {
  factors: {
    enabled: {
      title: 'ob er zählt',
      description:
        'False lässt den Faktor beim Bedarf aus und bei dem, was davon bekannt ist.',
      source: 'Die Entscheidungshilfe hat fünf Faktoren, und alle zählen',
    },
    weight: {
      title: 'Gewicht',
      description: 'Sein Gewicht, 0 oder größer.',
      source:
        'Faustregel: Größe und Komplexität des Betriebs entscheiden am meisten, dann die kognitive Last',
    },
  },
  thresholds: {
    low: {
      title: 'erste Schwelle',
      description:
        'Die erste Schwelle: Unter ihr erfordert die Messgröße nur DevOps.',
    },
    high: {
      title: 'zweite Schwelle',
      description:
        'Die zweite Schwelle, größer als die erste: Ab ihr erfordert die Messgröße Platform Engineering.',
    },
  },
  sizeGate:
    'Sie ist auch die Zahl der Entwickler, unter der Platform Engineering nie empfohlen wird.',
  practices: {
    weight: {
      title: 'Gewicht',
      description:
        'Ihr Gewicht auf ihrer Achse, von vornherein 1; 0 lässt sie aus.',
      source: 'Alle zählen gleich: Keine Studie ordnet sie nach Rang',
    },
    signals: {
      title: 'Signale an Komponenten',
      description:
        'Zeichen dafür an einer Komponente: zu den mitgelieferten hinzu, oder statt des Signals mit derselben Id.',
      source: 'Annotationen, Tags, Links und Ressourcen aus der Praxis',
    },
    organizationSignals: {
      title: 'Signale an der Organisation',
      description:
        'Nur bei Fähigkeiten: Zeichen dafür an der Organisation als Ganzem.',
      source:
        'Was ein Katalog von einer Plattform zeigt: Vorlagen und ein Team',
    },
  },
  cutoffs: {
    demandCoverage: {
      title: 'Bekannter Teil des Bedarfs',
      description: 'Ist weniger vom Bedarf bekannt, gibt es keinen Ansatz.',
      source:
        'Faustregel: Weniger als die Hälfte des Gewichts ist zu wenig für eine Antwort',
    },
    axisCoverage: {
      title: 'Bekannter Teil einer Achse',
      description: 'Ist weniger bekannt, hat eine Achse keinen Wert.',
      source:
        'Faustregel: Weniger als die Hälfte des Gewichts ist zu wenig für einen Wert',
    },
    foundation: {
      title: 'Fundament, auf das sich bauen lässt',
      description:
        'Der Wert des Fundaments, ab dem eine Plattform darauf bauen kann.',
      source: 'Faustregel: drei von fünf Praktiken vorhanden',
    },
    platformIntroduction: {
      title: 'Plattform in Einführung',
      description: 'Der Wert der Plattform, ab dem sie als in Einführung gilt.',
      source: 'Faustregel: eine oder zwei von fünf Fähigkeiten vorhanden',
    },
    platformAsProduct: {
      title: 'Als Produkt betriebene Plattform',
      description:
        'Der Wert der Plattform, ab dem sie als Produkt betrieben wird; nicht kleiner als platformIntroduction.',
      source: 'Faustregel: drei oder vier von fünf Fähigkeiten vorhanden',
    },
    recordedShare: {
      title: 'Anteil, ab dem Fehlendes zählt',
      description:
        'Ab diesem Anteil der Komponenten bedeutet ein fehlendes Signal nicht erfüllt.',
      source:
        'Faustregel: Eine von zwanzig Komponenten zeigt, dass eine Praktik absichtlich registriert wird',
    },
    highCoverage: {
      title: 'Bekannter Teil für hohe Verlässlichkeit',
      description: 'Wie viel für hohe Verlässlichkeit bekannt sein muss.',
      source: 'Faustregel; keine Studie nennt eine Zahl',
    },
    lowCoverage: {
      title: 'Bekannter Teil für geringe Verlässlichkeit',
      description:
        'Ist weniger bekannt, ist die Verlässlichkeit gering; nicht größer als highCoverage.',
      source: 'Faustregel; keine Studie nennt eine Zahl',
    },
    provenShare: {
      title: 'Nachweise für hohe Verlässlichkeit',
      description:
        'Der Anteil der Befunde, die für hohe Verlässlichkeit beobachtet oder bestätigt sein müssen.',
      source: 'Faustregel: mehr nachgewiesen als nur deklariert',
    },
  },
  components: {
    types: {
      title: 'Typen von Komponenten',
      description: 'Die Werte von spec.type, deren Praktiken zählen.',
      source: 'Jede Komponente zählt, wenn nichts anderes gesagt ist',
    },
    excludedLifecycles: {
      title: 'Ausgelassene Lebenszyklen',
      description:
        'Die Werte von spec.lifecycle, deren Praktiken nicht zählen.',
      source: 'Was veraltet ist, verschwindet bald',
    },
    serviceTypes: {
      title: 'Typen von Services',
      description: 'Die Werte von spec.type, die Services sind.',
      source: 'Der gebräuchliche Typ von Backstage',
    },
  },
  organization: {
    developers: {
      title: 'Zahl der Entwickler',
      description:
        'Die Zahl der Entwickler, für einen Katalog ohne User-Entitäten; gilt nicht, wenn der Katalog welche hat.',
      source: 'Nur die Organisation selbst kennt sie',
    },
    rootRefs: {
      title: 'Organisationen nach Referenz',
      description:
        'Gruppen, die eigene Organisationen sind, nach Referenz: Ihre Menschen, Teams und Komponenten zählen getrennt von anderen.',
      source: 'Der ganze Katalog ist eine Organisation',
    },
    rootTypes: {
      title: 'Organisationen nach Gruppentyp',
      description: 'Dasselbe für alle Gruppen dieser Typen.',
      source: 'Der ganze Katalog ist eine Organisation',
    },
  },
  overrides: {
    notApplicable: {
      title: 'Praktiken, die als nicht anwendbar gelten dürfen',
      description:
        'Welche Praktiken und Fähigkeiten für eine Komponente oder ein System als nicht anwendbar angegeben werden dürfen: alle, die an Komponenten zu sehen sind (true), keine (false), oder die aufgeführten.',
      source:
        'Der Eigentümer weiß es am besten, und die Begründung wird gezeigt',
    },
    teamSize: {
      title: 'Angegebene Gruppengrößen',
      description:
        'Ob eine Gruppe ohne User-Entitäten ihre Größe angeben darf.',
      source: 'Nicht jeder Katalog hat seine Menschen',
    },
  },
  vocabulary: {
    technologies: {
      title: 'Technologien',
      description:
        'Technologien und die Tags, die sie nennen; eine leere Liste entfernt eine mitgelieferte.',
      source: 'Tags aus der Praxis',
    },
    clouds: {
      title: 'Cloud-Anbieter',
      description:
        'Cloud-Anbieter und der Filter, der sie an einer Komponente oder Ressource findet; false entfernt.',
      source: 'Annotationen, Tags und Labels aus der Praxis',
    },
    kubernetes: {
      title: 'Kubernetes',
      description:
        'Der Filter, der Kubernetes an einer Komponente findet, oder an einer Ressource, von der sie abhängt.',
      source: 'Annotationen, Tags und Typen von Ressourcen aus der Praxis',
    },
    regimes: {
      title: 'Compliance-Vorgaben',
      description:
        'Compliance-Vorgaben und der Filter, der sie findet; false entfernt.',
      source: 'Tags und Labels aus der Praxis',
    },
  },
};
