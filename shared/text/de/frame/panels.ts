import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

export const germanSide: Topics['side'] = {
  label: 'Seitenbereich',
  tabs: {
    details: 'Details',
    findings: 'Befunde',
    improvements: 'Verbesserungen',
    measures: 'Messungen',
    parkingLot: 'Parkplatz',
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
  failed: (reason) => `Das ließ sich nicht berechnen. Die Meldung: ${reason}`,
  unnamed: 'Schritt ohne Namen',
  showAll: (count) => `Alle ${count} zeigen`,
  showFewer: 'Weniger zeigen',
  stepOnMap: (name) => `${name}: auf der Karte zeigen`,
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
  hint: 'Eingabe zeigt die Schritte auf der Karte.',
  causes: {
    heading: 'Ursachen',
    listOf: (finding) => `Ursachen: ${finding}`,
    one: (position) => `Ursache ${position}`,
    add: 'Ursache notieren',
    addTo: (finding) => `Ursache notieren: ${finding}`,
    placeholder: 'Woran liegt das?',
    addHint: 'Eingabe behält sie, Escape schließt.',
    remove: (text) => `Ursache ${text} löschen`,
    others: 'Früher notierte Ursachen',
    othersHint: 'Die Karte zeigt die Befunde nicht mehr, zu denen sie notiert wurden.',
  },
};

export const germanAutomatePanel: Topics['automatePanel'] = {
  heading: 'Zuerst automatisieren',
  columns: {
    leadTime: 'Zeitgewinn',
    workAlone: 'Arbeit allein',
    labour: 'Aufwand pro Monat',
    rework: 'Nacharbeit pro Monat',
  },
  columnsByItem: { labour: 'Aufwand pro Vorgang', rework: 'Nacharbeit pro Vorgang' },
  unknown: '–',
  before: 'Durchlaufzeit der Karte',
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
  notAPercent: 'Eine Zahl von 0 bis 100.',
  reset: 'Zurücksetzen',

  ofStep: 'Für diesen Schritt ändern',
  decision: 'Hier wird entschieden',
  decisionHint:
    'Eine Entscheidung wird nicht automatisiert: Sie bekommt eine Regel, ein Mandat oder einen kürzeren Turnus.',
  notAutomatable: 'Nicht automatisierbar, weil',
  notAutomatableHint: 'Mit einem Grund verlässt der Schritt die Rangfolge.',
  own: 'Eigene Annahmen für diesen Schritt',
  mayBe: 'Doch automatisierbar',
  makeImprovement: 'Verbesserung anlegen',
  makeImprovementOf: (step) => `Verbesserung anlegen: ${step}`,
  ownOf: (step) => `Für ${step} ändern`,

  milestones: 'Wo liegen Commit und Produktion?',
  milestonesAsk:
    'Schritte zwischen Commit und Produktion lohnen sich zuerst. Beides setzen, um sie als eigene Gruppe zu sehen.',
  milestoneAsk: {
    commit: 'Code ist committet, wenn dieser Schritt endet',
    production: 'In Produktion, wenn dieser Schritt endet',
    released: 'Freigegeben für Nutzer, wenn dieser Schritt endet',
  },
  milestoneStep: 'Schritt',
  setMilestone: 'Setzen',

  coverage: 'Automatisierungsgrad',
  bySteps: 'der Schritte von Commit bis Produktion',
  byTime: 'der Prozesszeit von Commit bis Produktion',

  section: 'Zuerst automatisieren',
  place: (place, of) =>
    of === 1
      ? 'Der einzige Schritt, der noch zu automatisieren ist.'
      : inNumbers`Platz ${place} von ${of} beim Automatisieren.`,
  automated: 'Bereits automatisiert.',
};

export const germanCapacity: Topics['capacity'] = {
  heading: 'Reicht die Kapazität?',
  constraint: (step, used) => `${step} ist der Engpass: Der Bedarf braucht ${used} seiner Zeit.`,
  overloaded: (step, used) =>
    `Nicht zu schaffen: Der Bedarf verlangt ${used} der Zeit von ${step}, dem Engpass.`,
  notKnown: 'Noch nicht bekannt.',
  noClaim: (step, wait) =>
    `Die längste Wartezeit liegt vor ${step}: ${wait}. Über die Auslastung sagt das nichts.`,
  perItem: 'pro Vorgang',
  timesItsWork: '-mal die eigene Arbeit',
  staffed: (people) => `${people} auf der Karte`,
  counted: 'wie gezählt',
  byLaw: 'nach Littles Gesetz',
  littlesLaw: 'Littles Gesetz',
  byStock: 'wie lange der Bestand reicht',
  steps: 'Schritt für Schritt',
  step: 'Schritt',
  utilisation: 'Genutzt',
  people: 'Personen',
  needed: 'Nötig',
};

export const germanForecast: Topics['forecast'] = {
  heading: 'Wie lange kann es dauern?',
  says: (half, most) =>
    `Die Hälfte der Vorgänge ist nach höchstens ${half} da, 85 von 100 nach höchstens ${most}.`,
  sameForAll: (time) =>
    `Alle Vorgänge brauchen ${time}: Keine Zeit der Karte schwankt. Eine Zeit als Spanne eingeben, etwa 3-5d, um eine Streuung zu sehen.`,
  lacking: 'Noch nicht bekannt.',
  working: 'Wird berechnet …',
  stoppedEarly: 'Nicht berechnet.',
  servedOnly: (share) => `Von den Vorgängen, die ankommen: ${share} aller.`,

  percentile: (percent) => `P${percent}`,
  percentileBelow: (percent) => `${percent} von 100 binnen`,
  percentileDefinition: (percent) =>
    `${percent} von 100 Vorgängen brauchen höchstens so lange bis zum bedienten Kunden, Nacharbeit eingerechnet.`,
  percentileFormula:
    'Vorgänge laufen einzeln durch die Karte: Jeder zieht seine Zeiten aus ihren Spannen, seine Alternativen und seine Nacharbeit aus ihren Anteilen. Die Durchlaufzeiten werden geordnet, und der Wert an dieser Stelle gilt, zwischen Nachbarn gemittelt.',
  mean: 'Mittel',
  meanDefinition: 'Wie lange ein Vorgang im Mittel braucht, Nacharbeit eingerechnet.',
  onAverage: 'im Schnitt',
  meanFormula:
    'Summe der simulierten Durchlaufzeiten ÷ Läufe. Der Standardfehler ist die Streuung der Durchlaufzeiten ÷ √Läufe: Zwei von drei Simulationen mit anderen Zufallszahlen kommen dem wahren Mittel so nahe.',
  runs: 'Läufe',
  seed: 'Startwert',
  seedHint: 'gleicher Startwert, gleiche Zahlen',
  notASeed: 'Eine ganze Zahl von 0 bis 4294967295.',
  shape: 'Spannen gelten als',
  shapes: { triangular: 'Dreieck', pert: 'PERT' },
  standardError: 'Standardfehler des Mittels',
  madeOf: (runs, seed, shape) => `${runs} Läufe, Startwert ${seed}, Spannen: ${shape}`,

  running: (done, runs) => `${done} von ${runs} Vorgängen`,
  cancel: 'Abbrechen',
  stopped: 'Angehalten.',
  again: 'Starten',
  stale: 'Von der Karte vor der letzten Änderung.',

  histogram: (low, high) => `Durchlaufzeiten der Vorgänge, von ${low} bis ${high}`,
  withRework: 'Mit Nacharbeit',
  exact: 'genau',
  simulated: 'simuliert',
  simulatedNote: 'Simuliert.',
  simulatedWithError: (error) => `Simuliert, Standardfehler ${error}.`,
  simulatedBecause:
    'Simuliert: Für Nacharbeit oder eine Spanne neben paralleler Arbeit gibt es keine genaue Formel, denn das Mittel des Längeren von zweien ist mehr als das Längere der beiden Mittel.',
  simulatedCoarsely: (steps) =>
    `Ein Vorgang durchläuft im Mittel ${steps} Schritte: Ihn bis auf 1\u202f% Fehler zu simulieren, dauerte zu lange.`,
  noRework: 'Auf dieser Karte gibt es keine Nacharbeit.',
  criticality: 'Wie oft ein Schritt die Durchlaufzeit bestimmt',
  criticalityDefinition:
    'Der Anteil der simulierten Vorgänge, auf deren längstem Weg der Schritt lag. So oft hilft es, dort Zeit zu sparen.',
  alwaysSame:
    'Für alle Vorgänge dasselbe: Die Schritte auf dem längsten Weg bestimmen sie jedes Mal, die anderen nie.',
  sources: 'Worauf die Durchlaufzeit beruht',
  ofLeadTime: 'der Durchlaufzeit',
  betweenVoices: 'zwischen den Meinungen',
  twoVoices: 'Wo die Meinungen auseinandergehen',
  noDispute: 'Jede Zeit auf dem Weg ist ein einzelner Wert; niemand hat eine Spanne angegeben.',
};

export const germanBroken: Topics['broken'] = {
  panel:
    'Dieser Bereich kann nicht angezeigt werden. Die Karte ist nicht betroffen. Bereich wechseln und zurückkehren.',
  dialog: 'Dieser Dialog kann nicht angezeigt werden',
  part: 'Dieser Bereich kann nicht angezeigt werden.',
  safe: 'Die Karte ist nicht betroffen und kann weiter bearbeitet werden.',
};
