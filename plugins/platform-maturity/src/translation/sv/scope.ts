import type { Texts } from '../Words';

export const scope: Texts['scope'] = {
  danglingTitle: 'Ägaren finns inte i katalogen',
  dangling:
    '{{owners}} anges som ägare, men ingen sådan grupp eller användare är registrerad. Det som beror på ägaren förblir okänt tills den är registrerad, eller tills `spec.owner` anger någon som finns.',
  danglingSeveral:
    '{{owners}} anges som ägare, men inga sådana grupper eller användare är registrerade. Det som beror på dem förblir okänt tills de är registrerade, eller tills `spec.owner` anger några som finns.',
  noComponentsTitle: 'Inga komponenter räknas här',
  excludedSelf:
    'Policyn utelämnar den här komponenten, på grund av dess livscykel (till exempel `deprecated`) eller typ. Sammanhanget visas, men inte metoderna.',
  excludedAll:
    'Policyn utelämnar alla {{count}} komponenter här, på grund av deras livscykel (till exempel `deprecated`) eller typ. Sammanhanget visas, men inte metoderna.',
  noComponents:
    'Ingen komponent hör hit ännu, så det finns inga metoder att se på. Sammanhanget visas.',
};
