import type { Texts } from '../../Words';
import { filter } from './filter';
import { preview } from './preview';
import { settings } from './settings';

export const policy: Texts['policy'] = {
  loading: 'Läser in policyn',
  failed: 'Policyn kunde inte läsas in',
  defaults: 'Policyn som gäller är den **medföljande**: inget är ändrat.',
  changed: {
    one: '**En inställning** i policyn som gäller har inte sitt standardvärde.',
    other:
      '**{{count}} inställningar** i policyn som gäller har inte sina standardvärden.',
  },
  heuristics:
    '{{count}} av {{total}} inställningar har en tumregel som standardvärde, märkt ”tumregel”.',
  hash: 'Varje sparad bedömning har med sig hashvärdet för sin policy; den här har `{{hash}}`.',
  filter,
  preview,
  settings,
};
