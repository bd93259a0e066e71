import type { Texts } from '../../../Words';

type Definitions = Texts['explanation']['definitions'];

export const approaches: Definitions['approaches'] = {
  undetermined: 'Unbestimmt',
  devops: 'DevOps',
  hybrid: 'DevOps mit einer schlanken Plattform',
  platformEngineering: 'Platform Engineering',
};

export const stages: Definitions['stages'] = {
  undetermined: 'Unbestimmt',
  devopsFoundation: 'DevOps-Fundament',
  devopsAtScale: 'DevOps in der Breite',
  platformIntroduction: 'Plattform-Einführung',
  platformAsProduct: 'Plattform als Produkt',
};

export const moves: Definitions['moves'] = {
  registerEvidence: {
    title: 'Belege registrieren',
    description:
      'Für eine Empfehlung ist zu wenig bekannt: Zuerst ist zu registrieren, was fehlt.',
  },
  strengthenFoundation: {
    title: 'Das Fundament stärken',
    description:
      'Die DevOps-Praktiken dahin bringen, wo eine Plattform auf sie bauen könnte.',
  },
  sustainDevOps: {
    title: 'Bei DevOps bleiben',
    description:
      'Die Praktiken sind vorhanden, und mehr verlangt das Umfeld nicht: Halten Sie es einfach.',
  },
  reviewPlatformInvestment: {
    title: 'Die Investition in die Plattform überprüfen',
    description:
      'Die Plattform ist mehr, als das Umfeld erfordert: Prüfen Sie, was sie kostet und wem sie dient.',
  },
  startThinPlatform: {
    title: 'Mit einer schlanken Plattform beginnen',
    description:
      'Das Wenige, das jedes Team wiederholt, als Vorlagen und gemeinsame Dienste anbieten.',
  },
  growThinPlatform: {
    title: 'Die schlanke Plattform ausbauen',
    description:
      'Hinzufügen, was als Nächstes am meisten wiederholt wird, und messen, wer es nutzt.',
  },
  sustainPlatform: {
    title: 'Die Plattform erhalten',
    description:
      'Die Plattform leistet, was das Umfeld verlangt: Halten Sie sie schlank.',
  },
  introducePlatform: {
    title: 'Eine Plattform einführen',
    description:
      'Ein Plattformteam gründen, das aus den vorhandenen Praktiken Self-Service macht.',
  },
  scalePlatform: {
    title: 'Die Plattform in die Breite bringen',
    description:
      'Golden Paths und Self-Service zu den Teams bringen, die sie noch nicht nutzen.',
  },
  runPlatformAsProduct: {
    title: 'Die Plattform als Produkt betreiben',
    description:
      'Weiterhin Nutzung und Rückmeldungen messen und verbessern, was Entwickler nutzen.',
  },
};

export const confidences: Definitions['confidences'] = {
  low: 'Geringe Verlässlichkeit',
  medium: 'Mittlere Verlässlichkeit',
  high: 'Hohe Verlässlichkeit',
};

export const undetermined: Definitions['undetermined'] = {
  developersUnknown: 'Die Zahl der Entwickler ist unbekannt.',
  demandCoverageTooLow: 'Vom Umfeld ist zu wenig bekannt.',
  foundationCoverageTooLow: 'Von den DevOps-Praktiken ist zu wenig bekannt.',
};

export const roles: Definitions['roles'] = {
  devopsEngineer: {
    title: 'DevOps Engineer',
    does: 'Baut Pipelines, automatisiert Infrastruktur als Code und richtet mit den Teams die Überwachung ein.',
  },
  releaseManager: {
    title: 'Release-Manager',
    does: 'Plant Deployments und achtet darauf, dass Releases den Regeln folgen, die für sie gelten.',
  },
  siteReliabilityEngineer: {
    title: 'Site Reliability Engineer',
    does: 'Setzt Ziele für die Zuverlässigkeit, leitet die Arbeit bei Incidents und die Nachbesprechungen.',
  },
  securityEngineer: {
    title: 'Security und Compliance Engineer',
    does: 'Sichert Pipelines und Zugriffe und lässt Code, Abhängigkeiten und Images prüfen.',
  },
  platformEngineer: {
    title: 'Platform Engineer',
    does: 'Baut die Plattform als Produkt: APIs für Self-Service und Vorlagen für Entwickler.',
  },
  developerExperienceSpecialist: {
    title: 'Fachkraft für Developer Experience',
    does: 'Macht die Plattform leicht nutzbar, sammelt Rückmeldungen und pflegt die Golden Paths.',
  },
  platformSecurityLead: {
    title: 'Leitung Plattform-Sicherheit und -Compliance',
    does: 'Baut Governance, Zugriffskontrolle und Nachvollziehbarkeit in die Voreinstellungen der Plattform ein.',
  },
  platformReliabilityEngineer: {
    title: 'Platform Reliability Engineer',
    does: 'Hält die Plattform selbst gesund und steht für ihre Incidents ein.',
  },
};
