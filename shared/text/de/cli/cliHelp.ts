import type { CliWords } from '../../en/cli/cli';
import type { CliCommandName, FormatLists } from '../../en/cli/cliHelp';

interface CommandHelp {
  readonly usage: string;
  readonly summary: string;
  readonly details: readonly string[];
  readonly options: readonly (readonly [string, string])[];
}

const help = ['-h, --help', 'diese Hilfe anzeigen'] as const;
const strict = [
  '--strict',
  'Tabellen mit Rückfragen ablehnen, statt den Vorschlag der App zu übernehmen',
] as const;

function filesOf({ read }: FormatLists): readonly string[] {
  return [
    'DATEI enthält eine Karte oder Schritte; - ist die Standardeingabe. Das Format wird am Inhalt erkannt:',
    `${anyOf(read)}.`,
    'Rückfragen der App zu einer Tabelle, Liste oder einem Flussdiagramm stehen mit Antwort auf der Fehlerausgabe.',
  ];
}

function commandsOf(lists: FormatLists): Readonly<Record<CliCommandName, CommandHelp>> {
  const files = filesOf(lists);
  return {
    metrics: {
      usage: 'vsmap metrics DATEI [--json] [--plan NAME] [--simulate LÄUFE --seed N --shape FORM]',
      summary: 'Kennzahlen, kritischer Pfad, Nacharbeit, Verteilung, Kapazität, Automatisierung, Befunde',
      details: [
        ...files,
        'Jede Kennzahl wird mit ihrer Bedeutung ausgegeben. Zeiten sind Arbeitszeit im Kalender der Karte.',
        'Nicht berechenbare Kennzahlen sind ein Strich (null in JSON), mit Angabe der fehlenden Daten.',
        'Kennzahlen zu Messungen gibt es nur, wenn die Karte eine Messung hat.',
        'Mit --json sind Zeiten Sekunden Arbeitszeit und Anteile Werte von 0 bis 1.',
      ],
      options: [
        ['--json', 'JSON ausgeben; Felder bleiben stabil, neue können hinzukommen'],
        ['--plan NAME', 'Kennzahlen des Soll-Zustands: die Karte mit den Verbesserungen des Plans NAME'],
        ['--simulate LÄUFE', 'LÄUFE Vorgänge simulieren und die Verteilung der Durchlaufzeit ausgeben'],
        ['--seed N', 'Startwert der Zufallszahlen (Standard: 1)'],
        ['--shape FORM', 'Verteilung für Spannen: triangular (Standard) oder pert'],
        strict,
        help,
      ],
    },
    check: {
      usage: 'vsmap check DATEI [--json] [--repair ZIEL] [--max KENNZAHL=WERT] [--min KENNZAHL=WERT]',
      summary: 'Format, Integrität, Befunde und Grenzwerte',
      details: [
        ...files,
        'Der Rückgabewert ist 1, wenn die Karte Fehler hat (auch wenn eine reparierte Kopie geschrieben wird) oder ein',
        'Grenzwert nicht eingehalten ist oder nicht geprüft werden kann. Warnungen und Hinweise ändern ihn nicht.',
        'KENNZAHL ist ein Name aus „vsmap metrics --json“: leadTime, processTime, labourTime und flowEfficiency',
        'enthalten die Nacharbeit, firstPass.leadTime usw. nicht. WERT wird wie auf der Karte geschrieben: 4d, 2w 3d,',
        '20% oder eine Zahl. Beide Optionen können mehrfach angegeben werden.',
      ],
      options: [
        ['--json', 'JSON ausgeben'],
        [
          '--repair ZIEL',
          'reparierte Kopie nach ZIEL schreiben und Reparaturen auflisten; DATEI bleibt unverändert',
        ],
        ['--max KENNZAHL=WERT', 'Obergrenze einer Kennzahl, z.\u00a0B. --max leadTime=4d'],
        ['--min KENNZAHL=WERT', 'Untergrenze einer Kennzahl, z.\u00a0B. --min flowEfficiency=20%'],
        strict,
        help,
      ],
    },
    convert: {
      usage: 'vsmap convert QUELLE ZIEL [--clean] [--date TAG] [--from FORMAT] [--to FORMAT] [--strict]',
      summary: `dieselbe Karte als ${anyOf(lists.written)}`,
      details: [
        'Das Format von QUELLE wird am Inhalt erkannt, das von ZIEL an der Endung. - ist als QUELLE die Standardeingabe,',
        `als ZIEL die Standardausgabe. QUELLE kann sein: ${anyOf(lists.read)}.`,
        `Dateien der Formate ${allOf(lists.carriers)} enthalten die Karte und können zurückkonvertiert werden,`,
        'außer mit --clean. Eine .docx- oder .pptx-Datei ist der Verbesserungsvorschlag (siehe proposal; dort kann ein',
        'Plan ausgewählt werden). Eine .csv-Datei enthält die Schritte. Zeilen an ihrem Anfang nennen die',
        'Verbesserungen, werden aber nicht zurückgelesen; Messungen fehlen. Pfeile, Phasen und Notizen erhalten beim',
        'Lesen neue IDs.',
      ],
      options: [
        ['--clean', `ohne eingebettete Karte schreiben (${allOf(lists.carriers)})`],
        ['--date TAG', 'Datum in ZIEL, z.\u00a0B. 2026-11-30; Standard: heute. .vsmap-Dateien zeigen keines'],
        ['--from FORMAT', `Format von QUELLE statt des erkannten: ${anyOf(lists.readNames)}`],
        [
          '--to FORMAT',
          `Format von ZIEL (Standard bei Standardausgabe: vsmap): ${anyOf(lists.writtenNames)}`,
        ],
        strict,
        help,
      ],
    },
    diff: {
      usage: 'vsmap diff A B [--json]',
      summary: 'Änderungen von Karte A zu Karte B, in Schritten, Verbesserungen und allen Kennzahlen',
      details: [
        'A und B sind Dateien in jedem Format, das convert liest; eine darf - für die Standardeingabe sein.',
        'Teile werden in zwei Fassungen einer Karte an der ID erkannt, sonst am Namen, Pfeile an ihren Enden. Der',
        'Rückgabewert ist in jedem Fall 0. Die Schlüssel des JSON stehen in der englischen Hilfe.',
      ],
      options: [['--json', 'JSON ausgeben; Felder bleiben stabil, neue können hinzukommen'], strict, help],
    },
    future: {
      usage: 'vsmap future DATEI [--plan NAME] [-o ZIEL.vsmap]',
      summary: 'die Karte mit den umgesetzten Verbesserungen eines Plans',
      details: [
        ...files,
        'Ohne --plan gilt der Plan der Karte, sonst die geplanten, begonnenen und erledigten Verbesserungen. Sie gelten',
        'danach als erledigt. Eine nicht mögliche Änderung wird gemeldet, und der Rückgabewert ist 1; alle anderen',
        'werden trotzdem umgesetzt.',
      ],
      options: [
        ['--plan NAME', 'Name des Plans auf der Karte'],
        ['-o, --output ZIEL.vsmap', 'Ziel der künftigen Karte; Standard: Standardausgabe'],
        strict,
        help,
      ],
    },
    proposal: {
      usage: 'vsmap proposal DATEI -o ZIEL [--plan NAME] [--date TAG] [--clean]',
      summary: `der Verbesserungsvorschlag als ${anyOf(lists.proposals)}`,
      details: [
        ...files,
        'Das Format von ZIEL folgt aus der Endung. Ohne --plan wird der Plan der Karte vorgeschlagen, sonst die',
        'geplanten, begonnenen und erledigten Verbesserungen. Eine nicht mögliche Änderung wird gemeldet, und der',
        'Rückgabewert ist 1; die Datei wird trotzdem geschrieben. .html-, .pdf- und .md-Dateien enthalten die Karte.',
      ],
      options: [
        ['-o, --output ZIEL', 'Ziel des Vorschlags'],
        ['--plan NAME', 'Name des vorgeschlagenen Plans auf der Karte'],
        ['--date TAG', 'Datum des Vorschlags, z.\u00a0B. 2026-11-30; Standard: heute'],
        ['--clean', '.html-, .pdf- oder .md-Datei ohne eingebettete Karte schreiben'],
        strict,
        help,
      ],
    },
  };
}

const language = 'Ausgabe auf Deutsch: --locale de, auf Englisch: --locale en (Standard).';
const exitCodes = 'Rückgabewerte: 0 Erfolg, 1 fehlerhafte Eingabe, 2 falscher Aufruf.';

export const germanCliHelp: Pick<CliWords, 'help' | 'commandHelp'> = {
  help: (names, lists) =>
    [
      'vsmap liest Wertstromkarten und zeigt, wo die Zeit bleibt.',
      '',
      ...table(names.map((name) => [commandsOf(lists)[name].usage, commandsOf(lists)[name].summary])),
      '',
      'Mehr zu einem Befehl: „vsmap BEFEHL --help“.',
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
