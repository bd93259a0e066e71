import type { Texts } from '../Words';

export const memo: Texts['memo'] = {
  open: 'Beslutsunderlag',
  title: 'Beslutsunderlag',
  about:
    'Ett beslutsprotokoll för den här bedömningen, att lägga bredvid koden eller skicka runt.',
  copy: 'Kopiera som Markdown',
  copied: 'Kopierat',
  download: 'Ladda ner',
  print: 'Skriv ut eller spara som PDF',
  close: 'Stäng',
  file: 'beslut-{{name}}.md',
};
