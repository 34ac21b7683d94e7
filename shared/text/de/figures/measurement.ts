import type { Topics } from '../../words';

export const germanMeasurement: Topics['measurement'] = {
  heading: 'Gemessene Durchlaufzeit',
  notYet: 'Noch keine Messungen.',
  onlyMeasured: 'Gemessen. Der Karte fehlt noch eine Durchlaufzeit zum Vergleich.',
  none: 'Tatsächliche Durchlaufzeit abgeschlossener Vorgänge, z.\u00a0B. aus einem Jira-Export.',
  one: (position) => `Messung ${position}`,
  counts: 'wird verwendet (neueste)',
  add: 'Messung hinzufügen',
  remove: 'Messung löschen',

  value: 'Durchlaufzeit',
  items: 'Vorgänge',
  from: 'Beginn',
  to: 'Ende',
  since: 'Erster Tag',
  until: 'Letzter Tag',
  endsBefore: 'Liegt vor dem ersten Tag.',
  source: 'Quelle',
  examples: {
    value: 'z.\u00a0B. 14w, 6w/14w/22w',
    items: 'z.\u00a0B. 42',
    from: 'z.\u00a0B. Anfrage',
    to: 'z.\u00a0B. Auslieferung',
    since: 'z.\u00a0B. 2026-01-01',
    until: 'z.\u00a0B. 2026-06-30',
    source: 'z.\u00a0B. Export aus Jira',
  },

  beside: (measured, mapped) => `Gemessen ${measured}, laut Karte ${mapped}.`,
  besideWithRework: (measured, mapped) => `Gemessen ${measured}, laut Karte ${mapped} mit Nacharbeit.`,
  below: (measured, gap) => (gap === null ? `gemessen ${measured}` : `gemessen ${measured} (${gap})`),

  typed: 'Wie eingegeben',
  clock: 'Messbeginn, Messende',
  period: 'Zeitraum',
  fromTo: (from, to) => `${from} → ${to}`,
  notSaid: 'keine Angabe',
};
