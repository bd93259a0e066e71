import type { Texts } from '../Words';

export const picture: Texts['picture'] = {
  download: 'Als Bild herunterladen',
  downloadOf: 'Als Bild herunterladen: {{title}}',
  subtitle: 'Plattform-Reifegrad, {{day}}',
  titleOf: '{{chart}}: {{subject}}',
  failed: 'Das Bild konnte nicht erzeugt werden: {{reason}}',
};
