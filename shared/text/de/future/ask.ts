import type { Topics } from '../../words';
import { inNumbers, percent } from '../figures/number';

export const germanAsk: Topics['ask'] = {
  target: {
    heading: 'Zielwert',
    metric: 'Kennzahl',
    none: 'Kein Zielwert',
    value: 'Zielwert',
    examples: { duration: 'z.\u00a0B. 3w', share: `z.\u00a0B. ${percent(25)}`, count: 'z.\u00a0B. 2' },
    today: (value) => `Heute: ${value}`,
    day: 'Bis',
    reached: (metric, then, target) => `Der Plan erreicht den Zielwert: ${metric} ${then}, Ziel ${target}.`,
    missed: (metric, then, target, missing) =>
      `Der Plan verfehlt den Zielwert: ${metric} ${then}, Ziel ${target}. Es fehlen noch ${missing}.`,
    unknown: (metric, target) =>
      `Noch zu wenige Daten, um zu sagen, ob der Plan den Zielwert erreicht (${metric} ${target}).`,
    by: (sentence, day) => `${sentence} Termin: ${day}.`,
  },

  money: {
    heading: 'Kosten und Nutzen',
    currency: 'Währung',
    currencyPlaceholder: 'EUR',
    rate: 'Kosten pro Arbeitsstunde',
    benefit: 'Nutzen pro Jahr',
    cost: 'Kosten',
    payback: 'Amortisation',
    months: (months) => (months === '1' ? '1 Monat' : `${months} Monate`),
    never: 'nie',
    formula: {
      show: 'Berechnung anzeigen',
      benefit: (hours, items, rate, benefit) =>
        `Nutzen: ${hours} h gesparter Aufwand pro Vorgang × ${items} Vorgänge pro Monat × 12 Monate × ${rate} pro Stunde = ${benefit} pro Jahr.`,
      cost: (days, hoursPerDay, rate, spend, cost) =>
        `Kosten: ${days} Personentage × ${hoursPerDay} h × ${rate} pro Stunde + ${spend} = ${cost}.`,
      payback: (cost, benefit, months) => `Amortisation: ${cost} ÷ ${benefit} pro Jahr × 12 = ${months}.`,
      unknownEffort: (count) =>
        count === 1
          ? 'Bei 1 Verbesserung im Plan fehlen Aufwand und Kosten; sie zählt hier nicht mit.'
          : inNumbers`Bei ${count} Verbesserungen im Plan fehlen Aufwand und Kosten; sie zählen hier nicht mit.`,
    },
    needs: {
      demand: 'Den Bedarf eingeben, um den Nutzen pro Jahr zu sehen.',
      labourRate: 'Die Kosten pro Arbeitsstunde eingeben, um den Nutzen pro Jahr zu sehen.',
      labour: 'Der gesparte Aufwand ist noch unbekannt.',
    },
  },
};
