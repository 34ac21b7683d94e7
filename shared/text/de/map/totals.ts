import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

export const germanTotals: Topics['totals'] = {
  label: 'Summen',
  unknown: '–',
  open: (name, value) => `${name}: ${value}. Bedeutung und Rechenweg zeigen.`,
  close: 'Schließen',

  rightFirstTime: 'Auf Anhieb richtig',
  withoutRework: (figure) => `ohne Nacharbeit ${figure}`,
  reworkLeftOut: 'ohne Nacharbeit',
  ofItWaiting: (time) => `davon ${time} Wartezeit`,
  labour: (time) => `Aufwand ${time}`,
  processByLead: 'Prozesszeit / Durchlaufzeit',
  rolled: (known, all) =>
    known === all ? inNumbers`%C&A aller ${all} Schritte` : inNumbers`%C&A von ${known} der ${all} Schritte`,
  handoffs: 'Wechsel des Teams',
  constraint: 'Engpass',
  nothingWaits: 'keine Wartezeit',

  lacks: (need, more) => (more === 0 ? need : inNumbers`${need} +${more}`),
  missing: 'Was fehlt',
  leftOut: 'Nicht mitgerechnet, da ohne Wert',

  working: 'Rechenweg',
  definition: 'Bedeutung',
  formula: 'So wird gerechnet',
  step: 'Schritt',
  part: 'Teil',
  value: 'Wert',
  rowSum: 'Zusammen',
  sum: 'Summe',
  product: 'Produkt',
  result: 'Ergebnis',
  equals: (sum, said) => `${sum} = ${said}`,
  onTheWay: (from, to) => `${from} → ${to}`,
  fromTo: (from, to) => `${from} → ${to}`,
  unnamed: 'Schritt ohne Namen',
  perItem: 'Zeiten sind Arbeitszeit für einen Vorgang.',
};
