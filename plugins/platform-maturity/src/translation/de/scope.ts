import type { Texts } from '../Words';

export const scope: Texts['scope'] = {
  danglingTitle: 'Den Eigentümer gibt es im Katalog nicht',
  dangling:
    '{{owners}} ist als Eigentümer genannt, doch eine solche Gruppe oder Person ist nicht registriert. Was vom Eigentümer abhängt, bleibt unbekannt, bis er registriert ist oder `spec.owner` jemanden nennt, den es gibt.',
  danglingSeveral:
    '{{owners}} sind als Eigentümer genannt, doch solche Gruppen oder Personen sind nicht registriert. Was von ihnen abhängt, bleibt unbekannt, bis sie registriert sind oder `spec.owner` welche nennt, die es gibt.',
  noComponentsTitle: 'Hier zählen keine Komponenten',
  excludedSelf:
    'Das Regelwerk lässt diese Komponente aus, wegen ihres Lebenszyklus (zum Beispiel `deprecated`) oder ihres Typs. Ihr Umfeld wird gezeigt, ihre Praktiken nicht.',
  excludedAll:
    'Das Regelwerk lässt alle {{count}} Komponenten hier aus, wegen ihres Lebenszyklus (zum Beispiel `deprecated`) oder ihres Typs. Das Umfeld wird gezeigt, die Praktiken nicht.',
  noComponents:
    'Noch gehört keine Komponente hierher, also gibt es keine Praktiken zu betrachten. Das Umfeld wird gezeigt.',
};
