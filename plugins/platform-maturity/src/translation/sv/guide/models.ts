import type { Texts } from '../../Words';

export const models: Texts['guide']['reference']['models'] = {
  title: 'Referensmodeller',
  subheader: 'Vad andra har beskrivit, och hur det hänger ihop med svaren här.',
  cncf: {
    title: 'Platform Engineering Maturity Model från CNCF',
    text: 'Fem aspekter av ett plattformsarbete, var och en på en av fyra nivåer. Varje aspekt besvaras för sig, och de slås aldrig ihop till ett medelvärde; den högsta nivån är inget mål i sig.',
    caption:
      'Andel av de svarande på varje nivå (State of Platform Engineering, volym 4, 2025)',
    aspect: 'Aspekt',
    link: 'Platform Engineering Maturity Model från CNCF',
  },
  microsoft: {
    title: 'Platform Engineering Capability Model från Microsoft',
    text: 'Sex förmågor: investering, användning, styrning, tillhandahållande och förvaltning, gränssnitt, mätning och återkoppling. Var och en går från inledande över upprepbar, definierad och styrd till optimerande. Den ligger nära CNCF:s modell, men skiljer på styrning och tillhandahållande.',
    link: 'Platform Engineering Capability Model på Microsoft Learn',
  },
  dora: {
    title: 'DORA:s mått på leverans',
    text: 'Hur snabbt ändringar når användarna och hur väl det går. Varje års enkät grupperas på nytt i kluster. De beskriver och rangordnar inte: 2024 misslyckades det mellersta klustret **mindre** ofta än det höga, så det finns ingen stege som alla mått klättrar på tillsammans. Ingen nivå här härleds ur dem.',
    caption: 'Klustren i DORA:s enkät 2024',
    cluster: 'Kluster',
    leadTime: 'Ledtid',
    deployments: 'Driftsättningar',
    failures: 'Misslyckade ändringar',
    recovery: 'Återställning',
    link: 'DORA: mått på leveransförmåga',
    clusters: {
      elite: {
        title: 'Elite',
        leadTime: 'under en dag',
        deployments: 'vid behov',
        recovery: 'under en timme',
      },
      high: {
        title: 'High',
        leadTime: 'en dag till en vecka',
        deployments: 'dagligen till varje vecka',
        recovery: 'under en dag',
      },
      medium: {
        title: 'Medium',
        leadTime: 'en vecka till en månad',
        deployments: 'varje vecka till varje månad',
        recovery: 'under en dag',
      },
      low: {
        title: 'Low',
        leadTime: 'en till sex månader',
        deployments: 'varje månad till varje halvår',
        recovery: 'en vecka till en månad',
      },
    },
  },
  teamTopologies: {
    title: 'Team Topologies',
    text: 'Team om högst nio personer, en ägare till varje tjänst, och inte mer än vad ett team kan hålla i huvudet: två eller tre enkla domäner, eller en som är komplex. En plattform finns till för att ta bort den belastning som inte har med produkten att göra; därför är teamets belastning en av de fem faktorerna.',
    link: 'Team Topologies: key concepts',
  },
};
