import type { DurationError } from '../../../time/durationError';
import type { TimeUnit } from '../../../time/units';
import type { Topics } from '../../words';

const unitNames: Readonly<Record<TimeUnit, string>> = {
  s: 'Sekunden',
  min: 'Minuten',
  h: 'Stunden',
  d: 'Tage',
  w: 'Wochen',
  mo: 'Monate',
  cd: 'Kalendertage',
};

const unitName: Readonly<Record<TimeUnit, string>> = {
  s: 'Sekunde',
  min: 'Minute',
  h: 'Stunde',
  d: 'Tag',
  w: 'Woche',
  mo: 'Monat',
  cd: 'Kalendertag',
};

export const germanDuration: Topics['duration'] = {
  /** Each of them is understood when it is typed. */
  unitSymbols: { s: 's', min: 'min', h: 'h', d: 'Tg', w: 'Wo', mo: 'Mon', cd: 'KT' },
  unitName,
  unitNames,
  unknown: 'unbekannt',
  error: sentence,
};

function sentence(error: DurationError): string {
  switch (error.kind) {
    case 'empty':
      return 'Zeit eingeben, z.\u00a0B. 2d 4h, 30m oder 3-5d; ? für unbekannt.';
    case 'tooLong':
      return `Eine Zeit darf höchstens ${error.limit} Zeichen haben.`;
    case 'numberExpected':
      return 'Hier eine Zahl eingeben, wie in 2d 4h.';
    case 'negative':
      return 'Eine Zeit kann nicht kleiner als null sein.';
    case 'tooManyDigits':
      return `Diese Zahl hat mehr als ${error.limit} Stellen.`;
    case 'twoSeparators':
      return 'Nur ein Dezimaltrennzeichen verwenden: 1000,5 oder 1000.5.';
    case 'thousandsSeparator':
      return 'Tausenderpunkt oder Komma? 1500 oder 1,5 schreiben.';
    case 'unitMissing':
      return 'Einheit fehlt: s, min, h, d, w oder mo.';
    case 'unknownUnit':
      return `„${error.found}“ ist keine Zeiteinheit. Möglich: s, min, h, d, w, mo oder cd für Kalendertage.`;
    case 'ambiguousUnit':
      return `„${error.found}“ kann Minuten oder Monate bedeuten: min oder mo schreiben.`;
    case 'unitRepeated':
      return `${unitNames[error.unit]} sind doppelt angegeben. Jede Einheit nur einmal, oder 2-3d für eine Spanne.`;
    case 'unitOrder':
      return `${unitNames[error.unit]} vor ${unitNames[error.after]} schreiben, wie in 2d 4h.`;
    case 'tooLarge':
      return `Höchstens ${error.limit.toLocaleString('de')} ${unitNames[error.unit]}.`;
    case 'clock':
      return 'Minuten und Sekunden gehen von 00 bis 59: 1:30, 1h30 oder 90m schreiben.';
    case 'iso':
      return 'Das sieht nach ISO 8601 aus, ist aber keine gültige Dauer: PT4H, P2D oder P1DT2H.';
    case 'threeAmounts':
      return 'Niedrig/wahrscheinlich/hoch schreiben, wie in 1d/3d/2w, oder 1-3d für eine Spanne.';
    case 'rangeOrder':
      return 'Die kleinere Zeit zuerst.';
    case 'unexpected':
      return `„${error.found}“ ist hier nicht erlaubt.`;
  }
}

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

export const germanDay: Topics['day'] = {
  written: (day, month, year) => `${day}. ${months[month - 1] ?? month} ${year}`,
};
