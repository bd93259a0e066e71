import type { Texts } from '../Words';

export const moves: Texts['moves'] = {
  title: 'Vilka som flyttade sig',
  subheader:
    'Vilka som kom till ett annat arbetssätt, steg eller drag, senaste först',
  since: 'De senaste',
  days: '{{count}} dagarna',
  none: 'Ingen kom till ett annat arbetssätt, steg eller drag de senaste {{days}} dagarna.',
  noneFiltered:
    'Ingen av de {{count}} som har flyttat sig står där sidan visar.',
  list: 'Förflyttningar, senaste först',
  loading: 'Läser in förflyttningarna',
  failed: 'Förflyttningarna kunde inte läsas in',
  forbidden:
    'Det krävs behörigheten `{{permission}}` för att se vilka som flyttade sig, och den har ditt konto inte här.',
  approach: 'Krävs',
  stage: 'Står på',
  move: 'Nästa',
  to: 'till',
  forward: 'längre fram',
  back: 'längre bak',
  gone: 'Lämnade katalogen; **{{approach}}** krävdes, och den stod på **{{stage}}**.',
  causes: 'Vad som ändrades ({{count}})',
  moreFiltered: 'Av de senaste {{count}} som har flyttat sig; det finns fler.',
  more: 'Det finns fler: detta är de senaste {{count}}.',
};
