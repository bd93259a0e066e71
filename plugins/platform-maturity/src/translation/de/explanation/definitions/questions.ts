import type { Texts } from '../../../Words';

type Definitions = Texts['explanation']['definitions'];

const help =
  'Die Stufe, die heute am besten passt. Die höchste Stufe ist kein Ziel an sich, und die fünf werden nie gemittelt.';

export const questions: Definitions['questions'] = {
  infrastructureTimeShare: {
    title: 'Zeit für Infrastruktur',
    question:
      'Welchen Anteil seiner Arbeitszeit verbringt das Team mit Infrastruktur?',
    help: 'Umgebungen, Pipelines, Cluster, Zugriffe und ihre Pflege: alles, was nicht das Produkt ist. Eine ehrliche Schätzung über das letzte Quartal genügt.',
  },
  incidentReviews: {
    title: 'Nachbesprechung von Incidents',
    question:
      'Werden Incidents nachbesprochen, und wird aus den Ergebnissen etwas gemacht?',
    help: 'Erfüllt: nach jedem schweren Incident. Teilweise: manchmal, oder ohne dass etwas folgt. Eine Rufbereitschaft zeigt, dass jemand gerufen wird, nicht, dass etwas gelernt wird.',
  },
  selfServiceWithoutTickets: {
    title: 'Self-Service ohne Tickets',
    question: 'Bekommen Teams Infrastruktur und Umgebungen ohne ein Ticket?',
    help: 'Erfüllt: für alles, was sie üblicherweise brauchen. Teilweise: für manches davon, oder nach einer Freigabe.',
  },
  investment: {
    title: 'Investition',
    question:
      'Wie werden Menschen und Geld für Plattformfähigkeiten bereitgestellt?',
    help,
  },
  adoption: {
    title: 'Nutzung',
    question: 'Warum und wie kommen Teams dazu, die Plattform zu nutzen?',
    help,
  },
  interfaces: {
    title: 'Schnittstellen',
    question: 'Wie kommen Teams an das, was die Plattform bietet?',
    help,
  },
  operations: {
    title: 'Betrieb',
    question:
      'Wie werden Fähigkeiten geplant, gebaut, gepflegt und stillgelegt?',
    help,
  },
  measurement: {
    title: 'Messung',
    question: 'Wie werden Rückmeldungen gesammelt, und was lernt man daraus?',
    help,
  },
};

export const aspectLevels: Definitions['aspectLevels'] = {
  investment: {
    provisional:
      'Freiwillige helfen eine Weile aus; für das, was sie hinterlassen, ist niemand verantwortlich.',
    operational:
      'Es gibt ein zentrales Team, das als Betriebskosten bezahlt wird.',
    scalable:
      'Die Plattform wird als Produkt finanziert, mit eigener Roadmap und eigenen Verantwortlichen.',
    optimizing:
      'Jedes Team kann in gemeinsame Fähigkeiten investieren, und die Wirkung auf das Geschäft entscheidet.',
  },
  adoption: {
    provisional: 'Hier und da, durch Zufall und Hörensagen.',
    operational: 'Weil man es ihnen von außen sagt.',
    scalable: 'Weil es sich für sie lohnt; sie entscheiden sich dafür.',
    optimizing: 'Sie wirken daran mit und bauen für andere darauf auf.',
  },
  interfaces: {
    provisional: 'Indem sie jemanden bitten; jeder Fall ist Handarbeit.',
    operational:
      'Mit Standardwerkzeugen, für deren Gebrauch es noch Hilfe braucht.',
    scalable:
      'Durch Self-Service, mit einheitlichen Schnittstellen und Dokumentation.',
    optimizing:
      'Es ist Teil der Werkzeuge, mit denen Teams arbeiten, und kaum zu sehen.',
  },
  operations: {
    provisional:
      'Auf Anfrage, eine nach der anderen, ohne Plan für die Pflege.',
    operational: 'An einem Ort erfasst und von einem Team gepflegt.',
    scalable: 'Zentral ermöglicht, mit Standards für ihre ganze Lebensdauer.',
    optimizing:
      'Als Dienste geführt, zu denen andere Teams beitragen können, nach klaren Absprachen.',
  },
  measurement: {
    provisional: 'Hin und wieder, ohne Ziel und ohne Aufzeichnung.',
    operational: 'Regelmäßig, meist als Zahlen über die Nutzung.',
    scalable: 'Mit Zielen, und Entscheidungen, die sich auf sie beziehen.',
    optimizing:
      'Zahlen und Stimmen zusammen, um Wirkungen vor und nach einer Änderung zu sehen.',
  },
};
