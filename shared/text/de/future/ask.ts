import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

export const germanAsk: Topics['ask'] = {
  target: {
    heading: 'Ziel der Karte',
    metric: 'Kennzahl',
    none: 'Kein Ziel',
    value: 'Zielwert',
    examples: { duration: 'z. B. 3w', share: 'z. B. 25 %', count: 'z. B. 2' },
    today: (value) => `Heute: ${value}`,
    day: 'Bis',
    reached: (metric, then, target) => `Der Plan erreicht das Ziel: ${metric} ${then}, Ziel ${target}.`,
    missed: (metric, then, target, missing) =>
      `Der Plan verfehlt das Ziel: ${metric} ${then}, Ziel ${target}. Es fehlen noch ${missing}.`,
    unknown: (metric, target) =>
      `Ob der Plan das Ziel erreicht (${metric} ${target}), ist noch nicht bekannt.`,
    by: (sentence, day) => `${sentence} Termin: ${day}.`,
  },

  money: {
    heading: 'Geld',
    currency: 'Währung',
    currencyPlaceholder: 'EUR',
    rate: 'Kosten einer Arbeitsstunde',
    benefit: 'Nutzen im Jahr',
    cost: 'Kosten',
    payback: 'Amortisation',
    months: (months) => (months === '1' ? '1 Monat' : `${months} Monate`),
    never: 'nie',
    formula: {
      show: 'Wie das berechnet wird',
      benefit: (hours, items, rate, benefit) =>
        `Nutzen: ${hours} h gesparter Aufwand pro Vorgang × ${items} Vorgänge pro Monat × 12 Monate × ${rate} pro Stunde = ${benefit} pro Jahr.`,
      cost: (days, hoursPerDay, rate, spend, cost) =>
        `Kosten: ${days} Personentage × ${hoursPerDay} h × ${rate} je Stunde + ${spend} = ${cost}.`,
      payback: (cost, benefit, months) => `Amortisation: ${cost} ÷ ${benefit} im Jahr × 12 = ${months}.`,
      unknownEffort: (count) =>
        count === 1
          ? 'Bei einer Verbesserung des Plans fehlen Aufwand und Kosten; sie zählt hier nicht mit.'
          : inNumbers`Bei ${count} Verbesserungen des Plans fehlen Aufwand und Kosten; sie zählen hier nicht mit.`,
    },
    needs: {
      demand: 'Mit dem Bedarf lässt sich der Nutzen im Jahr berechnen.',
      labourRate: 'Mit den Kosten einer Arbeitsstunde lässt sich der Nutzen im Jahr berechnen.',
      labour: 'Die gesparte Arbeit ist noch nicht bekannt.',
    },
  },
};
