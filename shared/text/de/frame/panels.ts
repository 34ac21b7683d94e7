import type { Topics } from '../../words';
import { inNumbers, percent } from '../figures/number';

export const germanSide: Topics['side'] = {
  label: 'Seitenbereich',
  tabs: {
    details: 'Details',
    findings: 'Befunde',
    improvements: 'Verbesserungen',
    measures: 'Messungen',
    parkingLot: 'Themenspeicher',
    backwards: 'Rückwärts',
  },
  questions: {
    details: 'Was ist das?',
    findings: 'Wo bleibt die Zeit, und warum?',
    improvements: 'Was ändern wir?',
    measures: 'Hat es gewirkt?',
  },
  splitter: 'Breite des Seitenbereichs',
  loading: 'Wird geöffnet …',
  failed: (reason) => `Das konnte nicht berechnet werden: ${reason}`,
  unnamed: 'Unbenannter Schritt',
  showAll: (count) => `Alle ${count} anzeigen`,
  showFewer: 'Weniger anzeigen',
  stepOnMap: (name) => `${name} auf der Karte anzeigen`,
};

function counted(count: number, one: string, several: string): readonly string[] {
  return count === 0 ? [] : [inNumbers`${count} ${count === 1 ? one : several}`];
}

export const germanFindingsPanel: Topics['findingsPanel'] = {
  heading: 'Befunde',
  counts: (errors, warnings, advice) => {
    const all = counted(errors + warnings + advice, 'Befund', 'Befunde').join('');
    const grave = [...counted(errors, 'Fehler', 'Fehler'), ...counted(warnings, 'Warnung', 'Warnungen')];
    return grave.length === 0 ? all : `${all}, davon ${grave.join(', ')}`;
  },
  nothing: 'Keine Befunde. Das heißt noch nicht, dass alles gut läuft: die Beteiligten fragen.',
  takeFromStock: 'Wartezeiten aus dem Bestand übernehmen',
  tryThis: 'Empfehlung:',
  hint: 'Enter zeigt die Schritte auf der Karte.',
  causes: {
    heading: 'Ursachen',
    listOf: (finding) => `Ursachen: ${finding}`,
    one: (position) => `Ursache ${position}`,
    add: 'Ursache hinzufügen',
    addTo: (finding) => `Ursache hinzufügen: ${finding}`,
    placeholder: 'Woran liegt das?',
    addHint: 'Enter speichert, Esc schließt.',
    remove: (text) => `Ursache ${text} löschen`,
    others: 'Frühere Ursachen',
    othersHint: 'Die Befunde dazu erscheinen nicht mehr auf der Karte.',
  },
};

export const germanAutomatePanel: Topics['automatePanel'] = {
  heading: 'Zuerst automatisieren',
  columns: {
    leadTime: 'Zeitgewinn',
    workAlone: 'Nur Arbeit',
    labour: 'Aufwand pro Monat',
    rework: 'Nacharbeit pro Monat',
  },
  columnsByItem: { labour: 'Aufwand pro Vorgang', rework: 'Nacharbeit pro Vorgang' },
  unknown: '–',
  before: 'Durchlaufzeit heute',
  after: 'Mit geändertem Schritt',
  labourPerItem: 'Gesparter Aufwand pro Vorgang',
  reworkPerItem: 'Vermiedene Nacharbeit pro Vorgang',

  assumptions: 'Annahmen',
  assumptionsAsk: 'Was nach der Automatisierung bleibt:',
  processFactor: 'Verbleibende Prozesszeit',
  waitFactor: 'Verbleibende Wartezeit',
  accuracy: '%C&A',
  reworkFactor: 'Verbleibende Nacharbeit',
  percent: 'in Prozent',
  notAPercent: 'Zahl von 0 bis 100 eingeben.',
  reset: 'Zurücksetzen',

  ofStep: 'Änderung für diesen Schritt',
  decision: 'Hier wird entschieden',
  decisionHint:
    'Entscheidungen werden nicht automatisiert: Sie brauchen eine Regel, ein Mandat oder einen kürzeren Turnus.',
  notAutomatable: 'Nicht automatisierbar, weil',
  notAutomatableHint: 'Schritte mit Grund fallen aus der Rangfolge.',
  own: 'Eigene Annahmen für diesen Schritt',
  mayBe: 'Doch automatisierbar',
  makeImprovement: 'Verbesserung anlegen',
  makeImprovementOf: (step) => `Verbesserung anlegen: ${step}`,
  ownOf: (step) => `Änderung für ${step}`,

  milestones: 'Wo liegen Commit und Produktion?',
  milestonesAsk:
    'Schritte zwischen Commit und Produktion lohnen sich zuerst. Beide festlegen, um sie als eigene Gruppe zu sehen.',
  milestoneAsk: {
    commit: 'Code ist committet, wenn dieser Schritt endet',
    production: 'In Produktion, wenn dieser Schritt endet',
    released: 'Freigegeben für Nutzer, wenn dieser Schritt endet',
  },
  milestoneStep: 'Schritt',
  setMilestone: 'Festlegen',

  coverage: 'Automatisierungsgrad',
  bySteps: 'der Schritte von Commit bis Produktion',
  byTime: 'der Prozesszeit von Commit bis Produktion',

  section: 'Zuerst automatisieren',
  place: (place, of) =>
    of === 1
      ? 'Der einzige Schritt, der noch zu automatisieren ist.'
      : inNumbers`Platz ${place} von ${of} zu automatisierenden Schritten.`,
  automated: 'Bereits automatisiert.',
};

