import type { Texts } from '../../Words';

export const reasons: Texts['guide']['framework']['reasons'] = {
  teamSize: {
    callsForThinPlatform: 'mehrere Teams, eine zweite Produktlinie',
    why: {
      devops:
        'Wenige Teams können sich im Gespräch einigen: Eine gemeinsame Pipeline und eine Seite mit Konventionen kosten weniger als eine Plattform, die jemand bauen und betreiben muss.',
      hybrid:
        'Derselbe Aufbau entsteht nun an mehreren Stellen. Vorlagen und ein paar gemeinsame Dienste ersparen diese Arbeit, ohne ein eigenes Team.',
      platformEngineering:
        'Niemand kann sich mehr mit allen einigen, und jedes Team würde für dieselbe Arbeit noch einmal bezahlen. Ein Plattformteam zahlt sich aus, weil so viele nutzen, was es baut.',
    },
  },
  operationalComplexity: {
    callsForThinPlatform: 'eine wachsende Zahl von Services, eine zweite Cloud',
    why: {
      devops:
        'Was läuft, ist so überschaubar, dass jedes Team weiß, wie es geht. Es gut zu automatisieren genügt.',
      hybrid:
        'Es gibt mehr Arten des Betriebs, als ein Team kennen kann. Gemeinsame Module für die üblichen halten sie einheitlich.',
      platformEngineering:
        'Clouds, Cluster und Abhängigkeiten vervielfachen einander. Einheitliche Schnittstellen verbergen, was nur Fachleute wissen müssen sollten.',
    },
  },
  cognitiveLoad: {
    callsForThinPlatform: 'ein Teil der Woche für Infrastruktur',
    why: {
      devops:
        'Die Köpfe sind frei für das Produkt. Eine Schicht zwischen dem Team und seiner Infrastruktur wäre noch etwas, das man lernen muss.',
      hybrid:
        'Ein Teil der Woche geht in Arbeit, die nicht das Produkt ist. Zu übernehmen, was die meisten Teams wiederholen, gibt ihn zurück.',
      platformEngineering:
        'Die Teams tragen mehr, als sie im Kopf behalten können. Self-Service und Golden Paths übernehmen, was alle tun müssen und kein Kunde sieht.',
    },
  },
  deliveryFrequency: {
    callsForThinPlatform: 'regelmäßige Releases einiger Teams',
    why: {
      devops:
        'Für wenige Releases reicht eine Pipeline pro Team; gemeinsame Werkzeuge dafür würden kaum genutzt.',
      hybrid:
        'Releases kommen so oft, dass jeder Handgriff stört. Eine gemeinsame Pipeline-Vorlage nimmt die meisten davon ab.',
      platformEngineering:
        'Viele Teams liefern ständig aus. Bei diesem Tempo bleiben nur Wege mit eingebauten Prüfungen schnell und zugleich sicher.',
    },
  },
  compliance: {
    callsForThinPlatform: 'eine Vorgabe, deren Einhaltung nachzuweisen ist',
    why: {
      devops:
        'Gute Sicherheit in der Pipeline genügt: Niemandem außerhalb ist etwas nachzuweisen.',
      hybrid:
        'Die Einhaltung einer Vorgabe ist nachzuweisen. Gemeinsame Prüfungen und Nachweise ersparen jedem Team ein eigenes Audit.',
      platformEngineering:
        'Mehrere Vorgaben gelten für viele Teams. Mit Kontrollen in der Plattform erfüllt sie von Anfang an, was darauf gebaut wird, und bringt seinen Nachweis mit.',
    },
  },
};

export const measures: Texts['guide']['framework']['measures'] = {
  developers: 'Wie viele Entwickler arbeiten hier?',
  productLines: 'Wie viele Produktlinien gibt es?',
  teams: 'Wie viele Teams kümmern sich um Software im Betrieb?',
  services: 'Wie viele Services betreiben Sie?',
  clouds: 'Wie viele Cloud-Anbieter nutzen Sie?',
  kubernetesShare: 'Wie viele der Services laufen auf Kubernetes?',
  dependenciesPerService:
    'Wie viele andere Services und APIs braucht ein Service?',
  toolsPerPractice:
    'Wie viele Werkzeuge gibt es für dieselbe Aufgabe, etwa das Bauen oder die Überwachung?',
  servicesPerDeveloper: 'Wie viele Services kommen auf einen Entwickler?',
  servicesPerTeam: 'Um wie viele Services kümmert sich ein Team?',
  technologiesPerTeam:
    'Mit wie vielen Sprachen, Frameworks und Datenspeichern arbeitet ein Team?',
  infrastructureTimeShare:
    'Wie viel ihrer Zeit verbringen Entwickler mit Infrastruktur?',
  deploymentsPerDay: 'Wie oft geht etwas Neues in Produktion?',
  complianceRegimes:
    'Wie viele Vorgaben, etwa PCI DSS, SOC 2 oder DSGVO, müssen Sie nachweislich einhalten?',
};
