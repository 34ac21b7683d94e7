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
  nowThen: 'Ist- und Soll-Zustand',
  moreImprovements: (count: number) => inNumbers`und ${count} weitere`,
  map: 'Die Karte',
  mapPart: (at, of) => inNumbers`Die Karte, Teil ${at} von ${of}`,
  finding: (at, of) => inNumbers`Befund ${at} von ${of}`,
  sound: 'Keine Befunde zu dieser Karte.',
  automate: 'Zuerst automatisieren',
  automateNothing: 'Alle Schritte sind automatisiert, oder für eine Rangfolge fehlen Daten.',
  saves: (time) => `spart ${time} pro Vorgang`,
  savesNothing: 'spart keine Durchlaufzeit',
  gain: (step, saves) => `${step} ${saves}.`,
  strip: (steps) => `Überblick über die Karte, hervorgehoben: ${steps}`,
  drawing: (steps) => `Ausschnitt der Karte um ${steps}`,
  figures: {
    leadTime: 'Durchlaufzeit',
    processTime: 'Prozesszeit',
    flowEfficiency: 'Flusseffizienz',
    rolledPercentCompleteAccurate: 'Auf Anhieb richtig',
  },

  blank: 'Bildschirm schwarz. Weiter mit beliebiger Taste.',
  timer: {
    label: 'Timer',
    counting: (time) => time,
    left: (time) => `noch ${time}`,
    over: (time) => `${time} überzogen`,
    timeIsUp: 'Die Zeit ist um.',
  },
  keys: 'Leertaste oder → weiter · ← zurück · B schwarz · T Timer · + − Minuten ändern · Esc beenden',
};
