import type { CellProblem, PasteNotice, PasteRefusal } from '../../../file/pasted';
import type { Topics } from '../../words';
import { germanDuration } from '../figures/duration';
import { inNumbers, percent } from '../figures/number';

export const germanPaste: Topics['paste'] = {
  title: 'Tabelle einfügen',
  fieldLabel: 'Tabelle, Liste oder Mermaid-Diagramm',
  fieldHint:
    'Zellen aus einer Tabelle oder einem Dokument, eine Markdown-Tabelle, CSV, eine Liste mit einem Schritt je Zeile oder ein Mermaid-Flussdiagramm hier einfügen.',
  preview: 'Vorschau',
  reading: 'Das Eingefügte wird gelesen …',
  again: 'Etwas anderes einfügen',
  tableLabel: 'Was eingefügt wurde',
  sources: {
    html: 'Eine Tabelle',
    tsv: 'Eine Tabelle mit Tabulatoren',
    csv: 'Eine Tabelle mit Trennzeichen',
    md: 'Eine Markdown-Tabelle',
    txt: 'Eine Liste',
    mmd: 'Ein Mermaid-Flussdiagramm',
  },
  meanings: {
    id: 'Id',
    name: 'Schritt',
    processTime: 'Bearbeitungszeit',
    waitTime: 'Wartezeit',
    leadTime: 'Durchlaufzeit',
    percentCompleteAccurate: '%C&A',
    people: 'Personen',
    team: 'Team',
    role: 'Rolle',
    phase: 'Phase',
    wip: 'Bestand',
    batchSize: 'Losgröße',
    uptime: 'Verfügbarkeit',
    automation: 'Automatisierung',
    every: 'Taktung',
    value: 'Wertschöpfung',
    milestone: 'Meilenstein',
    end: 'Endschritt',
    tags: 'Merkmale',
    sources: 'Quellen',
    note: 'Bemerkung',
    place: 'Platz',
    next: 'Nachfolger',
    rework: 'Nacharbeit',
    information: 'Informiert',
    none: 'Weglassen',
  },
  choose: 'Wählen …',
  meaningOf: (column: string) => `Spalte ${column}: Bedeutung`,
  unitOf: (column: string) => `Spalte ${column}: Einheit bloßer Zahlen`,
  noUnit: 'Einheit …',
  units: { s: 's', min: 'min', h: 'h', d: 'Tage', w: 'Wochen', mo: 'Monate', cd: 'Kalendertage' },
  guessed: 'geraten',
  readAs: (value: string) => `gelesen als ${value}`,
  unknown: 'unbekannt',
  headerRow: 'Die erste Zeile nennt die Spalten',
  numbers: 'Zahlen sind geschrieben',
  formats: { auto: 'wie jede Spalte zeigt', point: '1,234.5', comma: '1.234,5' },
  decisions: 'Eine Entscheidung ohne Anteile',
  decisionChoices: { ask: 'Wählen …', even: 'verteilt gleichmäßig', parallel: 'geht alle Wege zugleich' },
  rowLabel: 'Zeile',
  columns: { line: 'Wie geschrieben', step: 'Schritt', figures: 'Verstanden', goesTo: 'Führt zu' },
  uses: { header: 'Überschriften', phase: 'Phase', remark: 'Bemerkung', leftOut: 'weggelassen' },
  becomes: (steps: number, flows: number) =>
    `${steps === 1 ? '1 Schritt' : inNumbers`${steps} Schritte`}, ${flows === 1 ? '1 Fluss' : inNumbers`${flows} Flüsse`}`,
  leads: (time: string) => `Durchlaufzeit ${time}`,
  works: (time: string) => `Arbeit ${time}`,
  marked: (cells: number) =>
    cells === 1
      ? '1 Zelle wurde nicht verstanden und bleibt unbekannt.'
      : inNumbers`${cells} Zellen wurden nicht verstanden und bleiben unbekannt.`,
  moreRows: (rows: number) =>
    rows === 1 ? '… und 1 weitere Zeile' : inNumbers`… und ${rows} weitere Zeilen`,
  moreNotices: (count: number) => inNumbers`… und ${count} weitere`,
  askedHeading: 'Vorher zu sagen',
  toldHeading: 'So wurde gelesen',
  asks: {
    noName: 'Welche Spalte nennt die Schritte?',
    unclearColumn: (column: string) => `Was bedeutet Spalte ${column}?`,
    twice: (column: string, meaning: string) =>
      `Spalte ${column} bedeutet ${meaning} wie eine andere: welche zählt?`,
    unit: (column: string) => `In welcher Einheit sind die bloßen Zahlen der Spalte ${column}?`,
    format: (column: string, sample: string) =>
      `„${sample}“ in Spalte ${column} kann zweierlei heißen: wie sind Zahlen geschrieben?`,
    decision: (step: string) => `„${step}“ teilt sich ohne Anteile: wie geht es weiter?`,
  },
  after: (step: string) => `Nach „${step}“ einfügen`,
  atEnd: 'In die Karte einfügen',
  replace: 'Karte ersetzen',
  newMap: 'Neue Karte',
  cancel: 'Abbrechen',
  unnamedStep: 'Schritt ohne Namen',
  done: (steps: number) => (steps === 1 ? '1 Schritt eingefügt.' : inNumbers`${steps} Schritte eingefügt.`),
  onlyPicture: 'In der Zwischenablage ist ein Bild, aber keine Tabelle.',
  nothing: 'In der Zwischenablage ist nichts, das zu Schritten werden kann.',
  pasting: 'Wird eingefügt …',
  copying: (steps: number) =>
    `${steps === 1 ? '1 Schritt wird' : inNumbers`${steps} Schritte werden`} kopiert …`,
  copied: (steps: number) =>
    steps === 1
      ? '1 Schritt kopiert: als Tabelle, Text, Bild und Karte.'
      : inNumbers`${steps} Schritte kopiert: als Tabelle, Text, Bild und Karte.`,
  copiedMarkdown: 'Als Markdown-Tabelle kopiert.',
  copiedPicture: 'Als Bild kopiert.',
  notCopied:
    'Die Zwischenablage hat es nicht angenommen. Noch einmal versuchen, während das Fenster vorn ist.',
  problem,
  notice,
  refusal,
};

