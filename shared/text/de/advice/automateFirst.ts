import { type AutomationReason, gainIsWait } from '../../../advice/automation/automationGain';
import { riskyAccuracy } from '../../../model/thresholds';
import type { ToldGain } from '../../en/advice/automateFirst';
import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

const askQueue = 'Worauf wartet die Warteschlange?';

export const germanAutomateFirst: Topics['automateFirst'] = {
  title: 'Zuerst automatisieren',
  ranking:
    'Sortiert nach der Durchlaufzeit, die jeder Schritt einzeln einsparen würde, mit Nacharbeit; danach nach gespartem Aufwand und vermiedener Nacharbeit. „Durch die Arbeit allein“ lässt die Wartezeit unverändert. Leichtes mit geringer Wirkung steht am Ende.',
  assumed: (process, wait, accuracy, rework) =>
    `Annahmen: Ein automatisierter Schritt behält ${process} der Prozesszeit, ${wait} der Wartezeit und des Turnus und ${rework} der Nacharbeit; ${accuracy} der Ergebnisse sind vollständig und richtig. Wenn eine Entscheidung nicht mehr wartet, bleibt ihre Prozesszeit.`,
  ownAssumptions: (steps) => `Mit eigenen Annahmen: ${steps}.`,
  excluded: 'Nicht automatisierbar',
  excludedStep: (step, reason) => `${step}: ${reason}`,
  groups: {
    delivery: 'Zwischen Commit und Produktion',
    before: 'Vor dem Commit: kreative Arbeit',
    after: 'Nach der Produktion',
    all: 'Schritte',
  },
  onlyGroup: (group) => `Schritte ${group.charAt(0).toLowerCase()}${group.slice(1)}.`,
  beforeHint: 'Hier die Warteschlange verkürzen und die Losgröße senken, statt Denkarbeit zu automatisieren.',
  figures: {
    leadTime: {
      name: 'Gewonnene Durchlaufzeit',
      definition:
        'Wie viel früher ein Vorgang beim Kunden ist, mit Nacharbeit. Null bei einem Schritt mit Puffer.',
      formula:
        'Durchlaufzeit mit Nacharbeit − dieselbe mit automatisiertem Schritt und verkürzter Wartezeit; simuliert, wo es keine exakte Formel gibt.',
    },
    workAlone: {
      name: 'Durch die Arbeit allein',
      definition: 'Dasselbe, wenn nur die Arbeit automatisiert wird und Vorgänge weiter auf sie warten.',
      formula: 'Durchlaufzeit mit Nacharbeit − dieselbe mit automatisiertem Schritt und gleicher Wartezeit.',
    },
    labour: {
      name: 'Gesparter Aufwand pro Monat',
      definition: 'Bearbeitungszeit, die über alle Schritte entfällt, mit Nacharbeit.',
      formula: '(Aufwand mit Nacharbeit − derselbe mit automatisiertem Schritt) × Vorgänge pro Monat.',
    },
    rework: {
      name: 'Vermiedene Nacharbeit pro Monat',
      definition: 'Um wie viel seltener Vorgänge in die Nacharbeit gehen.',
      formula:
        '(Durchgänge × Anteil der Nacharbeit über alle Nacharbeitspfeile − dasselbe mit automatisiertem Schritt) × Vorgänge pro Monat.',
    },
  },
  notExact: 'Obergrenze: Die Karte ist zu groß, um jeden Schritt einzeln durchzurechnen.',
  simulated:
    'Simuliert: Wo Nacharbeit oder Spannen auf parallele Arbeit treffen, gibt es keine exakte Formel.',
  columns: {
    step: 'Schritt',
    leadTime: 'Gewonnene Durchlaufzeit',
    workAlone: 'Durch die Arbeit allein',
    labour: 'Gesparter Aufwand pro Monat',
    rework: 'Vermiedene Nacharbeit pro Monat',
    why: 'Warum',
  },
  columnsByItem: {
    labour: 'Gesparter Aufwand pro Vorgang',
    rework: 'Vermiedene Nacharbeit pro Vorgang',
  },
  more: (steps) =>
    steps === 1
      ? 'Und 1 weiterer Schritt mit geringerer Wirkung; im JSON stehen alle.'
      : inNumbers`Und ${steps} weitere Schritte mit geringerer Wirkung; im JSON stehen alle.`,
  nothing: 'Kein Schritt ist mehr zu automatisieren.',
  titles: {
    automate: (step) => `„${step}“ automatisieren`,
    queue: (step) => `Warteschlange vor „${step}“ verkürzen`,
    policy: (step) => `Warten auf „${step}“ durch eine Regel ersetzen`,
    mandate: (step) => `Mandat für „${step}“`,
  },
  why,
  askQueue,
  answer: {
    automate: (step, saved) => `Mit „${step}“ anfangen: Vorgänge sind ${saved} früher beim Kunden.`,
    againstRework: (step, saved, fewer) =>
      `Mit „${step}“ anfangen: Vorgänge sind ${saved} früher beim Kunden, und pro Monat gehen ${fewer} weniger in die Nacharbeit.`,
    queue: (step, saved) =>
      `Mit der Warteschlange vor „${step}“ anfangen: Ist sie kürzer, sind Vorgänge ${saved} früher beim Kunden. Die Arbeit selbst kostet kaum Zeit.`,
    decide: (step, saved) =>
      `Mit der Entscheidung „${step}“ anfangen: Ohne die Wartezeit sind Vorgänge ${saved} früher beim Kunden.`,
    unsure: (step) => `Mit „${step}“ anfangen.`,
    nothing: 'Kein Schritt ist mehr zu automatisieren.',
    deliveryDone: 'Zwischen Commit und Produktion ist nichts mehr zu automatisieren.',
    notYet: 'Noch zu wenige Daten.',
  },
};

