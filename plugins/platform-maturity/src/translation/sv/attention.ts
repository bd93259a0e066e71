import type { Texts } from '../Words';

export const attention: Texts['attention'] = {
  contradictionsTitle: 'Intygat, och motsagt',
  contradictionsIntro:
    'Någon står för detta, så det räknas. Annat som är känt talar emot det: förnya svaret, eller registrera det som svaret bygger på.',
  concerns: 'Gäller',
  annotationsTitle: 'Annoteringar som behöver ses över',
  annotationsIntro:
    'De här annoteringarna har ingen verkan förrän de är rättade i `catalog-info.yaml`.',
  annotation: '`{{key}}` = `{{value}}`: {{problem}}',
  emptyAnnotation: '`{{key}}` utan värde: {{problem}}',
};
