import type { CellProblem, PasteNotice, PasteRefusal } from '../../../file/pasted';
import type { Topics } from '../../words';
import { germanDuration } from '../figures/duration';
import { inNumbers, percent } from '../figures/number';

export const germanPaste: Topics['paste'] = {
  title: 'Tabelle einfügen',
  fieldLabel: 'Tabelle, Liste oder Mermaid-Diagramm',
  fieldHint:
    'Zellen aus einer Tabelle oder einem Dokument, eine Markdown-Tabelle, CSV, eine Liste mit einem Schritt pro Zeile oder ein Mermaid-Flussdiagramm hier einfügen.',
  preview: 'Vorschau',
  reading: 'Wird gelesen …',
  again: 'Etwas anderes einfügen',
  tableLabel: 'Eingefügter Inhalt',
  sources: {
    html: 'Tabelle',
    tsv: 'Tabelle mit Tabulatoren',
    csv: 'Tabelle mit Trennzeichen',
    md: 'Markdown-Tabelle',
    txt: 'Liste',
    mmd: 'Mermaid-Flussdiagramm',
  },
  meanings: {
    id: 'ID',
    name: 'Schritt',
    processTime: 'Prozesszeit',
    waitTime: 'Wartezeit',
    leadTime: 'Durchlaufzeit',
    percentCompleteAccurate: '%C&A',
    people: 'Personen',
    team: 'Team',
    role: 'Rolle',
    phase: 'Phase',
    wip: 'Bestand (WIP)',
    batchSize: 'Losgröße',
    uptime: 'Verfügbarkeit',
    automation: 'Automatisierung',
    every: 'Turnus',
    value: 'Wertschöpfung',
    milestone: 'Meilenstein',
    end: 'Endschritt',
    tags: 'Randbedingungen',
    sources: 'Herkunft',
    note: 'Notiz',
    place: 'Position',
    next: 'Nachfolger',
    rework: 'Nacharbeit',
    information: 'Informiert',
    none: 'Nicht importieren',
  },
  choose: 'Auswählen …',
  meaningOf: (column: string) => `Spalte ${column}: Bedeutung`,
  unitOf: (column: string) => `Spalte ${column}: Einheit`,
  noUnit: 'Einheit …',
  units: { s: 's', min: 'min', h: 'h', d: 'Tage', w: 'Wochen', mo: 'Monate', cd: 'Kalendertage' },
  guessed: 'vermutet',
  readAs: (value: string) => `gelesen als ${value}`,
  unknown: 'unbekannt',
  headerRow: 'Erste Zeile ist die Kopfzeile',
  numbers: 'Zahlenformat',
  formats: { auto: 'automatisch', point: '1,234.5', comma: '1.234,5' },
  decisions: 'Entscheidungen ohne Anteile',
  decisionChoices: { ask: 'Auswählen …', even: 'Gleichmäßig verteilen', parallel: 'Parallel ausführen' },
  rowLabel: 'Zeile',
  columns: { line: 'Original', step: 'Schritt', figures: 'Gelesen als', goesTo: 'Nächster Schritt' },
  uses: { header: 'Kopfzeile', phase: 'Phase', remark: 'Notiz', leftOut: 'übersprungen' },
  becomes: (steps: number, flows: number) =>
    `${steps === 1 ? '1 Schritt' : inNumbers`${steps} Schritte`}, ${flows === 1 ? '1 Pfeil' : inNumbers`${flows} Pfeile`}`,
  leads: (time: string) => `Durchlaufzeit ${time}`,
  works: (time: string) => `Prozesszeit ${time}`,
  marked: (cells: number) =>
    cells === 1
      ? '1 Zelle konnte nicht gelesen werden und ist auf unbekannt gesetzt.'
      : inNumbers`${cells} Zellen konnten nicht gelesen werden und sind auf unbekannt gesetzt.`,
  moreRows: (rows: number) =>
    rows === 1 ? '… und 1 weitere Zeile' : inNumbers`… und ${rows} weitere Zeilen`,
  moreNotices: (count: number) => inNumbers`… und ${count} weitere`,
  askedHeading: 'Bitte zuerst klären',
  toldHeading: 'Hinweise zum Import',
  asks: {
    noName: 'Welche Spalte enthält die Schritte?',
    unclearColumn: (column: string) => `Was enthält Spalte ${column}?`,
    twice: (column: string, meaning: string) =>
      `Spalte ${column} und eine weitere sind beide ${meaning}. Welche gilt?`,
    unit: (column: string) => `Welche Einheit haben die Zahlen in Spalte ${column}?`,
    format: (column: string, sample: string) =>
      `„${sample}“ in Spalte ${column} ist mehrdeutig. Welches Zahlenformat ist es?`,
    decision: (step: string) => `„${step}“ verzweigt ohne Anteile. Wohin gehen die Vorgänge?`,
  },
  after: (step: string) => `Nach „${step}“ hinzufügen`,
  atEnd: 'Zur Karte hinzufügen',
  replace: 'Karte ersetzen',
  newMap: 'Neue Karte anlegen',
  cancel: 'Abbrechen',
  unnamedStep: 'Unbenannter Schritt',
  done: (steps: number) => (steps === 1 ? '1 Schritt eingefügt.' : inNumbers`${steps} Schritte eingefügt.`),
  onlyPicture: 'Die Zwischenablage enthält ein Bild, aber keine Tabelle.',
  nothing: 'Die Zwischenablage enthält nichts, das als Schritte gelesen werden kann.',
  pasting: 'Wird eingefügt …',
  copying: (steps: number) =>
    `${steps === 1 ? '1 Schritt wird' : inNumbers`${steps} Schritte werden`} kopiert …`,
  copied: (steps: number) =>
    steps === 1
      ? '1 Schritt als Tabelle, Text, Bild und Karte kopiert.'
      : inNumbers`${steps} Schritte als Tabelle, Text, Bild und Karte kopiert.`,
  copiedMarkdown: 'Als Markdown-Tabelle kopiert.',
  copiedPicture: 'Als Bild kopiert.',
  notCopied: 'Kopieren fehlgeschlagen. Millrace in den Vordergrund holen und erneut versuchen.',
  problem,
  notice,
  refusal,
};

