import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

export const germanChange: Topics['change'] = {
  byCommand: {
    addStep: (subject) => `Neuer Schritt ${subject}`,
    insertStep: (subject) => `Neuer Schritt ${subject}`,
    removeStep: (subject) => `${subject} entfällt`,
    moveStep: (subject) => `${subject} kommt an eine andere Stelle im Strom`,
    moveOnto: (subject) => `${subject} kommt an eine andere Stelle im Strom`,
    connect: (subject) => `Neuer Pfeil ${subject}`,
    disconnect: (subject) => `Der Pfeil ${subject} entfällt`,
    setTitle: (subject) => `Die Karte heißt ${subject}`,
    setCalendar: () => 'Andere Arbeitszeiten',
    setDemand: (subject) => `Bedarf: ${subject}`,
    addLane: (subject) => `Neue Phase ${subject}`,
    editLane: (subject) => `Die Phase ${subject} wird umbenannt`,
    moveLane: (subject) => `Die Phase ${subject} rückt an eine andere Stelle`,
    removeLane: (subject) => `Die Phase ${subject} entfällt`,
    addNote: (subject) => `Neue Notiz ${subject}`,
    editNote: (subject) => `Die Notiz ${subject} wird geändert`,
    removeNote: (subject) => `Die Notiz ${subject} entfällt`,
  },
  short: { processTime: 'Arbeit', waitTime: 'Wartezeit' },
  of: (thing, changes) => `${thing}: ${changes.join('; ')}`,
  becomes: (field, before, after) => `${field} ${before} → ${after}`,
  isSet: (field, after) => `${field} ${after} (war nicht festgelegt)`,
  isKnown: (field, after) => `${field} ${after} (war nicht bekannt)`,
  isCleared: (field) => `${field} nicht mehr festgelegt`,
  isRewritten: (field) => `${field} neu geschrieben`,
  named: (name) => `heißt jetzt ${name}`,
  untied: 'nicht mehr an einen festen Termin gebunden',
  placed: 'von Hand platziert',
  map: 'Die Karte',
  share: (after, before, from, to) =>
    `${after}${before === null ? '' : ` (bisher ${before})`} gehen von ${from} nach ${to}`,
  shareBack: (after, before, from, to) =>
    `${after}${before === null ? '' : ` (bisher ${before})`} gehen von ${from} zurück nach ${to}`,
  together: (changes) => changes.join('. '),
  more: (count) => (count === 1 ? 'eine weitere Änderung' : inNumbers`${count} weitere Änderungen`),
  unknown: 'Eine Änderung, die diese Version von Millrace nicht kennt',
};