export const germanCapacity: Topics['capacity'] = {
  heading: 'Reicht die Kapazität?',
  constraint: (step, used) => `Ja. Engpass: ${step}, zu ${used} ausgelastet.`,
  overloaded: (step, used) => `Nein. ${step} (Engpass) wäre zu ${used} ausgelastet.`,
  notKnown: 'Noch zu wenige Daten.',
  noClaim: (step, wait) =>
    `Die längste Wartezeit liegt vor ${step}: ${wait}. Über die Auslastung sagt das nichts.`,
  perItem: 'pro Vorgang',
  timesItsWork: '× eigene Prozesszeit',
  staffed: (people) => `${people} auf der Karte`,
  counted: 'gezählt',
  byLaw: 'nach Littles Gesetz',
  littlesLaw: 'Littles Gesetz',
  byStock: 'Reichweite des Bestands',
  steps: 'Nach Schritt',
  step: 'Schritt',
  utilisation: 'Auslastung',
  people: 'Personen',
  needed: 'Benötigt',
};

export const germanForecast: Topics['forecast'] = {
  heading: 'Wie lange kann es dauern?',
  says: (half, most) => `${percent(50)} der Vorgänge sind nach ${half} fertig, ${percent(85)} nach ${most}.`,
  sameForAll: (time) =>
    `Alle Vorgänge brauchen ${time}, weil keine Zeit auf der Karte schwankt. Für eine Verteilung eine Spanne eingeben, z.\u00a0B. 3-5d.`,
  lacking: 'Noch zu wenige Daten.',
  working: 'Simulation läuft …',
  stoppedEarly: 'Simulation abgebrochen.',
  servedOnly: (share) => `Bezogen auf die ${share} der Vorgänge, die beim Kunden ankommen.`,

  percentile: (percent) => `P${percent}`,
  percentileBelow: (share) => `${percent(share)} innerhalb von`,
  percentileDefinition: (share) =>
    `${percent(share)} der Vorgänge erreichen den Kunden innerhalb dieser Zeit, mit Nacharbeit.`,
  percentileFormula:
    'Jeder simulierte Vorgang zieht seine Zeiten aus den Spannen, Alternativen und Nacharbeit aus den Anteilen. Die Durchlaufzeiten werden sortiert; es gilt der Wert an dieser Stelle, zwischen Nachbarn interpoliert.',
  mean: 'Mittelwert',
  meanDefinition: 'Durchschnittliche Zeit, bis ein Vorgang den Kunden erreicht, mit Nacharbeit.',
  onAverage: 'im Schnitt',
  meanFormula:
    'Summe der simulierten Durchlaufzeiten ÷ Läufe. Standardfehler = Standardabweichung ÷ √Läufe; zwei von drei Simulationen kommen dem wahren Mittelwert so nahe.',
  runs: 'Läufe',
  seed: 'Startwert',
  seedHint: 'gleicher Startwert, gleiche Ergebnisse',
  notASeed: 'Ganze Zahl von 0 bis 4294967295 eingeben.',
  shape: 'Verteilung der Spannen',
  shapes: { triangular: 'Dreieck', pert: 'PERT' },
  standardError: 'Standardfehler des Mittelwerts',
  madeOf: (runs, seed, shape) => `${runs} Läufe, Startwert ${seed}, Spannen: ${shape}`,

  running: (done, runs) => `${done} von ${runs} Vorgängen`,
  cancel: 'Abbrechen',
  stopped: 'Abgebrochen.',
  again: 'Simulation starten',
  stale: 'Veraltet: Die Karte wurde seitdem geändert.',

  histogram: (low, high) => `Durchlaufzeiten der Vorgänge, von ${low} bis ${high}`,
  withRework: 'Mit Nacharbeit',
  exact: 'exakt',
  simulated: 'simuliert',
  simulatedNote: 'Simuliert.',
  simulatedWithError: (error) => `Simuliert, Standardfehler ${error}.`,
  simulatedBecause:
    'Simuliert: Wenn Nacharbeit oder Spannen auf parallele Arbeit treffen, gibt es keine exakte Formel.',
  simulatedCoarsely: (steps) =>
    `Ein Vorgang durchläuft im Schnitt ${steps} Schritte; eine Simulation bis auf ${percent(1)} Fehler würde zu lange dauern.`,
  noRework: 'Keine Nacharbeit auf dieser Karte.',
  criticality: 'Einfluss der Schritte auf die Durchlaufzeit',
  criticalityDefinition:
    'Anteil der simulierten Vorgänge, bei denen der Schritt auf dem kritischen Pfad liegt. So oft hilft es, dort Zeit zu sparen.',
  alwaysSame: 'Der kritische Pfad ist bei allen Vorgängen derselbe.',
  sources: 'Datengrundlage der Durchlaufzeit',
  ofLeadTime: 'der Durchlaufzeit',
  betweenVoices: 'zwischen den Schätzungen',
  twoVoices: 'Abweichende Schätzungen',
  noDispute: 'Auf dem kritischen Pfad gibt es keine Spannen.',
};

export const germanBroken: Topics['broken'] = {
  panel:
    'Dieser Bereich kann nicht angezeigt werden. Die Karte ist nicht betroffen. Bereich wechseln und zurückkehren.',
  dialog: 'Dieser Dialog kann nicht angezeigt werden',
  part: 'Dieser Bereich kann nicht angezeigt werden.',
  safe: 'Die Karte ist nicht betroffen und kann weiter bearbeitet werden.',
};
