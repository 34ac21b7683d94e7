import type { CliWords } from '../../en/cli/cli';
import type { CliCommandName, FormatLists } from '../../en/cli/cliHelp';

interface CommandHelp {
  readonly usage: string;
  readonly summary: string;
  readonly details: readonly string[];
  readonly options: readonly (readonly [string, string])[];
}

const help = ['-h, --help', 'diese Hilfe zeigen'] as const;
const strict = [
  '--strict',
  'eine Tabelle ablehnen, zu der die App etwas fragen würde, statt ihren Vorschlag zu nehmen',
] as const;

function filesOf({ read }: FormatLists): readonly string[] {
  return [
    'DATEI enthält eine Karte oder Schritte; - ist die Standardeingabe. Was sie ist, sagt ihr Inhalt, nicht ihr Name:',
    `${anyOf(read)}.`,
    'Was die App zu einer Tabelle, einer Liste oder einem Flussdiagramm zeigen oder fragen würde, steht auf der',
    'Fehlerausgabe.',
  ];
}

function commandsOf(lists: FormatLists): Readonly<Record<CliCommandName, CommandHelp>> {
  const files = filesOf(lists);
  return {
    metrics: {
      usage: 'vsmap metrics DATEI [--json] [--plan NAME] [--simulate LÄUFE --seed N --shape FORM]',
      summary: 'Summen, kritischer Pfad, Nacharbeit, Verteilung, Auslastung, Automatisierung, Befunde',
      details: [
        ...files,
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
        strict,
        help,
      ],
    },
    check: {
      usage: 'vsmap check DATEI [--json] [--repair ZIEL] [--max KENNZAHL=WERT] [--min KENNZAHL=WERT]',
      summary: 'Format, Zusammenhalt, Befunde und Grenzwerte',
      details: [
        ...files,
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
        strict,
        help,
      ],
    },
    convert: {
      usage: 'vsmap convert QUELLE ZIEL [--clean] [--date TAG] [--from FORMAT] [--to FORMAT] [--strict]',
      summary: `dieselbe Karte als ${anyOf(lists.written)}`,
      details: [
        'Was QUELLE ist, sagt ihr Inhalt; was ZIEL werden soll, die Endung. - ist als QUELLE die Standardeingabe, als',
        `ZIEL die Standardausgabe. QUELLE kann sein: ${anyOf(lists.read)}.`,
        `Dateien der Arten ${allOf(lists.carriers)} enthalten ihre Karte: Sie lassen sich zurückverwandeln. Mit`,
        '--clean enthalten sie keine. Eine .docx- oder .pptx-Datei ist der Verbesserungsvorschlag (siehe proposal,',
        'wo sich ein Plan wählen lässt).',
        'Eine .csv-Datei ist eine Tabelle der Schritte; Kennungen von Pfeilen, Phasen und Notizen werden beim',
        'Lesen neu vergeben. Zeilen an ihrem Anfang nennen die Verbesserungen, werden aber nicht zurückgelesen;',
        'Messungen enthält sie nicht.',
      ],
      options: [
        [
          '--clean',
          `die Karte aus einer Datei der Arten ${allOf(lists.carriers)} weglassen: nur was zu sehen ist, ist da`,
        ],
        [
          '--date TAG',
          'das Datum von ZIEL, etwa 2026-11-30; sonst der heutige Tag. Eine .vsmap-Datei trägt keines',
        ],
        ['--from FORMAT', `was QUELLE ist, gleich wie sie aussieht: ${anyOf(lists.readNames)}`],
        ['--to FORMAT', `was ZIEL sein soll (Standardausgabe: vsmap): ${anyOf(lists.writtenNames)}`],
        strict,
        help,
      ],
    },
    diff: {
      usage: 'vsmap diff A B [--json]',
      summary: 'was sich von Karte A zu Karte B geändert hat, in ihren Teilen und jeder Kennzahl',
      details: [
        'A und B sind Dateien jeder Art, die convert liest; eine darf - für die Standardeingabe sein.',
        'Teile zweier Fassungen einer Karte werden an ihren Kennungen erkannt, die verschiedener Karten (und',
        'Tabellen) zuerst am Namen, Pfeile an dem, was sie verbinden. Der Rückgabewert ist 0, ob es',
        'Unterschiede gibt oder nicht. Die Schlüssel des JSON stehen in der englischen Hilfe.',
      ],
      options: [['--json', 'JSON für Programme ausgeben; Felder kommen höchstens hinzu'], strict, help],
    },
    future: {
      usage: 'vsmap future DATEI [--plan NAME] [-o ZIEL.vsmap]',
      summary: 'die Karte, auf der die Verbesserungen eines Plans umgesetzt sind',
      details: [
        ...files,
        'Ohne --plan ist es der Plan der Karte; wo es keinen gibt, die Verbesserungen, die ausgewählt, in Arbeit oder',
        'erledigt sind. Was umgesetzt wurde, gilt als erledigt. Eine Änderung, die nicht möglich ist, wird genannt,',
        'und der Rückgabewert ist 1; alles andere wird trotzdem umgesetzt.',
      ],
      options: [
        ['--plan NAME', 'der Plan, mit seinem Namen auf der Karte'],
        ['-o, --output ZIEL.vsmap', 'wohin die künftige Karte geht; sonst auf die Standardausgabe'],
        strict,
        help,
      ],
    },
    proposal: {
      usage: 'vsmap proposal DATEI -o ZIEL [--plan NAME] [--date TAG] [--clean]',
      summary: `der Verbesserungsvorschlag als ${anyOf(lists.proposals)}`,
      details: [
        ...files,
        'Das Format von ZIEL folgt aus der Endung. Vorgeschlagen wird der Plan der Karte; wo es keinen gibt, die',
        'Verbesserungen, die ausgewählt, in Arbeit oder erledigt sind. Eine Änderung, die nicht möglich ist, wird',
        'genannt, und der Rückgabewert ist 1; die Datei wird trotzdem geschrieben. Eine .html-Seite, ein .pdf und',
        'ein .md-Text enthalten ihre Karte.',
      ],
      options: [
        ['-o, --output ZIEL', 'wohin der Vorschlag geht'],
        ['--plan NAME', 'den Plan NAME der Karte vorschlagen'],
        ['--date TAG', 'das Datum des Vorschlags, etwa 2026-11-30; sonst der heutige Tag'],
        [
          '--clean',
          'die Karte aus einer .html-, .pdf- oder .md-Datei weglassen: nur was zu sehen ist, ist da',
        ],
        strict,
        help,
      ],
    },
  };
}

