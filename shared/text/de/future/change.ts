import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

export const germanChange: Topics['change'] = {
  byCommand: {
    addStep: (subject) => `Neuer Schritt ${subject}`,
    insertStep: (subject) => `Neuer Schritt ${subject}`,
    removeStep: (subject) => `${subject} entfällt`,
    moveStep: (subject) => `${subject} rückt an eine andere Stelle`,
    moveOnto: (subject) => `${subject} rückt an eine andere Stelle`,
    connect: (subject) => `Neuer Pfeil ${subject}`,
    disconnect: (subject) => `Der Pfeil ${subject} entfällt`,
    setTitle: (subject) => `Die Karte heißt jetzt ${subject}`,
    setCalendar: () => 'Die Arbeitszeit ändert sich',
    setDemand: (subject) => `Bedarf: ${subject}`,
    addLane: (subject) => `Neue Phase ${subject}`,
    editLane: (subject) => `Die Phase ${subject} wird umbenannt`,
    moveLane: (subject) => `Die Phase ${subject} rückt an eine andere Stelle`,
    removeLane: (subject) => `Die Phase ${subject} entfällt`,
    addNote: (subject) => `Neue Notiz ${subject}`,
    editNote: (subject) => `Die Notiz ${subject} wird geändert`,
    removeNote: (subject) => `Die Notiz ${subject} entfällt`,
  },
  short: { processTime: 'Prozesszeit', waitTime: 'Wartezeit' },
  of: (thing, changes) => `${thing}: ${changes.join('; ')}`,
  becomes: (field, before, after) => `${field} ${before} → ${after}`,
  isSet: (field, after) => `${field} ${after} (war nicht festgelegt)`,
  isKnown: (field, after) => `${field} ${after} (war unbekannt)`,
  isCleared: (field) => `${field} nicht mehr festgelegt`,
  isRewritten: (field) => `${field} neu formuliert`,
  named: (name) => `heißt jetzt ${name}`,
  untied: 'nicht mehr an einen Turnus gebunden',
  placed: 'Position fixiert',
  map: 'Die Karte',
  share: (after, before, from, to) =>
    `${after}${before === null ? '' : ` (bisher ${before})`} gehen von ${from} nach ${to}`,
  shareBack: (after, before, from, to) =>
    `${after}${before === null ? '' : ` (bisher ${before})`} gehen von ${from} zurück nach ${to}`,
  together: (changes) => changes.join('. '),
  more: (count) => (count === 1 ? '1 weitere Änderung' : inNumbers`${count} weitere Änderungen`),
  unknown: 'Eine Änderung aus einer neueren Version von Millrace',
};
