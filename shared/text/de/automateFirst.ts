import type { AutomationReason } from '../../advice/automationGain';
import { rankingWeights, riskyAccuracy } from '../../advice/thresholds';
import type { ToldFacts } from '../en/automateFirst';
import type { Topics } from '../words';
import { inNumbers } from './inNumbers';

const columns = {
  step: 'Schritt',
  lead: 'Gewonnene Durchlaufzeit',
  why: 'Warum',
};

export const germanAutomateFirst: Topics['automateFirst'] = {
  title: 'Was zuerst automatisieren',
  ranking:
    'Geordnet nach dem Gewinn für die Karte, wenn nur dieser Schritt automatisiert würde: gesparte Durchlaufzeit, gesparter Aufwand und vermiedene Nacharbeit, je als Anteil am Ganzen, zusammengezählt. Die Durchlaufzeit zählt am meisten. Was leicht ist, aber wenig ändert, kommt zuletzt.',
  assumed: (process, wait, accuracy, rework) =>
    `Angenommen: Ein automatisierter Schritt behält ${process} seiner Prozesszeit, ${wait} seiner Wartezeit und seines Abstands und ${rework} der Nacharbeit, die er zurückschickt; ${accuracy} seiner Ergebnisse sind so brauchbar, wie sie kommen.`,
  figures: {
    leadTimeSaved: {
      name: 'Gewonnene Durchlaufzeit',
      definition: 'Wie viel früher ein Vorgang beim Kunden ist. Nichts bei einem Schritt mit Puffer.',
      formula:
        'Durchlaufzeit der Karte − Durchlaufzeit mit automatisiertem Schritt; mit Nacharbeit, wo das genau geht, sonst des ersten Durchgangs.',
    },
    labourSavedPerMonth: {
      name: 'Gesparter Aufwand im Monat',
      definition: 'Die Arbeitszeit aller, die nicht mehr nötig ist, samt Nacharbeit.',
      formula: '(Aufwand mit Nacharbeit − derselbe mit automatisiertem Schritt) × Vorgänge im Monat.',
    },
    reworkAvoidedPerMonth: {
      name: 'Vermiedene Nacharbeit im Monat',
      definition: 'Wie viele Male weniger ein Vorgang zurückgeht.',
      formula:
        '(Durchgänge × Anteil der Nacharbeit über alle Pfeile der Nacharbeit − dasselbe mit automatisiertem Schritt) × Vorgänge im Monat.',
    },
    impact: {
      name: 'Wirkung',
      definition: 'Wonach geordnet wird. Was nicht bekannt ist, zählt nichts.',
      formula: `${rankingWeights.leadTime} × gewonnene Durchlaufzeit ÷ Durchlaufzeit + gesparter Aufwand ÷ Aufwand + vermiedene Nacharbeit ÷ Nacharbeit, alles je Vorgang.`,
    },
  },
  notExact: 'Eine Obergrenze: Die Karte ist zu groß, um sie für jeden Schritt neu zu berechnen.',
  columnsByMonth: { ...columns, labour: 'Aufwand im Monat', rework: 'Weniger zurück im Monat' },
  columnsByItem: { ...columns, labour: 'Aufwand je Vorgang', rework: 'Weniger zurück je Vorgang' },
  more: (steps) =>
    inNumbers`Und ${steps} ${steps === 1 ? 'weiterer Schritt, der' : 'weitere Schritte, die'} weniger bringen ${steps === 1 ? 'würde' : 'würden'}; im JSON stehen alle.`,
  nothing: 'Alle Schritte sind automatisiert.',
  why,
};

const byReason: Readonly<Record<AutomationReason, (told: ToldFacts) => string>> = {
  slow: (told) => `Langsam: ${partOfLead(told)}.`,
  risky: (told) => `Riskant: ${risks(told).join(', ')}.`,
  repetitive: (told) => `Wiederkehrend: ${often(told)} getan.`,
};

function why(told: ToldFacts): string {
  const sentences = told.facts.reasons.map((reason) => byReason[reason](told));
  if (sentences.length > 0) return sentences.join(' ');
  return `Wenig zu gewinnen: ${littleLead(told)}, ${often(told)} getan.`;
}

function risks({ facts, share }: ToldFacts): readonly string[] {
  const { percentCompleteAccurate, goesBack, noRecovery } = facts;
  return [
    ...(percentCompleteAccurate !== null && percentCompleteAccurate < riskyAccuracy
      ? [`nur ${share(percentCompleteAccurate)} ist so brauchbar, wie es kommt`]
      : []),
    ...(goesBack > 0 ? [`${share(goesBack)} geht zurück`] : []),
    ...(noRecovery ? ['die Karte zeigt keinen Weg zurück'] : []),
  ];
}

function often({ facts, count }: ToldFacts): string {
  const { visits, timesPerMonth } = facts;
  if (visits === null) return 'niemand weiß, wie oft';
  const item = Math.abs(visits - 1) < 0.005 ? 'einmal je Vorgang' : `${count(visits)}-mal je Vorgang`;
  return timesPerMonth === null ? item : `${item}, ${count(timesPerMonth)}-mal im Monat`;
}

function partOfLead({ facts, share }: ToldFacts): string {
  const part = share(facts.leadShare ?? 0);
  return facts.ofKnownOnly ? `${part} der bisher bekannten Durchlaufzeit` : `${part} der Durchlaufzeit`;
}

function littleLead(told: ToldFacts): string {
  const { facts, time } = told;
  if (facts.leadShare === null) return 'der Teil an der Durchlaufzeit ist nicht bekannt';
  if (facts.leadShare > 0) return partOfLead(told);
  if (facts.slack === null || facts.slack === 0) return 'kein Teil der Durchlaufzeit';
  return `kein Teil der Durchlaufzeit, da ${time(facts.slack)} Puffer da sind`;
}
