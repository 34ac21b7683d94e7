import type { CliWords } from '../../en/cli/cli';
import { inNumbers, percent } from '../figures/number';
import { germanExchange } from '../files/exchange';
import { germanCliHelp } from './cliHelp';
import { germanUsageError } from './usageError';

export const germanCli: CliWords = {
  ...germanCliHelp,
  usageError: germanUsageError,
  seeHelp: (name) => `Aufruf: „vsmap ${name === null ? '' : `${name} `}--help“.`,
  standardInput: 'Standardeingabe',
  figures: 'Kennzahlen',
  criticalPath: 'Kritischer Pfad: die Schritte, die die Durchlaufzeit bestimmen',
  slack: 'Puffer: wie viel länger ein Schritt dauern kann, ohne die Durchlaufzeit zu verlängern',
  visits: 'Durchgänge: wie oft ein Vorgang im Schnitt einen Schritt durchläuft, wenn nicht einmal',
  utilisation: 'Auslastung: Anteil der verfügbaren Zeit, den ein Schritt für den Bedarf braucht',
  distribution: (runs, seed, shape) =>
    `Verteilung der Durchlaufzeit: ${runs} simulierte Vorgänge, Startwert ${seed}, Spannen: ${shape}`,
  spread: {
    mean: 'Mittelwert',
    p50: `${percent(50)} innerhalb von`,
    p85: `${percent(85)} innerhalb von`,
    p95: `${percent(95)} innerhalb von`,
  },
  standardError: (error) => `Simuliert; der Standardfehler des Mittelwerts beträgt ${error}.`,
  served: (share) => `${share} der Vorgänge erreichen den Kunden.`,
  criticality: `Kritikalität: Anteil der Vorgänge, bei denen der Schritt auf dem kritischen Pfad liegt, wenn nicht ${percent(100)}`,
  findings: 'Befunde',
  noPlan: (name, known) =>
    known.length === 0
      ? `unbekannter Plan „${name}“: Diese Karte hat keine Pläne.`
      : `unbekannter Plan „${name}“. Pläne dieser Karte: ${known.map((one) => `„${one}“`).join(', ')}.`,
  limit: {
    kept: (asked, value) => `${asked} ist eingehalten: ${value}.`,
    missed: (asked, value, by, bound) =>
      `${asked} ist nicht eingehalten: ${value}, ${by} ${bound === 'max' ? 'zu viel' : 'zu wenig'}.`,
    missedAtLeast: (asked, value, by) =>
      `${asked} ist nicht eingehalten: mindestens ${value}, mindestens ${by} zu viel.`,
    unknown: (asked, needs) => `${asked} ist unbekannt (${needs}).`,
    notAValue: (asked, unit) =>
      `${asked}: Erwartet wird ${unit === 'duration' ? 'eine Zeit wie 4d' : unit === 'share' ? `ein Anteil von ${percent(0)} bis ${percent(100)}` : 'eine Zahl'}.`,
  },
  repairs: 'Reparaturen in der Kopie',
  noRepairs: 'Keine Reparatur nötig; die Kopie ist identisch.',
  checked: (errors, warnings, advice) =>
    [
      plural(errors, 'ein', 'Fehler', 'Fehler'),
      plural(warnings, 'eine', 'Warnung', 'Warnungen'),
      plural(advice, 'ein', 'Hinweis', 'Hinweise'),
    ].join(', '),
  about: (place, reason) => `${place}: ${reason}`,
  notFound: 'Datei nicht gefunden.',
  folder: 'das ist ein Ordner, keine Datei.',
  noPermission: 'keine Leserechte für diese Datei.',
  tooLarge: (megabytes) => `die Datei ist zu groß (höchstens ${megabytes}\u00a0MB).`,
  unreadable: (code) => `die Datei konnte nicht gelesen werden: Systemfehler ${code}.`,
  empty: 'die Datei ist leer.',
  unknownContent:
    'keine Karte gefunden: weder .vsmap-Datei noch Schritttabelle, Liste oder Flussdiagramm, noch Bild, Seite oder Dokument mit eingebetteter Karte.',
  carriers: {
    png: { noMap: germanExchange.broken.noMap.png, damaged: germanExchange.broken.damaged.png },
    svg: {
      notAPicture: 'keine SVG-Grafik.',
      tooLarge: 'die Grafik ist zu groß für eine eingebettete Karte.',
      noMap: 'keine eingebettete Karte: ohne Karte exportiert oder von einem anderen Programm entfernt.',
      damaged: 'die eingebettete Karte ist beschädigt.',
      cutOff: 'die eingebettete Karte ist unvollständig.',
    },
    pdf: {
      tooLarge: 'das Dokument ist zu groß für eine eingebettete Karte.',
      noMap: 'keine eingebettete Karte: ohne Karte exportiert oder von einem anderen Programm entfernt.',
      damaged: 'die eingebettete Karte ist beschädigt.',
      cutOff: 'die eingebettete Karte ist unvollständig.',
    },
    html: page(),
    md: page(),
  },
  taken: {
    noName: 'Keine gefunden.',
    unclearColumn: 'Sie wurde übersprungen.',
    twice: 'Die linke wurde verwendet.',
    unit: 'Sie sind auf unbekannt gesetzt.',
    format: 'Solche Zahlen sind auf unbekannt gesetzt.',
    decision: 'Sie laufen parallel.',
  },
  strictRefuses: 'die Antworten wären geraten; --strict lässt das nicht zu.',
  cell: (row, column, text, problem) =>
    `Zeile ${row}, Spalte ${column}: „${text}“ ist auf unbekannt gesetzt. ${problem}`,
  notRepairable:
    'nur .vsmap-Dateien und Bilder, Seiten oder Dokumente mit eingebetteter Karte können repariert werden.',
  newerWouldLose:
    'die Karte stammt aus einer neueren Version und ist schreibgeschützt; einer .vsmap-Datei daraus könnten Daten fehlen.',
  notText: 'kein UTF-8-Text.',
  ownFault: (reason) => `Interner Fehler in vsmap, unabhängig von der Karte. Bitte melden.\n${reason}`,
};

function plural(count: number, one: string, name: string, names: string): string {
  return count === 0 ? `k${one} ${name}` : inNumbers`${count} ${count === 1 ? name : names}`;
}

function page() {
  return {
    tooLarge: 'die Seite ist zu groß für eine eingebettete Karte.',
    noMap: 'keine eingebettete Karte: ohne Karte exportiert oder von einem anderen Programm entfernt.',
    damaged: 'die eingebettete Karte ist beschädigt.',
    cutOff: 'die eingebettete Karte ist unvollständig.',
  };
}
