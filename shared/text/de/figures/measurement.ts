import type { Topics } from '../../words';

export const germanMeasurement: Topics['measurement'] = {
  heading: 'Gemessene Durchlaufzeit',
  notYet: 'Noch nichts gemessen.',
  onlyMeasured: 'Gemessen. Der Karte fehlt noch eine Durchlaufzeit zum Vergleich.',
  none: 'Wie lange fertige Vorgänge wirklich brauchten, etwa aus einem Export des Ticketsystems.',
  one: (position) => `Messung ${position}`,
  counts: 'zählt, als die neueste',
  add: 'Messung anfügen',
  remove: 'Messung löschen',

  value: 'Durchlaufzeit',
  items: 'Vorgänge',
  from: 'Beginn',
  to: 'Ende',
  since: 'Erster Tag',
  until: 'Letzter Tag',
  endsBefore: 'Vor dem ersten Tag.',
  source: 'Quelle',
  examples: {
    value: 'z. B. 14w, 6w/14w/22w',
    items: 'z. B. 42',
    from: 'z. B. Anfrage',
    to: 'z. B. bedient',
    since: 'z. B. 2026-01-01',
    until: 'z. B. 2026-06-30',
    source: 'z. B. Export aus Jira',
  },

  beside: (measured, mapped) => `Gemessen ${measured}, die Karte sagt ${mapped}.`,
  besideWithRework: (measured, mapped) => `Gemessen ${measured}, die Karte sagt ${mapped} mit Nacharbeit.`,
  below: (measured, gap) => (gap === null ? `gemessen ${measured}` : `gemessen ${measured} (${gap})`),

  typed: 'Wie eingegeben',
  clock: 'Von, bis',
  period: 'Zeitraum',
  fromTo: (from, to) => `${from} → ${to}`,
  notSaid: 'nicht gesagt',
};
