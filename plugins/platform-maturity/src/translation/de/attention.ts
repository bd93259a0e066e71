import type { Texts } from '../Words';

export const attention: Texts['attention'] = {
  contradictionsTitle: 'Bestätigt, und widersprochen',
  contradictionsIntro:
    'Jemand steht dafür ein, also zählt es. Was sonst bekannt ist, spricht dagegen: Erneuern Sie die Antwort, oder registrieren Sie, worauf sie beruht.',
  concerns: 'Betrifft',
  annotationsTitle: 'Annotationen, die Aufmerksamkeit brauchen',
  annotationsIntro:
    'Diese Annotationen haben keine Wirkung, bis sie in `catalog-info.yaml` berichtigt sind.',
  annotation: '`{{key}}` = `{{value}}`: {{problem}}',
  emptyAnnotation: '`{{key}}` ohne Wert: {{problem}}',
};
