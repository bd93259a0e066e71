import type { Texts } from '../../Words';

export const questions: Texts['guide']['reference']['questions'] = {
  title: 'Häufige Fragen',
  list: {
    replace: {
      question: 'Ersetzt Platform Engineering DevOps?',
      answer:
        'Nein. Eine Plattform verpackt Praktiken, die es schon gibt; ohne sie gibt es nichts zu verpacken. Die Teams sind weiterhin für das verantwortlich, was sie bauen und betreiben. Sie müssen nur die Werkzeuge dafür nicht mehr selbst machen.',
    },
    early: {
      question: 'Wann ist es für eine Plattform zu früh?',
      answer:
        'Mit weniger als etwa **{{low}} Entwicklern**, oder solange die DevOps-Praktiken unter **{{foundation}}** liegen. Im ersten Fall zieht ein Plattformteam mehr Leute vom Produkt ab, als es freisetzt; im zweiten würde es festschreiben, was noch nicht funktioniert. Bis dahin ist eine schlanke Plattform das Höchste, was sich auszahlt.',
    },
    higher: {
      question: 'Ist eine höhere Stufe immer besser?',
      answer:
        'Nein. Gut ist, was das Umfeld erfordert. Eine Plattform, die mehr ist als das, will trotzdem unterhalten sein; der Rat ist dann, **die Investition zu überprüfen**, nicht sie wachsen zu lassen. Die Stufen sagen, wie weit etwas gediehen ist; sie sind keine Noten.',
    },
    thin: {
      question: 'Was ist eine schlanke Plattform?',
      answer:
        'Die wenigen Dinge, die jedes Team wiederholt, einmal gemacht: eine Pipeline-Vorlage, ein Weg zu einer Datenbank, eine Seite, die sagt, wie es geht. Keine eigene Abteilung und kein eigenes Produkt; ein paar Leute pflegen sie für einen Teil ihrer Zeit.',
    },
    portal: {
      question: 'Ist unser Portal die Plattform?',
      answer:
        'Es ist die Eingangstür. Ein Portal zeigt, was es gibt, und lässt es Menschen in Gang setzen. Die Plattform ist, was hinter dieser Tür antwortet: Automatisierung, Vorlagen, Leitplanken und ein Team, das für sie da ist.',
    },
    unknown: {
      question: 'Was, wenn wir nur die Hälfte der Antworten wissen?',
      answer:
        'Lassen Sie die andere Hälfte offen. Was unbekannt ist, spricht weder für noch gegen etwas. Eine Antwort braucht die Zahl der Entwickler, **{{demandCoverage}}** des Umfelds und **{{axisCoverage}}** der Praktiken; mit weniger sagt diese Seite, was fehlt, statt zu raten.',
    },
    numbers: {
      question: 'Woher kommen {{low}} und {{high}} Entwickler?',
      answer:
        'Aus dem Regelwerk dieses Portals. Die mitgelieferten Werte sind Erfahrung aus der Praxis, keine Forschung, und sind überall, wo sie erscheinen, als **Faustregel** gekennzeichnet. Wer das Portal betreibt, kann andere setzen, und jede Antwort folgt ihnen.',
    },
    differ: {
      question: 'Warum weicht unsere Schätzung von dem ab, was gemessen wurde?',
      answer:
        'Eine Antwort steht hier für einen ganzen Bereich, und ein Katalog weiß nur, was eingetragen wurde. Wo beide voneinander abweichen, stimmt entweder die Schätzung nicht, oder im Katalog fehlt etwas: Beides lohnt sich herauszufinden.',
    },
  },
};
