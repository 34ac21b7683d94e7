import type { Topics } from '../../words';
import { inNumbers } from '../figures/number';

export const germanPresent: Topics['present'] = {
  label: 'Präsentation',
  slide: (at, of) => inNumbers`${at} / ${of}`,
  spoken: (at, of, text) => inNumbers`${at} von ${of}. ${text}`,
  leave: 'Beenden (Esc)',
  previous: 'Zurück',
  next: 'Weiter',

  outcome: 'Ziel',
  noOutcome: 'Was soll dieser Wertstrom erreichen?',
  map: 'Die Karte',
  mapPart: (at, of) => inNumbers`Die Karte, Teil ${at} von ${of}`,
  finding: (at, of) => inNumbers`Befund ${at} von ${of}`,
  sound: 'Nichts fällt auf: Keine Regel hat zu dieser Karte etwas zu sagen.',
  automate: 'Was zuerst automatisieren',
  automateNothing: 'Alle Schritte sind automatisiert, oder die Karte sagt noch nicht, was es brächte.',
  saves: (time) => `spart ${time} pro Vorgang`,
  savesNothing: 'spart keine Durchlaufzeit',
  gain: (step, saves) => `${step} ${saves}.`,
  strip: (steps) => `Die ganze Karte im Kleinen; markiert: ${steps}`,
  drawing: (steps) => `Die Karte um ${steps}`,
  figures: {
    leadTime: 'Durchlaufzeit',
    processTime: 'Prozesszeit',
    flowEfficiency: 'Flusseffizienz',
    rolledPercentCompleteAccurate: 'Auf Anhieb richtig',
  },

  blank: 'Der Bildschirm ist leer. Jede Taste geht weiter.',
  timer: {
    label: 'Uhr',
    counting: (time) => time,
    left: (time) => `noch ${time}`,
    over: (time) => `${time} darüber`,
    timeIsUp: 'Die Zeit ist um.',
  },
  keys: 'Leertaste, → weiter · ← zurück · B leer · T Uhr · + − Minuten · Esc beendet',
};
