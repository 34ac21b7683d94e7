import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

export const germanReading: Topics['reading'] = {
  title: 'Karte als Text',
  intro: 'Alle Schritte in Flussrichtung. Enter auf einem Schritt zeigt ihn auf der Karte.',
  close: 'Schließen',
  totals: 'Kennzahlen',
  figure: (name, value) => `${name}: ${value}`,
  steps: (count) => (count === 1 ? '1 Schritt' : inNumbers`${count} Schritte in Flussrichtung`),
  phase: (name) => `Phase ${name}`,
  noPhase: 'Keine Phase',
  position: (at, name) => inNumbers`${at}. ${name}`,
  doneBy: (who) => `Bearbeitet von ${who}`,
  every: (time) => `Turnus: alle ${time}`,
  start: 'Erster Schritt',
  waitsForAll: (names) => `Beginnt, wenn ${list(names)} alle fertig sind`,
  waitsForThose: (names) =>
    `Beginnt, wenn die Zweige fertig sind, die der Vorgang durchläuft: ${list(names)}`,
  comesFromOne: (names) => `Folgt auf ${list(names, 'oder')}`,
  parallel: (names) => `Danach parallel: ${list(names)}`,
  alternatives: (ways) => `Danach je nach Vorgang: ${ways.join('; ')}`,
  way: (share, name) => `${share} der Vorgänge zu ${name}`,
  next: (name) => `Danach ${name}`,
  after: (name, wait) => `${name} (nach ${wait} Wartezeit)`,
  visits: (count) => `Im Schnitt ${count}-mal pro Vorgang, mit Nacharbeit`,
  customer: 'Kunde erhält hier das Ergebnis',
  end: 'Hier endet dieser Pfad',
  notes: 'Notizen auf der Karte',
  outcome: (text) => `Ziel: ${text}`,
  between: (supplier, customer) => `Von ${supplier} bis ${customer}`,
  fromSupplier: (supplier) => `Von ${supplier}`,
  forCustomer: (customer) => `Für ${customer}`,
  empty: 'Die Karte hat noch keine Schritte.',
  leadTimeNow: (time) => `Durchlaufzeit ${time}.`,
  leadTimeUnknownNow: 'Die Durchlaufzeit ist jetzt unbekannt.',
};

function list(names: readonly string[], word: 'und' | 'oder' = 'und'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}
