import type { ProposalWords } from '../../en/files/proposal';
import { inNumbers, percent } from '../figures/number';

const small = ['', '', 'Diese zwei', 'Diese drei', 'Diese vier', 'Diese fünf', 'Diese sechs'];

export const germanProposal: ProposalWords = {
  title: (map) => `Verbesserungsvorschlag: ${map}`,
  keywords: 'Wertstromkarte, Verbesserungsvorschlag',

  ask: (count, terms) => {
    const these = count === 1 ? 'Diese Verbesserung' : (small[count] ?? `Diese ${count}`);
    const noun = count === 1 ? '' : ' Verbesserungen';
    const asked = `${these}${noun} genehmigen`;
    return terms.length === 0 ? `${asked}.` : `${asked}: ${terms.join(', ')}`;
  },
  askWhile: (ask, condition) => `${ask}. ${condition}`,
  course: (before, after, day) => `Durchlaufzeit ${before} → ${after}${day === null ? '' : ` bis ${day}`}`,
  effort: (days) => (days === '1' ? '1 Personentag' : `${days} Personentage`),
  atLeast: (amount) => `mindestens ${amount}`,

  facts: {
    outcome: 'Ziel des Wertstroms',
    team: 'Team',
    sponsor: 'Sponsor',
    workshop: 'Workshop',
    version: 'Version',
    contact: 'Kontakt',
    date: 'Datum',
  },

  decision: {
    heading: 'Entscheidung',
    who: 'Wer entscheidet',
    what: 'Worüber',
    by: 'Bis wann',
    otherwise: 'Ohne Entscheidung',
    answer: 'Antwort',
    answers: { yes: 'Genehmigt', no: 'Abgelehnt', conditions: 'Unter Bedingungen genehmigt' },
    answered: (answer, by, on) =>
      [answer, by === null ? '' : ` von ${by}`, on === null ? '' : ` am ${on}`].join(''),
    open: 'Ja  /  Ja, unter Bedingungen  /  Nein',
    sign: 'Datum und Unterschrift',
    line: '______________________________',
  },

  target: {
    heading: 'Zielwert und Ergebnis',
    target: 'Zielwert',
    wanted: (figure, value, day) => `${figure}: ${value}${day === null ? '' : ` bis ${day}`}`,
    now: 'Heute',
    planned: 'Mit diesen Verbesserungen',
    result: 'Ergebnis',
    reached: 'Der Zielwert wird erreicht.',
    missed: (missing) => `Der Zielwert wird nicht erreicht: ${missing} zu viel.`,
    short: (missing) => `Der Zielwert wird nicht erreicht: ${missing} zu wenig.`,
    late: (day) => `Die letzte Verbesserung ist erst am ${day} fällig, nach dem Zieltermin.`,
    unknown: 'Noch zu wenige Daten, um zu sagen, ob der Zielwert erreicht wird.',
  },

  worth: { heading: 'Nutzen und Kosten' },

  standing: 'Ist-Zustand',
  nowThen: 'Ist- und Soll-Zustand',
  currentMap: 'Ist-Zustand',
  futureMap: 'Soll-Zustand',
  waterfall: 'Durchlaufzeit vom Ist zum Soll',
  order:
    'Jede Wirkung kommt zu den Verbesserungen darüber hinzu; eine andere Reihenfolge verschiebt nur die Anteile.',
  compared: {
    label: 'Kennzahlen im Ist- und im Soll-Zustand',
    figure: 'Kennzahl',
    before: 'Ist',
    after: 'Soll',
    difference: 'Differenz',
    percent: 'Änderung',
    judged: 'Bewertung',
  },
  bringsNothing: 'Noch ändert keine der Verbesserungen die Karte, daher ist keine Prognose möglich.',
  legend: {
    title: 'Legende',
    step: 'Schritt mit Prozesszeit',
    wait: 'Wartezeit vor einem Schritt',
    push: 'Push zum nächsten Schritt',
    rework: 'Nacharbeit',
    changed: 'von Verbesserung 1 geändert',
    added: 'von Verbesserung 1 hinzugefügt',
    removed: 'entfällt durch Verbesserung 1',
    old: 'bisheriger Wert',
    ladder: 'Zeitlinie: oben Wartezeit, unten Prozesszeit',
  },

  holdsUp: 'Was den Wertstrom bremst und warum',
  causes: (texts) => `Ursachen aus Sicht des Teams: ${texts.join('; ')}`,
  moreCauses: 'Weitere Ursachen aus Sicht des Teams',

  proposed: 'Vorgeschlagene Verbesserungen',
  leadership: 'Was nur die Leitung lösen kann',
  leadershipAbout:
    'Diese Verbesserungen brauchen eine Entscheidung der Leitung; das Team kann sie nicht treffen.',
  field: {
    why: 'Warum',
    where: 'Wo',
    change: 'Änderung',
    decides: 'Entscheidung durch',
    owner: 'Verantwortlich',
    first: 'Erster Schritt',
    dates: 'Wann',
    after: 'Hängt ab von',
    effort: 'Umsetzung',
    cost: 'Kosten',
    gain: 'Durchlaufzeit',
    labour: 'Aufwand pro Monat',
    risks: 'Risiken',
    know: 'Woran die Wirkung zu erkennen ist',
  },
  decidedBy: { team: 'das Team', teams: 'mehrere Teams gemeinsam', leadership: 'die Leitung' },
  fromTo: (start, due) => `${start} bis ${due}`,
  from: (start) => `ab ${start}`,
  until: (due) => `bis ${due}`,
  hypothesis: (change, effect, because) =>
    [
      ...(change === '' ? [] : [`Wenn ${change}`]),
      ...(effect === '' ? [] : [change === '' ? `Erwartet: ${effect}` : `dann ${effect}`]),
      ...(because === '' ? [] : [`weil ${because}`]),
    ].join(', '),
  changeNothing: 'Noch keine Änderung an der Karte, daher ist keine Prognose möglich.',
  conflicts: 'Nicht umsetzbare Änderungen',

  weighed: 'Wirkung und Umsetzung',
  plot: {
    label: 'Gesparte Durchlaufzeit gegen Aufwand der Umsetzung',
    effort: 'Umsetzung in Personentagen',
    gain: 'Gesparte Durchlaufzeit',
    point: (name, gain, effort) => `${name}: spart ${gain} für ${effort}`,
  },
  others: 'Warum diese Verbesserungen und nicht die anderen',
  leftOut: (status, gain) =>
    gain === null
      ? `Nicht Teil dieses Vorschlags (Status: ${status}).`
      : `Nicht Teil dieses Vorschlags (Status: ${status}); allein ändert sie die Durchlaufzeit um ${gain}.`,
  ranked: (gain) => `Würde automatisiert ${gain} Durchlaufzeit sparen.`,
  rankedLess: (gain) =>
    `Würde automatisiert ${gain} Durchlaufzeit sparen, weniger als jede der vorgeschlagenen Verbesserungen.`,

  range: 'Wie lange kann es dauern?',
  rangeColumns: {
    state: 'Zustand',
    half: `${percent(50)} der Vorgänge innerhalb von`,
    most: `${percent(85)} der Vorgänge innerhalb von`,
  },
  simulated: (runs) => inNumbers`Aus ${runs} simulierten Vorgängen mit den Spannen und Anteilen der Karte.`,

  rests: 'Datengrundlage',
  assumed:
    'Der Soll-Zustand ist eine Prognose. Sie setzt voraus, dass jede Verbesserung wirkt wie vom Team erwartet.',
  simulatedLead:
    'Die Durchlaufzeit mit Nacharbeit ist der Mittelwert einer Simulation, weil auf dieser Karte Nacharbeit auf parallele Arbeit trifft.',
  fromStock: 'Unbekannte Wartezeiten sind aus dem Bestand berechnet.',
  incomplete: (values) => `Es fehlen noch Daten: ${values}.`,
  sources: (estimated, voted, measured, stock) =>
    stock === null
      ? `Durchlaufzeit: ${estimated} geschätzt, ${voted} gemeinsam geschätzt, ${measured} gemessen.`
      : `Durchlaufzeit: ${estimated} geschätzt, ${voted} gemeinsam geschätzt, ${stock} aus dem Bestand berechnet, ${measured} gemessen.`,
  notMeasured: 'Noch keine Messung. Vor der Änderung messen, um die Wirkung zu belegen.',
  measurements: 'Gemessene Vorgänge',
  measurementColumns: {
    time: 'Durchlaufzeit',
    items: 'Vorgänge',
    from: 'Von',
    to: 'Bis',
    since: 'Seit',
    until: 'Bis zum',
    source: 'Quelle',
  },
  outOfScope: 'Nicht Bestandteil',
  followUp: 'Erfolgskontrolle',
  followUpColumns: {
    improvement: 'Verbesserung',
    measure: 'Was gemessen wird',
    baseline: 'Ausgangswert',
    target: 'Zielwert',
    day: 'Termin',
    owner: 'Verantwortlich',
  },
};