const language = 'Mit „--locale de“ antwortet es auf Deutsch, mit „--locale en“ oder ohne auf Englisch.';
const exitCodes = 'Rückgabewerte: 0 in Ordnung, 1 Eingabe fehlerhaft, 2 falscher Aufruf.';

export const germanCliHelp: Pick<CliWords, 'help' | 'commandHelp'> = {
  help: (names, lists) =>
    [
      'vsmap liest Wertstrom-Karten und sagt, wo die Zeit bleibt.',
      '',
      ...table(names.map((name) => [commandsOf(lists)[name].usage, commandsOf(lists)[name].summary])),
      '',
      '„vsmap BEFEHL --help“ sagt mehr zu einem Befehl.',
      language,
      exitCodes,
    ].join('\n'),
  commandHelp: (name, lists) => {
    const { usage, summary, details, options } = commandsOf(lists)[name];
    return [`${usage}   ${summary}`, '', ...details, '', ...table(options), '', exitCodes].join('\n');
  },
};

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`);
}

function anyOf(items: readonly string[]): string {
  return listed(items, 'oder');
}

/** Items as a sentence names all of them. */
export function allOf(items: readonly string[]): string {
  return listed(items, 'und');
}

function listed(items: readonly string[], joint: string): string {
  return [items.slice(0, -1).join(', '), ...items.slice(-1)].filter((part) => part !== '').join(` ${joint} `);
}
