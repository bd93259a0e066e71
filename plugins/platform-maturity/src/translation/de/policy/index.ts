import type { Texts } from '../../Words';
import { filter } from './filter';
import { preview } from './preview';
import { settings } from './settings';

export const policy: Texts['policy'] = {
  loading: 'Das Regelwerk wird geladen',
  failed: 'Das Regelwerk konnte nicht geladen werden',
  defaults:
    'Das geltende Regelwerk ist das **mitgelieferte**: Nichts ist geändert.',
  changed: {
    one: '**Eine Einstellung** des geltenden Regelwerks hat nicht ihren Standardwert.',
    other:
      '**{{count}} Einstellungen** des geltenden Regelwerks haben nicht ihren Standardwert.',
  },
  heuristics:
    '{{count}} von {{total}} Einstellungen haben eine Faustregel als Standardwert, gekennzeichnet mit „Faustregel“.',
  hash: 'Jede gespeicherte Bewertung trägt den Hash ihres Regelwerks; der des geltenden ist `{{hash}}`.',
  filter,
  preview,
  settings,
};
