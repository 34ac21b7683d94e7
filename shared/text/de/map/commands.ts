import type {
  CountFieldName,
  Crowd,
  Refusal,
  ShareFieldName,
  TextFieldName,
} from '../../../commands/checks/refusal';
import type { Flow } from '../../../model/flow';
import type { Seconds } from '../../../model/units';
import type { Topics } from '../../words';
import { germanDuration } from '../figures/duration';
import { percent } from '../figures/number';

const textField: Readonly<Record<TextFieldName, string>> = {
  title: 'Der Titel',
  name: 'Der Name',
  team: 'Das Team',
  role: 'Die Rolle',
  note: 'Die Notiz',
  label: 'Die Beschriftung',
  reason: 'Der Grund',
  owner: 'Der Name der verantwortlichen Person',
  firstAction: 'Der erste Schritt',
  risks: 'Die Risiken',
  learned: 'Die Erkenntnis',
  hypothesis: 'Die Hypothese',
  metric: 'Die Kennzahl',
  outcome: 'Das Ziel',
  supplier: 'Der Lieferant',
  customer: 'Der Kunde',
  processTime: 'Die Prozesszeit',
  waitTime: 'Die Wartezeit',
  leadTime: 'Die Durchlaufzeit',
  every: 'Der Turnus',
  wait: 'Die Wartezeit auf dem Pfeil',
  value: 'Die gemessene Zeit',
  from: 'Der Anfang',
  to: 'Das Ende',
  source: 'Die Quelle',
};

const shareField: Readonly<Record<ShareFieldName, string>> = {
  percentCompleteAccurate: '%C&A',
  uptime: 'Die Verfügbarkeit',
  share: 'Der Anteil',
};

const countField: Readonly<Record<CountFieldName, string>> = {
  people: 'Die Zahl der Personen',
  workInProcess: 'Der Bestand (WIP)',
  batchSize: 'Die Losgröße',
  items: 'Der Bedarf',
  measuredItems: 'Die Zahl der Vorgänge',
  effortDays: 'Der Aufwand',
  cost: 'Die Kosten',
};

const crowd: Readonly<Record<Crowd | 'recorded', string>> = {
  steps: 'Schritte',
  flows: 'Pfeile',
  lanes: 'Phasen',
  notes: 'Notizen',
  improvements: 'Verbesserungen',
  measurements: 'Messungen',
  scenarios: 'Szenarien',
  causes: 'Ursachen',
  recorded: 'Änderungen pro Verbesserung',
};

const flowKind: Readonly<Record<Flow['kind'], string>> = {
  forward: 'Ein Vorwärtspfeil',
  rework: 'Ein Nacharbeitspfeil',
  information: 'Ein Informationspfeil',
};

const flowField: Readonly<Record<string, string>> = {
  share: 'keinen Anteil',
  wait: 'keine Wartezeit',
  label: 'keine Beschriftung',
};

const calendarField = {
  hoursPerDay: 'Die Stunden pro Tag',
  daysPerWeek: 'Die Tage pro Woche',
  weeksPerMonth: 'Die Wochen pro Monat',
} as const;

const outcomeField = {
  baseline: 'Der Ausgangswert',
  target: 'Das Ziel',
  value: 'Der gemessene Wert',
} as const;

export const germanCommand: Topics['command'] = { refusal: sentence };