const byReason: Readonly<Record<AutomationReason, (told: ToldGain) => string>> = {
  slow: (told) => `Langsam: ${partOfLead(told)}.`,
  risky: (told) => `Riskant: ${risks(told).join(', ')}.`,
  repetitive: (told) => `Wiederkehrend: ${often(told)}.`,
};

function why(told: ToldGain): string {
  const { reasons } = told.gain.facts;
  const small = `${littleLead(told)}, ${often(told)}.`;
  const little = (told.gain.leadTimeSaved ?? 0) > 0 ? capital(small) : `Geringe Wirkung: ${small}`;
  return [
    ...(reasons.length === 0 ? [little] : reasons.map((reason) => byReason[reason](told))),
    ...so(told),
  ].join(' ');
}

function so({ gain, time, count }: ToldGain): readonly string[] {
  const { kind, group, leadTimeSaved, leadTimeSavedHalfInterval: half, leadTimeSavedWaitAlone: wait } = gain;
  const meet = half !== null && half > 0 ? [`Halber Turnus würde ${time(half)} einsparen.`] : [];
  if (kind === 'decide') {
    const policy =
      group === 'delivery' || group === 'after'
        ? 'Eine Entscheidung: durch eine Regel ersetzen, die die Pipeline prüft, oder dem Team ein Mandat geben.'
        : 'Eine Entscheidung: eine Regel vereinbaren oder dem Team ein Mandat geben.';
    return [policy, ...meet];
  }
  const shorten =
    group === 'before' && wait !== null && wait > 0
      ? [`Warteschlange verkürzen und Losgröße senken: Das allein spart ${time(wait)}.`]
      : [];
  return leadTimeSaved === 0 || !gainIsWait(gain)
    ? [...shorten, ...meet]
    : [...shorten, queue({ gain, time, count }), ...meet];
}

function queue({ gain, time, count }: Pick<ToldGain, 'gain' | 'time' | 'count'>): string {
  const { leadTimeSavedWorkAlone: work, facts } = gain;
  if (facts.queue !== null)
    return `Die Wartezeit ist das ${count(facts.queue)}-Fache der Prozesszeit. ${askQueue}`;
  return `Fast alles davon ist Wartezeit; die Arbeit allein spart ${time(work ?? 0)}. ${askQueue}`;
}

function risks({ gain: { facts }, share }: ToldGain): readonly string[] {
  const { percentCompleteAccurate, goesBack, noRecovery } = facts;
  return [
    ...(percentCompleteAccurate !== null && percentCompleteAccurate < riskyAccuracy
      ? [`nur ${share(percentCompleteAccurate)} vollständig und richtig`]
      : []),
    ...(goesBack > 0 ? [`${share(goesBack)} Nacharbeit`] : []),
    ...(noRecovery ? ['keine Wiederherstellung auf der Karte'] : []),
  ];
}

function often({ gain: { facts }, count }: ToldGain): string {
  const { visits, timesPerMonth } = facts;
  if (visits === null) return 'Häufigkeit unbekannt';
  const item = Math.abs(visits - 1) < 0.005 ? 'einmal pro Vorgang' : `${count(visits)}-mal pro Vorgang`;
  return timesPerMonth === null ? item : `${item}, ${count(timesPerMonth)}-mal pro Monat`;
}

function partOfLead({ gain: { facts }, share }: ToldGain): string {
  const part = share(facts.leadShare ?? 0);
  return facts.ofKnownOnly ? `${part} der bisher bekannten Durchlaufzeit` : `${part} der Durchlaufzeit`;
}

function littleLead(told: ToldGain): string {
  const { gain, time } = told;
  const { leadShare, slack } = gain.facts;
  if (leadShare === null) return 'Anteil an der Durchlaufzeit unbekannt';
  if (leadShare > 0) return partOfLead(told);
  return slack === null || slack === 0
    ? 'kein Einfluss auf die Durchlaufzeit'
    : `kein Einfluss auf die Durchlaufzeit (${time(slack)} Puffer)`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
