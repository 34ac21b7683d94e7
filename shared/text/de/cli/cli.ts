import type { CliWords } from '../../en/cli/cli';
import { inNumbers, percent } from '../figures/number';
import { germanExchange } from '../files/exchange';
import { germanCliHelp } from './cliHelp';
import { germanUsageError } from './usageError';

export const germanCli: CliWords = {
  ...germanCliHelp,
  usageError: germanUsageError,
  seeHelp: (name) => `„vsmap ${name === null ? '' : `${name} `}--help“ zeigt den Aufruf.`,
  standardInput: 'Standardeingabe',
  figures: 'Kennzahlen',
  criticalPath: 'Kritischer Pfad: die Schritte, die die Durchlaufzeit bestimmen',
  slack: 'Puffer: wie viel länger ein Schritt dauern darf, ohne die Durchlaufzeit zu verlängern',
  visits: 'Durchgänge: wie oft ein Vorgang im Mittel durch einen Schritt geht, wo es nicht einmal ist',
  utilisation: 'Auslastung: wie viel seiner verfügbaren Zeit ein Schritt für den Bedarf braucht',
  distribution: (runs, seed, shape) =>
    `Streuung der Durchlaufzeit: ${runs} Vorgänge simuliert, Startwert ${seed}; Spannen gelten als ${shape}`,
  spread: {
    mean: 'Mittel',
    p50: 'Die Hälfte der Vorgänge braucht höchstens',
    p85: `${percent(85)} brauchen höchstens`,
    p95: `${percent(95)} brauchen höchstens`,
  },
  standardError: (error) => `Simuliert; der Standardfehler des Mittelwerts beträgt ${error}.`,
  served: (share) => `${share} der Vorgänge kommen beim Kunden an.`,
  criticality:
    'Kritikalität: bei welchem Anteil der Vorgänge der Schritt die Durchlaufzeit bestimmt, wo nicht bei allen',
  findings: 'Befunde',
  noPlan: (name, known) =>
    known.length === 0
      ? `den Plan „${name}“ gibt es nicht: Diese Karte hat keine Pläne.`
      : `den Plan „${name}“ gibt es nicht. Die Pläne dieser Karte: ${known.map((one) => `„${one}“`).join(', ')}.`,
  limit: {
    kept: (asked, value) => `${asked} ist eingehalten: ${value}.`,
    missed: (asked, value, by, bound) =>
      `${asked} ist verfehlt: ${value}, ${by} ${bound === 'max' ? 'zu viel' : 'zu wenig'}.`,
    missedAtLeast: (asked, value, by) =>
      `${asked} ist verfehlt: mindestens ${value}, mindestens ${by} zu viel.`,
    unknown: (asked, needs) => `${asked}: Darüber lässt sich nichts sagen, die Kennzahl ${needs}.`,
    notAValue: (asked, unit) =>
      `${asked}: Erwartet wird ${unit === 'duration' ? 'eine Zeit wie 4d' : unit === 'share' ? `ein Anteil von ${percent(0)} bis ${percent(100)}` : 'eine Zahl'}.`,
  },
  repairs: 'Reparaturen in der Kopie',
  noRepairs: 'Nichts war zu reparieren; die Kopie ist dieselbe Karte.',
  checked: (errors, warnings, advice) =>
    [
      plural(errors, 'ein', 'Fehler', 'Fehler'),
      plural(warnings, 'eine', 'Warnung', 'Warnungen'),
      plural(advice, 'ein', 'Hinweis', 'Hinweise'),
    ].join(', '),
  about: (place, reason) => `${place}: ${reason}`,
  notFound: 'eine solche Datei gibt es nicht.',
  folder: 'das ist ein Ordner, keine Datei.',
  noPermission: 'diese Datei darf nicht gelesen werden.',
  tooLarge: (megabytes) => `die Datei ist größer als ${megabytes} MB, mehr als eine Karte je braucht.`,
  unreadable: (code) => `die Datei ließ sich nicht lesen: Das System meldet ${code}.`,
  empty: 'es steht nichts darin.',
  unknownContent:
    'das ist keine Karte: weder eine .vsmap-Datei noch eine Tabelle, eine Liste oder ein Flussdiagramm mit Schritten noch ein Bild, eine Seite oder ein Dokument mit einer Karte.',
  carriers: {
    png: { noMap: germanExchange.broken.noMap.png, damaged: germanExchange.broken.damaged.png },
    svg: {
      notAPicture: 'das ist kein SVG-Bild.',
      tooLarge: 'das Bild ist größer als jedes, das eine Karte enthält.',
      noMap:
        'dieses Bild enthält keine Karte. Es wurde ohne sie exportiert, oder ein anderes Programm hat sie entfernt.',
      damaged: 'die Karte in diesem Bild ist beschädigt.',
      cutOff: 'die Karte in diesem Bild ist abgeschnitten.',
    },
    pdf: {
      tooLarge: 'das Dokument ist größer als jedes, das eine Karte enthält.',
      noMap:
        'dieses Dokument enthält keine Karte. Es wurde ohne sie geschrieben, oder ein anderes Programm hat sie entfernt.',
      damaged: 'die Karte in diesem Dokument ist beschädigt.',
      cutOff: 'die Karte in diesem Dokument ist abgeschnitten.',
    },
    html: page(),
    md: page(),
  },
  taken: {
    noName: 'Es fand sich keine.',
    unclearColumn: 'Sie wurde weggelassen.',
    twice: 'Genommen wurde die linke.',
    unit: 'Sie blieben unbekannt.',
    format: 'Solche Zahlen blieben unbekannt.',
    decision: 'Es wurden alle Wege zugleich genommen.',
  },
  strictRefuses: 'die Antworten wären geraten; --strict lehnt das ab.',
  cell: (row, column, text, problem) =>
    `Zeile ${row}, Spalte ${column}: „${text}“ blieb unbekannt. ${problem}`,
  notRepairable:
    'nur eine .vsmap-Datei und ein Bild, eine Seite oder ein Dokument mit einer Karte lassen sich reparieren.',
  newerWouldLose:
    'die Karte stammt aus einer neueren Version und lässt sich nur lesen; einer .vsmap-Datei daraus könnte etwas fehlen.',
  notText: 'das ist kein Text in UTF-8.',
  ownFault: (reason) =>
    `vsmap selbst ist gescheitert; das sagt nichts über die Karte. Bitte melden.\n${reason}`,
};

function plural(count: number, one: string, name: string, names: string): string {
  return count === 0 ? `k${one} ${name}` : inNumbers`${count} ${count === 1 ? name : names}`;
}

function page() {
  return {
    tooLarge: 'die Seite ist größer als jede, die eine Karte enthält.',
    noMap:
      'diese Seite enthält keine Karte. Sie wurde ohne sie geschrieben, oder ein anderes Programm hat sie entfernt.',
    damaged: 'die Karte in dieser Seite ist beschädigt.',
    cutOff: 'die Karte in dieser Seite ist abgeschnitten.',
  };
}