function problem(of: CellProblem): string {
  switch (of.kind) {
    case 'notATime':
      return `Nicht als Zeit verstanden. ${germanDuration.error?.(of.error) ?? ''}`.trim();
    case 'notANumber':
      return 'Nicht als Zahl verstanden.';
    case 'notAPercent':
      return 'Nicht als Prozentwert verstanden: 85 oder 85%.';
    case 'overHundred':
      return `Mehr als ${percent(100)}.`;
    case 'unitMissing':
      return 'Eine bloße Zahl: die Einheit der Spalte wählen.';
    case 'clockInUnit':
      return 'Stunden und Minuten oder die Einheit der Spalte? 1h 30min schreiben.';
    case 'date':
      return 'Ein Datum oder eine Uhrzeit. Tabellenprogramme machen sie aus 3-5 und 1/2.';
    case 'spreadsheetError':
      return 'Ein Fehler der Tabelle.';
    case 'otherFormat':
      return 'Nicht geschrieben wie die anderen Zahlen der Spalte.';
    case 'ambiguousNumber':
      return 'Kann zwei Zahlen heißen: wählen, wie Zahlen geschrieben sind.';
    case 'fractionOrPercent':
      return 'Ein Teil von eins oder ein Prozentwert?';
    case 'merged':
      return 'Ein Wert für mehrere Schritte: welcher hat ihn?';
    case 'notOneOf':
      return `Möglich: ${of.allowed.join(', ')}.`;
    case 'duplicateId':
      return 'Diese Id gibt es schon.';
    case 'unknownStep':
      return `Es gibt keinen Schritt „${of.name}“.`;
    case 'ambiguousStep':
      return `Mehrere Schritte heißen „${of.name}“.`;
    case 'notAFlow':
      return 'Schritte mit Semikolon trennen: b; c oder b 90%; c 10%.';
    case 'reworkNeedsShare':
      return 'Ohne Anteil: wie viele von 100 kommen zurück?';
    case 'timesDisagree':
      return 'Die Durchlaufzeit ist nicht Bearbeitung und Warten zusammen.';
  }
}

