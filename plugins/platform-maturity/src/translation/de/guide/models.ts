import type { Texts } from '../../Words';

export const models: Texts['guide']['reference']['models'] = {
  title: 'Referenzmodelle',
  subheader:
    'Was andere beschrieben haben, und wie es mit den Antworten hier zusammenhängt.',
  cncf: {
    title: 'Platform Engineering Maturity Model der CNCF',
    text: 'Fünf Aspekte der Arbeit an einer Plattform, jeder auf einer von vier Stufen. Jeder Aspekt wird für sich beantwortet, und sie werden nie zu einer Zahl gemittelt; die höchste Stufe ist kein Ziel an sich.',
    caption:
      'Anteil der Befragten auf jeder Stufe (State of Platform Engineering, Band 4, 2025)',
    aspect: 'Aspekt',
    link: 'Platform Engineering Maturity Model der CNCF',
  },
  microsoft: {
    title: 'Platform Engineering Capability Model von Microsoft',
    text: 'Sechs Fähigkeiten: Investition, Nutzung, Steuerung, Bereitstellung und Verwaltung, Schnittstellen, Messung und Rückmeldung. Jede geht von anfänglich über wiederholbar, definiert und gesteuert bis optimierend. Das Modell steht dem der CNCF nahe, trennt aber Steuerung und Bereitstellung.',
    link: 'Platform Engineering Capability Model bei Microsoft Learn',
  },
  dora: {
    title: 'Messgrößen der Lieferung von DORA',
    text: 'Wie schnell Änderungen zu den Nutzern kommen und wie gut das gelingt. Die Umfrage jedes Jahres wird neu in Cluster gruppiert. Sie beschreiben und sind keine Rangfolge: 2024 scheiterte das mittlere Cluster **seltener** als das hohe, es gibt also keine Leiter, die alle Messgrößen gemeinsam hinaufsteigen. Keine Stufe hier ist von ihnen abgeleitet.',
    caption: 'Cluster der DORA-Umfrage von 2024',
    cluster: 'Cluster',
    leadTime: 'Durchlaufzeit',
    deployments: 'Deployments',
    failures: 'Fehlgeschlagene Änderungen',
    recovery: 'Wiederherstellung',
    link: 'DORA: Messgrößen der Lieferleistung',
    clusters: {
      elite: {
        title: 'Elite',
        leadTime: 'unter einem Tag',
        deployments: 'nach Bedarf',
        recovery: 'unter einer Stunde',
      },
      high: {
        title: 'High',
        leadTime: 'ein Tag bis eine Woche',
        deployments: 'täglich bis wöchentlich',
        recovery: 'unter einem Tag',
      },
      medium: {
        title: 'Medium',
        leadTime: 'eine Woche bis ein Monat',
        deployments: 'wöchentlich bis monatlich',
        recovery: 'unter einem Tag',
      },
      low: {
        title: 'Low',
        leadTime: 'ein bis sechs Monate',
        deployments: 'monatlich bis halbjährlich',
        recovery: 'eine Woche bis ein Monat',
      },
    },
  },
  teamTopologies: {
    title: 'Team Topologies',
    text: 'Teams mit höchstens neun Personen, ein Eigentümer pro Service, und nicht mehr, als ein Team im Kopf behalten kann: zwei oder drei einfache Domänen, oder eine komplexe. Eine Plattform ist dazu da, die Last abzunehmen, die nichts mit dem Produkt zu tun hat; deshalb ist die Last eines Teams einer der fünf Faktoren.',
    link: 'Team Topologies: key concepts',
  },
};
