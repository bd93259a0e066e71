import type { Texts } from '../../../Words';

type Definitions = Texts['explanation']['definitions'];

export const practices: Definitions['practices'] = {
  ciCd: {
    title: 'Continuous Integration und Delivery',
    description:
      'Jede Änderung wird durch eine Pipeline gebaut, getestet und ausgeliefert.',
    register:
      'Fügen Sie die Annotation der Pipeline hinzu, die die Komponente baut und ausliefert.',
    improve: 'Bauen und liefern Sie jede Komponente mit einer Pipeline.',
  },
  infrastructureAsCode: {
    title: 'Infrastruktur als Code',
    description:
      'Infrastruktur ist in Dateien beschrieben und wird automatisch erzeugt.',
    register:
      'Geben Sie der Komponente ein Tag des Werkzeugs, das ihre Infrastruktur beschreibt, oder dessen Annotation.',
    improve:
      'Beschreiben Sie die Infrastruktur jeder Komponente in Dateien, und lassen Sie sie automatisch anwenden.',
  },
  observability: {
    title: 'Monitoring und Observability',
    description:
      'Wer die Komponente betreibt, sieht, wie es ihr geht: Metriken, Logs, Traces, Fehler.',
    register:
      'Fügen Sie die Annotation des Dashboards hinzu, das die Komponente zeigt.',
    improve:
      'Geben Sie jeder Komponente ein Dashboard mit ihren Metriken, Logs, Traces und Fehlern.',
  },
  incidentResponse: {
    title: 'Incident-Management und Zuverlässigkeit',
    description:
      'Jemand wird gerufen, wenn etwas ausfällt, und aus Incidents wird gelernt.',
    register:
      'Fügen Sie die Annotation des Bereitschaftsdienstes hinzu, der gerufen wird, wenn die Komponente ausfällt.',
    improve:
      'Richten Sie für jede Komponente eine Bereitschaft ein, und besprechen Sie ihre Incidents nach.',
  },
  devSecOps: {
    title: 'Integrierte Sicherheit',
    description:
      'Code, Abhängigkeiten und Images werden auf dem Weg in die Produktion auf Schwachstellen geprüft.',
    register:
      'Fügen Sie die Annotation des Scanners hinzu, der die Komponente prüft.',
    improve:
      'Lassen Sie Code, Abhängigkeiten und Images jeder Komponente in ihrer Pipeline prüfen.',
  },
};

export const capabilities: Definitions['capabilities'] = {
  selfService: {
    title: 'Self-Service',
    description:
      'Teams erzeugen Infrastruktur und Umgebungen selbst, ohne Ticket.',
    register:
      'Registrieren Sie ein Template vom Typ `resource`, `infrastructure` oder `environment`.',
    improve:
      'Bieten Sie Vorlagen an, die Infrastruktur und Umgebungen ohne Ticket erzeugen.',
  },
  goldenPaths: {
    title: 'Golden Paths',
    description:
      'Durchdachte, betreute Wege zu dem, was üblich ist; die Teams folgen ihnen aus freien Stücken.',
    register:
      'Registrieren Sie Ihre Software-Vorlagen, und lassen Sie sie `backstage.io/source-template` in das schreiben, was sie erzeugen.',
    improve:
      'Bieten Sie eine Vorlage für die häufigste Art von Komponente an, und lassen Sie sie kennzeichnen, was sie erzeugt.',
  },
  abstraction: {
    title: 'Abstraktion der Komplexität',
    description:
      'Teams fordern an, was sie brauchen, über eine einheitliche Schnittstelle, die verbirgt, wie es betrieben wird.',
    register:
      'Geben Sie Komponenten, die über die Schnittstelle Ihrer Plattform laufen, ein Tag oder eine Annotation.',
    improve:
      'Stellen Sie, was Teams am meisten anfordern, hinter eine Schnittstelle, die verbirgt, wie es betrieben wird.',
  },
  securityByDesign: {
    title: 'Sicherheit und Compliance by Design',
    description:
      'Richtlinien und Zugriffskontrolle sind in die Plattform eingebaut, sodass die Voreinstellung den Vorgaben entspricht.',
    register:
      'Geben Sie Komponenten, deren Richtlinien die Plattform durchsetzt, ein Tag.',
    improve:
      'Setzen Sie Richtlinien in der Plattform durch, sodass die Voreinstellung den Vorgaben entspricht.',
  },
  platformAsProduct: {
    title: 'Plattform als Produkt',
    description:
      'Ein Team verantwortet die Plattform, sieht Entwickler als seine Kunden und misst die Nutzung.',
    register:
      'Geben Sie dem Team, das Ihre Plattform verantwortet, den Gruppentyp `platform`, und machen Sie es zum Eigentümer ihrer Komponenten.',
    improve:
      'Geben Sie der Plattform ein eigenes Team, dessen Kunden die Entwickler sind.',
  },
};

export const organizationSignals: Definitions['organizationSignals'] = {
  selfService: {
    templates: 'Vorlagen, die Teams selbst ausführen können',
    infrastructureTemplates:
      'Vorlagen, die Infrastruktur oder Umgebungen erzeugen',
    resourcesFromTemplates: 'Ressourcen, die aus einer Vorlage entstanden',
  },
  goldenPaths: {
    templates: 'Vorlagen im Katalog',
    componentsFromTemplates: 'Komponenten, die aus einer Vorlage entstanden',
  },
  abstraction: {},
  securityByDesign: {},
  platformAsProduct: {
    platformTeam: 'Teams vom Typ platform',
    platformTeamOwnsComponents:
      'Teams vom Typ platform, denen Komponenten gehören',
  },
};
