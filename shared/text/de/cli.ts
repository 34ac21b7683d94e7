import type { CliCommandName, CliWords } from '../en/cli';
import { inNumbers } from './inNumbers';
import { percent } from './number';
import { germanUsageError } from './usageError';

interface CommandHelp {
  readonly usage: string;
  readonly summary: string;
  readonly details: readonly string[];
  readonly options: readonly (readonly [string, string])[];
}

const files =
  'DATEI ist eine .vsmap-, .csv-, .md-, .svg-, .html-, .pdf- oder .png-Datei mit einer Karte, oder - für die Standardeingabe.';
const help = ['-h, --help', 'diese Hilfe zeigen'] as const;

const commands: Readonly<Record<CliCommandName, CommandHelp>> = {
  metrics: {
    usage: 'vsmap metrics DATEI [--json] [--plan NAME] [--simulate LÄUFE --seed N --shape FORM]',
    summary: 'Summen, kritischer Pfad, Nacharbeit, Verteilung, Auslastung, Automatisierung, Befunde',
    details: [
      files,
      'Jede Kennzahl steht mit ihrer Bedeutung da. Zeiten sind Arbeitszeit im Kalender der Karte.',
      'Was sich nicht sagen lässt, ist ein Strich (null in JSON), mit dem, was fehlt.',
      'Kennzahlen zu Messungen stehen nur da, wo die Karte eine Messung hat.',
      'Mit --json sind Zeiten Sekunden Arbeitszeit, und Anteile gehen von 0 bis 1.',
    ],
    options: [
      ['--json', 'JSON für Programme ausgeben; Felder kommen höchstens hinzu'],
      ['--plan NAME', 'die Kennzahlen der künftigen Karte: mit den Verbesserungen des Plans NAME'],
      ['--simulate LÄUFE', 'so viele Vorgänge durch die Karte schicken und die Streuung angeben'],
      ['--seed N', 'die Zufallszahlen (sonst 1); gleicher Startwert, gleiche Zahlen'],
      ['--shape FORM', 'wie Spannen gelten: triangular (Dreieck, sonst) oder pert'],
      help,
    ],
  },
  check: {
    usage: 'vsmap check DATEI [--json] [--repair ZIEL] [--max KENNZAHL=WERT] [--min KENNZAHL=WERT]',
    summary: 'Format, Zusammenhalt, Befunde und Grenzwerte',
    details: [
      files,
      'Der Rückgabewert ist 1, wenn die Karte einen Fehler hat, auch wenn eine Kopie repariert wurde.',
      'Warnungen und Ratschläge ändern ihn nicht. Ein verfehlter Grenzwert, oder einer, über den sich nichts sagen',
      'lässt, ändert ihn. KENNZAHL ist ein Name aus „vsmap metrics --json“: leadTime, processTime, labourTime und',
      'flowEfficiency zählen die Nacharbeit mit wie die Überschrift; firstPass.leadTime usw. lassen sie weg. WERT',
      'steht da wie auf der Karte: 4d, 2w 3d, 20%, oder eine Zahl. Beide Angaben können mehrmals stehen.',
    ],
    options: [
      ['--json', 'JSON für Programme ausgeben'],
      ['--repair ZIEL', 'eine reparierte Kopie nach ZIEL schreiben und die Reparaturen nennen'],
      ['--max KENNZAHL=WERT', 'die Kennzahl darf höchstens WERT sein, etwa --max leadTime=4d'],
      ['--min KENNZAHL=WERT', 'die Kennzahl muss mindestens WERT sein, etwa --min flowEfficiency=20%'],
      help,
    ],
  },
  convert: {
    usage: 'vsmap convert QUELLE ZIEL [--clean] [--date TAG] [--from FORMAT] [--to FORMAT]',
    summary: 'zwischen .vsmap, .csv, .md, .svg, .png, .html und .pdf',
    details: [
      'Die Formate folgen aus den Endungen. - ist als QUELLE die Standardeingabe, als ZIEL die Standardausgabe.',
      'Ein .svg- oder .png-Bild, eine .html-Seite, ein .pdf und ein .md-Text enthalten ihre Karte: Sie lassen sich',
      'zurückverwandeln.',
      'Mit --clean enthalten sie keine; aus einem .md-Text ohne Karte wird die Tabelle der Schritte gelesen.',
      'Eine .csv-Datei ist eine Tabelle der Schritte; Kennungen von Pfeilen, Phasen und Notizen werden beim',
      'Lesen neu vergeben. Zeilen an ihrem Anfang nennen die Verbesserungen, werden aber nicht zurückgelesen;',
      'Messungen enthält sie nicht.',
    ],
    options: [
      [
        '--clean',
        'die Karte aus einer .svg-, .png-, .html-, .pdf- oder .md-Datei weglassen: nur was zu sehen ist, ist da',
      ],
      [
        '--date TAG',
        'das Datum von ZIEL, etwa 2026-11-30; sonst der heutige Tag. Eine .vsmap-Datei trägt keines',
      ],
      [
        '--from FORMAT',
        'vsmap, csv, md, svg, png, html oder pdf: was QUELLE ist; die Standardeingabe wird angesehen',
      ],
      [
        '--to FORMAT',
        'vsmap, csv, md, svg, png, html oder pdf: was ZIEL sein soll; die Standardausgabe ist vsmap',
      ],
      help,
    ],
  },
  diff: {
    usage: 'vsmap diff A B [--json]',
    summary: 'was sich von Karte A zu Karte B geändert hat, in ihren Teilen und jeder Kennzahl',
    details: [
      'A und B sind Dateien jeder Art, die eine Karte enthält (siehe convert); eine darf - für die Standardeingabe sein.',
      'Teile zweier Fassungen einer Karte werden an ihren Kennungen erkannt, die verschiedener Karten (und',
      'Tabellen) zuerst am Namen, Pfeile an dem, was sie verbinden. Der Rückgabewert ist 0, ob es',
      'Unterschiede gibt oder nicht. Die Schlüssel des JSON stehen in der englischen Hilfe.',
    ],
    options: [['--json', 'JSON für Programme ausgeben; Felder kommen höchstens hinzu'], help],
  },
  future: {
    usage: 'vsmap future DATEI [--plan NAME] [-o ZIEL.vsmap]',
    summary: 'die Karte, auf der die Verbesserungen eines Plans umgesetzt sind',
    details: [
      files,
      'Ohne --plan ist es der Plan der Karte; wo es keinen gibt, die Verbesserungen, die ausgewählt, in Arbeit oder',
      'erledigt sind. Was umgesetzt wurde, gilt als erledigt. Eine Änderung, die nicht möglich ist, wird genannt,',
      'und der Rückgabewert ist 1; alles andere wird trotzdem umgesetzt.',
    ],
    options: [
      ['--plan NAME', 'der Plan, mit seinem Namen auf der Karte'],
      ['-o, --output ZIEL.vsmap', 'wohin die künftige Karte geht; sonst auf die Standardausgabe'],
      help,
    ],
  },
  proposal: {
    usage: 'vsmap proposal DATEI -o ZIEL [--plan NAME] [--date TAG] [--clean]',
    summary: 'der Verbesserungsvorschlag als .html, .pdf, .docx, .pptx oder .md',
    details: [
      files,
      'Das Format von ZIEL folgt aus der Endung. Vorgeschlagen wird der Plan der Karte; wo es keinen gibt, die',
      'Verbesserungen, die ausgewählt, in Arbeit oder erledigt sind. Eine Änderung, die nicht möglich ist, wird',
      'genannt, und der Rückgabewert ist 1; die Datei wird trotzdem geschrieben. Eine .html-Seite, ein .pdf und',
      'ein .md-Text enthalten ihre Karte.',
    ],
    options: [
      ['-o, --output ZIEL', 'wohin der Vorschlag geht'],
      ['--plan NAME', 'den Plan NAME der Karte vorschlagen'],
      ['--date TAG', 'das Datum des Vorschlags, etwa 2026-11-30; sonst der heutige Tag'],
      ['--clean', 'die Karte aus einer .html-, .pdf- oder .md-Datei weglassen: nur was zu sehen ist, ist da'],
      help,
    ],
  },
};