function problem(of: CellProblem): string {
  switch (of.kind) {
    case 'notATime':
      return `Keine gültige Zeit. ${germanDuration.error(of.error)}`;
    case 'notANumber':
      return 'Keine Zahl.';
    case 'notAPercent':
      return 'Kein Prozentwert. 85 oder 85% schreiben.';
    case 'overHundred':
      return `Mehr als ${percent(100)}.`;
    case 'unitMissing':
      return 'Ohne Einheit. Eine Einheit für die Spalte auswählen.';
    case 'clockInUnit':
      return 'Stunden und Minuten oder die Einheit der Spalte? 1h 30min schreiben.';
    case 'date':
      return 'Ein Datum oder eine Uhrzeit. Tabellenprogramme machen aus 3-5 und 1/2 Daten.';
    case 'spreadsheetError':
      return 'Fehlerwert aus der Tabelle.';
    case 'otherFormat':
      return 'Passt nicht zum Zahlenformat der Spalte.';
    case 'ambiguousNumber':
      return 'Mehrdeutige Zahl. Das Zahlenformat auswählen.';
    case 'fractionOrPercent':
      return `Anteil (0,85) oder Prozent (${percent(85)})?`;
    case 'merged':
      return 'Ein Wert für mehrere Schritte: Welcher Schritt hat ihn?';
    case 'notOneOf':
      return `Möglich: ${of.allowed.join(', ')}.`;
    case 'duplicateId':
      return 'Diese ID ist bereits vergeben.';
    case 'unknownStep':
      return `Schritt „${of.name}“ nicht gefunden.`;
    case 'ambiguousStep':
      return `Mehrere Schritte heißen „${of.name}“.`;
    case 'notAFlow':
      return 'Schritte mit Semikolon trennen: b; c oder b 90%; c 10%.';
    case 'reworkNeedsShare':
      return 'Ohne Anteil: Wie viel Prozent kommen zurück?';
    case 'timesDisagree':
      return 'Durchlaufzeit ≠ Prozesszeit + Wartezeit.';
  }
}

