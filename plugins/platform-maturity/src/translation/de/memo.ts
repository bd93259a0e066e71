import type { Texts } from '../Words';

export const memo: Texts['memo'] = {
  open: 'Entscheidungsvorlage',
  title: 'Entscheidungsvorlage',
  about:
    'Ein Entscheidungsprotokoll zu dieser Bewertung, um es zum Code zu legen oder herumzuschicken.',
  copy: 'Als Markdown kopieren',
  copied: 'Kopiert',
  download: 'Herunterladen',
  print: 'Drucken oder als PDF sichern',
  close: 'Schließen',
  file: 'entscheidung-{{name}}.md',
};