function notice(of: PasteNotice, column: (at: number) => string): string {
  switch (of.kind) {
    case 'otherTables':
      return of.count === 1
        ? 'Eine weitere Tabelle blieb weg: diese sieht am meisten nach Schritten aus.'
        : `${of.count} weitere Tabellen blieben weg: diese sieht am meisten nach Schritten aus.`;
    case 'hiddenColumns':
      return of.count === 1
        ? 'Eine ausgeblendete Spalte blieb weg.'
        : `${of.count} ausgeblendete Spalten blieben weg.`;
    case 'hiddenRows':
      return of.count === 1
        ? 'Eine ausgeblendete Zeile blieb weg.'
        : `${of.count} ausgeblendete Zeilen blieben weg.`;
    case 'titleRows':
      return of.count === 1
        ? 'Der Titel darüber blieb weg.'
        : `${of.count} Zeilen über den Überschriften blieben weg.`;
    case 'totalRow':
      return `Zeile ${of.row} („${of.text}“) zählt die anderen zusammen und blieb weg.`;
    case 'namelessRow':
      return `Zeile ${of.row} nennt keinen Schritt und blieb weg.`;
    case 'headerAgain':
      return `Zeile ${of.row} wiederholt die Überschriften und blieb weg.`;
    case 'phaseRow':
      return `Zeile ${of.row} wurde zur Phase „${of.text}“.`;
    case 'unknownColumn':
      return `Die Spalte „${of.name}“ ist nicht bekannt und blieb weg.`;
    case 'guessedColumn':
      return of.by === 'order'
        ? `Die Bedeutung von Spalte ${column(of.column)} ist aus der Reihenfolge geraten: bitte prüfen.`
        : `Die Bedeutung von Spalte ${column(of.column)} ist aus den Zellen geraten: bitte prüfen.`;
    case 'formatOfTable':
      return `Spalte ${column(of.column)} wurde gelesen wie die anderen, mit Dezimal${of.format === 'comma' ? 'komma' : 'punkt'}.`;
    case 'fractions':
      return `Teile von eins in Spalte ${column(of.column)} wurden als Prozente gelesen: 0,85 als ${percent(85)}.`;
    case 'unitRow':
      return `Zeile ${of.row} nennt die Einheiten.`;
    case 'filledDown':
      return `Leere Zellen der Spalte ${column(of.column)} gehören zur Phase darüber.`;
    case 'remarkLines':
      return of.count === 1
        ? `Die Zeile unter Zeile ${of.row} wurde zur Bemerkung.`
        : `${of.count} Zeilen unter Zeile ${of.row} wurden zur Bemerkung.`;
    case 'arrowText':
      return `Zeile ${of.row}: „${of.text}“ an einem Pfeil ist weder Anteil noch Zeit und blieb weg.`;
    case 'unclearFigure':
      return `Zeile ${of.row}: „${of.text}“ kann mehreres heißen und bleibt im Namen.`;
    case 'leadTimeTooShort':
      return `Zeile ${of.row}: die Durchlaufzeit ist kürzer als ein Teil von ihr.`;
    case 'signNode':
      return `„${of.text}“ ist ein Zeichen und kein Schritt; es blieb weg.`;
    case 'backWithoutShare':
      return `Der Pfeil zurück von „${of.from}“ nach „${of.to}“ nennt keinen Anteil und blieb weg.`;
  }
}

function refusal(of: PasteRefusal): string {
  switch (of.kind) {
    case 'nothing':
      return 'Nichts davon kann zu Schritten werden: keine Tabelle, keine Liste, kein Flussdiagramm.';
    case 'tooLarge':
      return 'Das ist mehr als jede Tabelle von Schritten.';
    case 'tooManySteps':
      return `Eine Karte hat höchstens ${of.limit} Schritte.`;
    case 'noSteps':
      return 'Keine Zeile nennt einen Schritt.';
    case 'otherDiagram':
      return `Das ist ein ${of.name}-Diagramm. Von Mermaid können Flussdiagramme zu Schritten werden.`;
    case 'brokenDiagram':
      return `Zeile ${of.row} des Diagramms ist nicht verstanden: ${of.text}`;
    case 'notAMap':
      return `Etwas ist mehr, als eine Karte fassen kann (${of.path}).`;
  }
}