function notice(of: PasteNotice, column: (at: number) => string): string {
  switch (of.kind) {
    case 'otherTables':
      return of.count === 1
        ? 'Eine weitere Tabelle wurde übersprungen; diese enthält am ehesten Schritte.'
        : `${of.count} weitere Tabellen wurden übersprungen; diese enthält am ehesten Schritte.`;
    case 'hiddenColumns':
      return of.count === 1
        ? 'Eine ausgeblendete Spalte wurde übersprungen.'
        : `${of.count} ausgeblendete Spalten wurden übersprungen.`;
    case 'hiddenRows':
      return of.count === 1
        ? 'Eine ausgeblendete Zeile wurde übersprungen.'
        : `${of.count} ausgeblendete Zeilen wurden übersprungen.`;
    case 'titleRows':
      return of.count === 1
        ? 'Der Titel über der Kopfzeile wurde übersprungen.'
        : `${of.count} Zeilen über der Kopfzeile wurden übersprungen.`;
    case 'totalRow':
      return `Zeile ${of.row} („${of.text}“) ist eine Summe und wurde übersprungen.`;
    case 'namelessRow':
      return `Zeile ${of.row} hat keinen Schrittnamen und wurde übersprungen.`;
    case 'headerAgain':
      return `Zeile ${of.row} wiederholt die Kopfzeile und wurde übersprungen.`;
    case 'phaseRow':
      return `Zeile ${of.row} wurde als Phase „${of.text}“ gelesen.`;
    case 'unknownColumn':
      return `Unbekannte Spalte „${of.name}“ übersprungen.`;
    case 'guessedColumn':
      return of.by === 'order'
        ? `Spalte ${column(of.column)} wurde aus der Reihenfolge erschlossen. Bitte prüfen.`
        : `Spalte ${column(of.column)} wurde aus den Werten erschlossen. Bitte prüfen.`;
    case 'formatOfTable':
      return `Spalte ${column(of.column)} wurde gelesen wie die anderen, mit Dezimal${of.format === 'comma' ? 'komma' : 'punkt'}.`;
    case 'fractions':
      return `Anteile in Spalte ${column(of.column)} wurden als Prozente gelesen (0,85 ist ${percent(85)}).`;
    case 'unitRow':
      return `Zeile ${of.row} enthält die Einheiten.`;
    case 'filledDown':
      return `Leere Zellen der Spalte ${column(of.column)} gehören zur Phase darüber.`;
    case 'remarkLines':
      return of.count === 1
        ? `Die Zeile unter Zeile ${of.row} wurde zur Notiz.`
        : `${of.count} Zeilen unter Zeile ${of.row} wurden zur Notiz.`;
    case 'arrowText':
      return `Zeile ${of.row}: „${of.text}“ an einem Pfeil ist weder Anteil noch Zeit und wurde übersprungen.`;
    case 'unclearFigure':
      return `Zeile ${of.row}: „${of.text}“ ist mehrdeutig und bleibt im Namen.`;
    case 'leadTimeTooShort':
      return `Zeile ${of.row}: Die Durchlaufzeit ist kürzer als einer ihrer Teile.`;
    case 'signNode':
      return `„${of.text}“ ist ein Symbol, kein Schritt, und wurde übersprungen.`;
    case 'backWithoutShare':
      return `Der Pfeil zurück von „${of.from}“ zu „${of.to}“ hat keinen Anteil und wurde übersprungen.`;
  }
}

function refusal(of: PasteRefusal): string {
  switch (of.kind) {
    case 'nothing':
      return 'Keine Tabelle, keine Liste und kein Flussdiagramm gefunden.';
    case 'tooLarge':
      return 'Zu groß für eine Schritttabelle.';
    case 'tooManySteps':
      return `Zu viele Schritte: höchstens ${of.limit}.`;
    case 'noSteps':
      return 'Keine Schrittnamen gefunden.';
    case 'otherDiagram':
      return `Das ist ein ${of.name}-Diagramm. Nur Mermaid-Flussdiagramme können als Schritte gelesen werden.`;
    case 'brokenDiagram':
      return `Zeile ${of.row} des Diagramms ist nicht lesbar: ${of.text}`;
    case 'notAMap':
      return `Die Daten überschreiten die Grenzen einer Karte (${of.path}).`;
  }
}
