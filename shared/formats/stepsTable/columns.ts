import { parseDuration } from '../../time/parseDuration';
import type { TimeUnit } from '../../time/units';

/** The columns of the steps table, in the order in which they are written. */
export const columnNames = [
  'id',
  'name',
  'processTime',
  'waitTime',
  'leadTime',
  'percentCompleteAccurate',
  'people',
  'team',
  'role',
  'phase',
  'wip',
  'batchSize',
  'uptime',
  'automation',
  'every',
  'value',
  'milestone',
  'end',
  'tags',
  'sources',
  'note',
  'place',
  'next',
  'rework',
  'information',
] as const;

export type ColumnName = (typeof columnNames)[number];

/** What else a column is called, reduced as `reduced` does. */
const synonyms: Readonly<Record<ColumnName, readonly string[]>> = {
  id: ['key', 'no', 'nr', 'number', 'stepid', 'stepno', 'stepnumber'],
  name: ['step', 'stepname', 'process', 'processstep', 'activity', 'task', 'title'],
  processTime: [
    'pt',
    'touchtime',
    'activetime',
    'worktime',
    'work',
    'handsontime',
    'va',
    'vatime',
    'cycletime',
    'ct',
  ],
  waitTime: ['wt', 'wait', 'waiting', 'waitingtime', 'queue', 'queuetime', 'delay', 'delaytime', 'idletime'],
  leadTime: ['lt', 'lead', 'elapsed', 'elapsedtime', 'turnaround', 'turnaroundtime', 'totaltime'],
  percentCompleteAccurate: [
    'ca',
    'pca',
    'percentca',
    'percentcompleteandaccurate',
    'completeaccurate',
    'completeandaccurate',
    'firsttimethrough',
    'ftt',
    'firstpassyield',
    'fpy',
    'yield',
    'quality',
    'rightfirsttime',
    'rft',
  ],
  people: ['persons', 'staff', 'headcount', 'operators', 'numberofpeople', 'noofpeople', 'fte'],
  team: ['who', 'owner', 'group', 'department', 'dept', 'organisation', 'organization'],
  role: ['roles', 'skill'],
  phase: ['lane', 'stage', 'section', 'swimlane'],
  wip: ['workinprocess', 'workinprogress', 'inventory'],
  batchSize: ['batch', 'lotsize', 'lot'],
  uptime: ['availability', 'reliability'],
  automation: ['automationlevel', 'automated', 'manualautomated'],
  every: ['cadence', 'interval', 'happensevery', 'frequency'],
  value: ['valueclass', 'valueadding', 'valueadded', 'vannva'],
  milestone: ['milestones'],
  end: ['last', 'customer', 'endofstream'],
  tags: ['tag', 'subjectto', 'constraints', 'constrainttags'],
  sources: ['source'],
  note: ['notes', 'remark', 'remarks', 'comment', 'comments'],
  place: ['position'],
  next: ['nextstep', 'nextsteps', 'successor', 'successors', 'to', 'goesto', 'then'],
  rework: ['reworkto', 'backto', 'returns', 'loop', 'loops'],
  information: ['informs', 'informationflow', 'informationto'],
};

const byReduced = new Map<string, ColumnName>(
  columnNames.flatMap((name) => [reduced(name), ...synonyms[name]].map((word) => [word, name] as const)),
);

/** A column of a table, as its header was understood. */
export interface StepsColumn {
  readonly name: ColumnName;
  /** The unit of bare numbers, from a header such as `PT (min)`. */
  readonly unit: TimeUnit | null;
}

/** The column that a header means, or null. */
export function columnOf(header: string): StepsColumn | null {
  if (header.trim() === '#') return { name: 'id', unit: null };
  const whole = byReduced.get(reduced(header));
  if (whole !== undefined) return { name: whole, unit: null };
  const [, title = '', unitText = ''] = /^(.*)[([]\s*(?:in\s+)?([^()[\]]*)[)\]]\s*$/s.exec(header) ?? [];
  const name = byReduced.get(reduced(title));
  if (name === undefined) return null;
  return { name, unit: unitOf(unitText) };
}

/** Without case, spaces and punctuation: `%C&A` and `Process-Time` are `ca` and `processtime`. */
export function reduced(text: string): string {
  return text.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, '');
}

function unitOf(text: string): TimeUnit | null {
  const parsed = parseDuration(`1 ${text.trim()}`);
  if (!parsed.ok || parsed.value.kind === 'unknown') return null;
  const [part, ...more] = parsed.value.likely;
  return part !== undefined && more.length === 0 ? part.unit : null;
}
