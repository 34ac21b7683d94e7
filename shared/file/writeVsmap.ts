import type { MapDocument } from '../model/mapDocument';
import { noProposalDetails } from '../model/planning';
import { formatName, formatVersion, type JsonObject } from './envelope';
import { writtenImprovement } from './writtenImprovement';
import {
  ordered,
  writtenCalendar,
  writtenDemand,
  writtenFlow,
  writtenLane,
  writtenMeasurement,
  writtenNote,
  writtenStep,
} from './writtenNouns';

const mapOrder = [
  'id',
  'title',
  'outcome',
  'supplier',
  'customer',
  'calendar',
  'demand',
  'waitsFromStock',
  'lanesBy',
  'lanes',
  'steps',
  'flows',
  'notes',
  'improvements',
  'highestRemovedImprovement',
  'scenarios',
  'plan',
  'target',
  'money',
  'causes',
  'proposal',
  'measurements',
] satisfies (keyof MapDocument)[];

/**
 * The text of a `.vsmap` file: pretty JSON in a stable order with a line break at the end, so that it reads
 * and diffs well. What is unknown or default is left out, save the calendar, on which every total depends.
 * Fields that this program does not know are kept; they follow the known ones, by name. `around` are such
 * fields of the envelope, as `readVsmap` returns them.
 */
export function writeVsmap(document: MapDocument, around: JsonObject = {}): string {
  const map = ordered(
    {
      ...document,
      calendar: writtenCalendar(document.calendar),
      demand: writtenDemand(document.demand),
      lanes: document.lanes.map(writtenLane),
      steps: document.steps.map(writtenStep),
      flows: document.flows.map(writtenFlow),
      notes: document.notes.map(writtenNote),
      improvements: document.improvements.map(writtenImprovement),
      scenarios: document.scenarios.map((scenario) =>
        ordered({ ...scenario }, ['id', 'name', 'improvements'], { improvements: [] }),
      ),
      target: document.target && ordered({ ...document.target }, ['metric', 'value', 'date'], { date: null }),
      money:
        document.money && ordered({ ...document.money }, ['currency', 'labourRate'], { labourRate: null }),
      causes: document.causes.map((cause) =>
        ordered({ ...cause }, ['id', 'finding', 'step', 'text'], { step: null }),
      ),
      proposal: ordered({ ...document.proposal }, Object.keys(noProposalDetails), { ...noProposalDetails }),
      measurements: document.measurements.map(writtenMeasurement),
    },
    mapOrder,
    {
      outcome: '',
      supplier: '',
      customer: '',
      demand: null,
      waitsFromStock: false,
      lanesBy: 'phase',
      lanes: [],
      notes: [],
      improvements: [],
      highestRemovedImprovement: 0,
      scenarios: [],
      plan: null,
      target: null,
      money: null,
      causes: [],
      proposal: {},
      measurements: [],
    },
  );
  const file = { format: formatName, formatVersion, map };
  return `${JSON.stringify(ordered({ ...around, ...file }, Object.keys(file), {}), null, 2)}\n`;
}