const language = 'Mit „--locale de“ antwortet es auf Deutsch, mit „--locale en“ oder ohne auf Englisch.';
const exitCodes = 'Rückgabewerte: 0 in Ordnung, 1 Eingabe fehlerhaft, 2 falscher Aufruf.';

export const germanCli: CliWords = {
  help: (names) =>
    [
      'vsmap liest Wertstrom-Karten und sagt, wo die Zeit bleibt.',
      '',
      ...table(names.map((name) => [commands[name].usage, commands[name].summary])),
      '',
      '„vsmap BEFEHL --help“ sagt mehr zu einem Befehl.',
      language,
      exitCodes,
    ].join('\n'),
  commandHelp: (name) => {
    const { usage, summary, details, options } = commands[name];
    return [`${usage}   ${summary}`, '', ...details, '', ...table(options), '', exitCodes].join('\n');
  },
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
    'das ist keine Karte: weder eine .vsmap-Datei noch eine Tabelle der Schritte noch ein Bild, eine Seite oder ein Dokument mit einer Karte.',
  pictureSource: {
    notAPicture: 'das ist kein SVG-Bild.',
    tooLarge: 'das Bild ist größer als jedes, das eine Karte enthält.',
    noMap:
      'dieses Bild enthält keine Karte. Es wurde ohne sie exportiert, oder ein anderes Programm hat sie entfernt.',
    cutOff: 'die Karte in diesem Bild ist abgeschnitten.',
  },
  pageSource: {
    tooLarge: 'die Seite ist größer als jede, die eine Karte enthält.',
    noMap:
      'diese Seite enthält keine Karte. Sie wurde ohne sie geschrieben, oder ein anderes Programm hat sie entfernt.',
    cutOff: 'die Karte in dieser Seite ist abgeschnitten.',
  },
  documentSource: {
    tooLarge: 'das Dokument ist größer als jedes, das eine Karte enthält.',
    noMap:
      'dieses Dokument enthält keine Karte. Es wurde ohne sie geschrieben, oder ein anderes Programm hat sie entfernt.',
    cutOff: 'die Karte in diesem Dokument ist abgeschnitten.',
  },
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

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`);
}
