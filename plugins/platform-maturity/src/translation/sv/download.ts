import type { Texts } from '../Words';

export const download: Texts['download'] = {
  csv: 'Ladda ner som CSV',
  csvOf: 'Ladda ner som CSV: {{title}}',
  failed: 'Filen kunde inte laddas ner: {{reason}}',
  parts: 'Med rader även för varje grupp, domän och system',
  everythingTitle: 'Ta med allt',
  everything: 'Allt som JSON-rader',
  everythingHelp:
    'Allt som du får läsa: den policy som gäller, varje bedömning med sina belägg och det som har sparats av historiken. Ett JSON-objekt per rad; den sista raden anger att filen är fullständig.',
};
