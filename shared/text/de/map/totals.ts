import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

export const germanTotals: Topics['totals'] = {
  label: 'Kennzahlen',
  unknown: '–',
  open: (name, value) => `${name}: ${value}. Bedeutung und Berechnung anzeigen.`,
  close: 'Schließen',

  rightFirstTime: 'Auf Anhieb richtig',
  withoutRework: (figure) => `ohne Nacharbeit ${figure}`,
  reworkLeftOut: 'ohne Nacharbeit',
  ofItWaiting: (time) => `davon ${time} Wartezeit`,
  labour: (time) => `Aufwand ${time}`,
  processByLead: 'Prozesszeit / Durchlaufzeit',
  rolled: (known, all) =>
    known === all
      ? inNumbers`%C&A gesamt, alle ${all} Schritte`
      : inNumbers`%C&A gesamt, ${known} von ${all} Schritten`,
  handoffs: 'zwischen Teams',
  constraint: 'Engpass',
  nothingWaits: 'keine Wartezeit',

  lacks: (need, more) => (more === 0 ? `fehlt: ${need}` : inNumbers`fehlt: ${need} +${more}`),
  missing: 'Fehlende Daten',
  leftOut: 'Ohne Wert, nicht berücksichtigt',

  working: 'Berechnung',
  definition: 'Bedeutung',
  formula: 'Formel',
  step: 'Schritt',
  part: 'Teil',
  value: 'Wert',
  rowSum: 'Gesamt',
  sum: 'Summe',
  product: 'Produkt',
  result: 'Ergebnis',
  equals: (sum, said) => `${sum} = ${said}`,
  onTheWay: (from, to) => `${from} → ${to}`,
  fromTo: (from, to) => `${from} → ${to}`,
  unnamed: 'Unbenannter Schritt',
  perItem: 'Zeiten sind Arbeitszeit pro Vorgang.',
};
