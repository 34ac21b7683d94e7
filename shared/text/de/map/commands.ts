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
  owner: 'Der Name der Verantwortlichen',
  firstAction: 'Der erste Schritt',
  risks: 'Die Risiken',
  learned: 'Das Gelernte',
  hypothesis: 'Die Hypothese',
  metric: 'Die Kennzahl',
  outcome: 'Das Ziel',
  supplier: 'Der Lieferant',
  customer: 'Der Kunde',
  processTime: 'Die Prozesszeit',
  waitTime: 'Die Wartezeit',
  leadTime: 'Die Durchlaufzeit',
  every: 'Der Abstand zwischen zwei Terminen',
  wait: 'Die Wartezeit unterwegs',
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
  workInProcess: 'Der Bestand in Arbeit',
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
  recorded: 'Änderungen unter einer Verbesserung',
};

const flowKind: Readonly<Record<Flow['kind'], string>> = {
  forward: 'Ein Pfeil nach vorn',
  rework: 'Ein Pfeil der Nacharbeit',
  information: 'Ein Pfeil der Information',
};

const flowField: Readonly<Record<string, string>> = {
  share: 'keinen Anteil',
  wait: 'keine Wartezeit',
  label: 'keine Beschriftung',
};

const calendarField = {
  hoursPerDay: 'Die Stunden am Tag',
  daysPerWeek: 'Die Tage in der Woche',
  weeksPerMonth: 'Die Wochen im Monat',
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
      return 'Dieser Schritt steht nicht mehr auf der Karte.';
    case 'unknownFlow':
      return 'Dieser Pfeil steht nicht mehr auf der Karte.';
    case 'unknownLane':
      return 'Diese Phase steht nicht mehr auf der Karte.';
    case 'unknownNote':
      return 'Diese Notiz steht nicht mehr auf der Karte.';
    case 'unknownImprovement':
      return 'Diese Verbesserung steht nicht mehr auf der Karte.';
    case 'unknownMeasurement':
      return 'Diese Messung steht nicht mehr auf der Karte.';
    case 'unknownScenario':
      return 'Dieses Szenario steht nicht mehr auf der Karte.';
    case 'unknownCause':
      return 'Diese Ursache steht nicht mehr auf der Karte.';
    case 'badId':
      return `„${refusal.id}“ kann keine Kennung sein.`;
    case 'duplicateId':
      return `Die Kennung „${refusal.id}“ gibt es auf der Karte schon.`;
    case 'duplicateFlow':
      return `${flowKind[refusal.flowKind]} zwischen diesen beiden Schritten ist schon da.`;
    case 'forwardToItself':
      return 'Ein Pfeil nach vorn kann nicht zum selben Schritt zurückführen: als Nacharbeit zeichnen.';
    case 'notForward':
      return 'Zwischen zwei Schritte passt ein dritter nur auf einem Pfeil nach vorn.';
    case 'reworkNeedsShare':
      return 'Nacharbeit braucht einen Anteil: Wie viele von 100 Vorgängen kommen zurück?';
    case 'besideItself':
      return 'Ein Schritt kann nicht neben sich selbst stehen.';
    case 'flowHasNoField':
      return `${flowKind[refusal.flowKind]} hat ${flowField[refusal.field] ?? refusal.field}.`;
    case 'badDuration':
      return `${textField[refusal.field]} „${refusal.text}“ wird nicht verstanden. ${germanDuration.error(refusal.error)}`;
    case 'leadTimeShorterThanProcessTime':
      return `Die Durchlaufzeit ${refusal.leadTime} ist kürzer als die Prozesszeit ${refusal.processTime}: Die Wartezeit wäre ${time(refusal.implied)}.`;
    case 'leadTimeShorterThanWaitTime':
      return `Die Durchlaufzeit ${refusal.leadTime} ist kürzer als die Wartezeit ${refusal.waitTime}: Die Prozesszeit wäre ${time(refusal.implied)}.`;
    case 'timesDependOnEachOther':
      return 'Prozesszeit und Wartezeit können nicht beide der Rest einer Durchlaufzeit sein: eine davon eingeben.';
    case 'shareOutOfRange':
      return refusal.field === 'uptime'
        ? `Die Verfügbarkeit geht von über 0 bis ${percent(100)}.`
        : `${shareField[refusal.field]} geht von 0 bis ${percent(100)}.`;
    case 'countOutOfRange':
      return ['workInProcess', 'effortDays', 'cost'].includes(refusal.field)
        ? `${countField[refusal.field]} ist 0 oder mehr.`
        : `${countField[refusal.field]} ist größer als 0.`;
    case 'placeOutOfRange':
      return 'Dieser Ort liegt zu weit vom Rest der Karte entfernt.';
    case 'calendarOutOfRange':
      return `${calendarField[refusal.field]} sind mehr als 0 und höchstens ${refusal.most}.`;
    case 'tooLong':
      return `${textField[refusal.field]} hat ${number(refusal.length)} Zeichen; möglich sind ${number(refusal.limit)}.`;
    case 'tooMany':
      return `Eine Karte hat höchstens ${number(refusal.limit)} ${crowd[refusal.of]}.`;
    case 'notANumber':
      return `${outcomeField[refusal.field]} ist eine Zahl.`;
    case 'badValue':
      return `Dieser Wert passt nicht in das Feld „${refusal.field}“.`;
    case 'badDay':
      return `„${refusal.day}“ ist kein Tag: als 2026-11-30 schreiben.`;
    case 'notUnderstood':
      return `Diese Änderung wird nicht verstanden („${refusal.command}“): Eine neuere Version hat sie wohl aufgezeichnet.`;
  }
}

function number(value: number): string {
  return value.toLocaleString('de');
}
