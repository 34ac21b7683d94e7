import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

export const germanReading: Topics['reading'] = {
  title: 'Die Karte zum Vorlesen',
  intro: 'Alle Schritte in der Reihenfolge des Flusses. Eingabe auf einem Schritt zeigt ihn auf der Karte.',
  close: 'Schließen',
  totals: 'Im Ganzen',
  figure: (name, value) => `${name}: ${value}`,
  steps: (count) =>
    count === 1 ? 'Der Schritt' : inNumbers`Die ${count} Schritte in der Reihenfolge des Flusses`,
  phase: (name) => `Phase ${name}`,
  noPhase: 'In keiner Phase',
  position: (at, name) => inNumbers`${at}. ${name}`,
  doneBy: (who) => `Getan von ${who}`,
  every: (time) => `Findet statt alle ${time}`,
  start: 'Hier beginnt der Strom',
  waitsForAll: (names) => `Beginnt, wenn ${list(names)} alle fertig sind`,
  waitsForThose: (names) => `Beginnt, wenn von ${list(names)} die fertig sind, die der Vorgang nimmt`,
  comesFromOne: (names) => `Kommt von ${list(names, 'oder')}`,
  parallel: (names) => `Danach parallel: ${list(names)}`,
  alternatives: (ways) => `Danach eines davon: ${ways.join('; ')}`,
  way: (share, name) => `${share} der Vorgänge zu ${name}`,
  next: (name) => `Danach ${name}`,
  after: (name, wait) => `${name} (unterwegs ${wait} Wartezeit)`,
  visits: (count) => `Im Schnitt ${count}-mal pro Vorgang, mit Nacharbeit`,
  customer: 'Hier ist der Kunde bedient',
  end: 'Hier endet der Weg',
  notes: 'Notizen der Karte',
  outcome: (text) => `Ziel: ${text}`,
  between: (supplier, customer) => `Von ${supplier} bis ${customer}`,
  fromSupplier: (supplier) => `Von ${supplier}`,
  forCustomer: (customer) => `Für ${customer}`,
  empty: 'Die Karte hat noch keine Schritte.',
  leadTimeNow: (time) => `Durchlaufzeit ${time}.`,
  leadTimeUnknownNow: 'Die Durchlaufzeit ist jetzt nicht bekannt.',
};

function list(names: readonly string[], word: 'und' | 'oder' = 'und'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`;
}