function sentence(refusal: Refusal, time: (seconds: Seconds) => string): string {
  switch (refusal.kind) {
    case 'unknownStep':
      return 'Dieser Schritt ist nicht mehr auf der Karte.';
    case 'unknownFlow':
      return 'Dieser Pfeil ist nicht mehr auf der Karte.';
    case 'unknownLane':
      return 'Diese Phase ist nicht mehr auf der Karte.';
    case 'unknownNote':
      return 'Diese Notiz ist nicht mehr auf der Karte.';
    case 'unknownImprovement':
      return 'Diese Verbesserung ist nicht mehr auf der Karte.';
    case 'unknownMeasurement':
      return 'Diese Messung ist nicht mehr auf der Karte.';
    case 'unknownScenario':
      return 'Dieses Szenario ist nicht mehr auf der Karte.';
    case 'unknownCause':
      return 'Diese Ursache ist nicht mehr auf der Karte.';
    case 'badId':
      return `„${refusal.id}“ ist keine gültige ID.`;
    case 'duplicateId':
      return `Die ID „${refusal.id}“ ist auf dieser Karte bereits vergeben.`;
    case 'duplicateFlow':
      return `${flowKind[refusal.flowKind]} zwischen diesen beiden Schritten ist bereits vorhanden.`;
    case 'forwardToItself':
      return 'Ein Schritt kann nicht mit sich selbst verbunden werden. Für Wiederholungen Nacharbeit verwenden.';
    case 'notForward':
      return 'Schritte können nur auf Vorwärtspfeilen eingefügt werden.';
    case 'reworkNeedsShare':
      return 'Nacharbeit braucht einen Anteil: Wie viel Prozent der Vorgänge kommen zurück?';
    case 'besideItself':
      return 'Ein Schritt kann nicht neben sich selbst stehen.';
    case 'flowHasNoField':
      return `${flowKind[refusal.flowKind]} kann ${flowField[refusal.field] ?? refusal.field} haben.`;
    case 'badDuration':
      return `${textField[refusal.field]} „${refusal.text}“ ist keine gültige Zeit. ${germanDuration.error(refusal.error)}`;
    case 'leadTimeShorterThanProcessTime':
      return `Die Durchlaufzeit ${refusal.leadTime} ist kürzer als die Prozesszeit ${refusal.processTime}: Die Wartezeit wäre ${time(refusal.implied)}.`;
    case 'leadTimeShorterThanWaitTime':
      return `Die Durchlaufzeit ${refusal.leadTime} ist kürzer als die Wartezeit ${refusal.waitTime}: Die Prozesszeit wäre ${time(refusal.implied)}.`;
    case 'timesDependOnEachOther':
      return 'Nur eine der beiden Zeiten kann aus der Durchlaufzeit berechnet werden: Prozesszeit oder Wartezeit eingeben.';
    case 'shareOutOfRange':
      return refusal.field === 'uptime'
        ? `Die Verfügbarkeit muss größer als 0 und höchstens ${percent(100)} sein.`
        : `${shareField[refusal.field]} muss zwischen 0 und ${percent(100)} liegen.`;
    case 'countOutOfRange':
      return ['workInProcess', 'effortDays', 'cost'].includes(refusal.field)
        ? `${countField[refusal.field]} ist 0 oder mehr.`
        : `${countField[refusal.field]} ist größer als 0.`;
    case 'placeOutOfRange':
      return 'Diese Position ist zu weit vom Rest der Karte entfernt.';
    case 'calendarOutOfRange':
      return `${calendarField[refusal.field]} müssen größer als 0 und höchstens ${refusal.most} sein.`;
    case 'tooLong':
      return `${textField[refusal.field]} ist zu lang: ${number(refusal.length)} Zeichen, höchstens ${number(refusal.limit)}.`;
    case 'tooMany':
      return `Zu viele ${crowd[refusal.of]}: höchstens ${number(refusal.limit)}.`;
    case 'notANumber':
      return `${outcomeField[refusal.field]} muss eine Zahl sein.`;
    case 'badValue':
      return `Dieser Wert passt nicht in das Feld „${refusal.field}“.`;
    case 'badDay':
      return `„${refusal.day}“ ist kein gültiges Datum (Format 2026-11-30).`;
    case 'notUnderstood':
      return `Unbekannte Änderung („${refusal.command}“), vermutlich aus einer neueren Version.`;
  }
}

function number(value: number): string {
  return value.toLocaleString('de');
}
