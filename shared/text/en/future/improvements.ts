import { inNumbers } from '../figures/number';

function improvements(count: number): string {
  return count === 1 ? '1 improvement' : inNumbers`${count} improvements`;
}

/** What is to change: the list of improvements, the board, the plot, and one improvement with all its fields. */
export const improvementsWords = {
  none: 'No improvements yet.',
  noneHint: 'Add one here, or create one from a finding, a step worth automating, or parked notes.',
  noPlan: (count: number) => `${improvements(count)}, none in the plan yet.`,
  plan: (included: number, count: number) =>
    included === count
      ? count === 1
        ? 'The improvement is in the plan.'
        : inNumbers`All ${count} improvements are in the plan.`
      : inNumbers`${included} of ${improvements(count)} in the plan.`,
  course: (metric: string, before: string, after: string) => `${metric}: ${before} → ${after}.`,
  courseSame: (metric: string, now: string) => `${metric} stays at ${now}.`,
  courseUnknown: (metric: string) => `Not enough data yet to predict the ${metric}.`,
  working: 'Calculating the effect…',
  number: (number: number) => `Improvement ${number}`,
  list: 'Improvements',
  numbered: (number: string, title: string) => `${number} · ${title}`,
  add: 'New improvement',

  views: { label: 'View', list: 'List', board: 'Board', plot: 'Impact and effort' },
  more: 'Copy and export',
  copyMarkdown: 'Copy as Markdown',
  copyTsv: 'Copy for a spreadsheet',
  exportCsv: 'Export CSV for Jira…',
  exportMarkdown: 'Export Markdown…',
  copied: (count: number) => `${improvements(count)} copied.`,
  notCopied: 'Couldn’t copy. Click the window and try again.',
  fileTitle: 'improvements',

  sort: {
    summary: 'Sort and filter',
    label: 'Sort by',
    by: {
      order: 'Plan order',
      number: 'Number',
      gain: 'Predicted effect',
      effort: 'Effort',
      due: 'Due date',
      status: 'Status',
      lens: 'Lens',
      owner: 'Owner',
    },
    lens: 'Lens',
    owner: 'Owner',
    status: 'Status',
    all: 'All',
    noOwner: 'No owner',
    noLens: 'No lens',
    clear: 'Show all',
    shown: (shown: number, of: number) => inNumbers`${shown} of ${improvements(of)} shown.`,
    nothing: 'No improvements match this filter.',
    orderHint: 'Drag, or press Alt+Up or Alt+Down: improvements are applied in this order.',
  },
  moved: (title: string, place: number, of: number) => inNumbers`${title}: now ${place} of ${of}.`,
  drag: (title: string) => `Move ${title}`,
  inPlan: 'In the plan',
  includes: (title: string) => `${title}: in the plan`,
  included: (title: string) => `${title} is in the plan.`,
  leftOut: (title: string) => `${title} is no longer in the plan.`,

  board: {
    heading: 'Improvements by status',
    column: (status: string, count: number) => inNumbers`${status}, ${improvements(count)}`,
    hint: 'Drag a card to another column, or press Alt+Left or Alt+Right. Enter to open.',
    moved: (title: string, status: string) => `${title}: ${status}.`,
    empty: 'None',
    due: (day: string) => `due ${day}`,
  },

  plot: {
    heading: 'Impact and effort',
    impact: 'Lead time saved',
    effort: 'Effort in person-days',
    quickWins: 'Quick wins',
    projects: 'Big projects',
    fillIns: 'Fill-ins',
    doubtful: 'Reconsider',
    noEffort: 'Effort not set',
    point: (title: string, effort: string, gain: string) => `${title}: effort ${effort}, lead time ${gain}`,
    days: (days: string) => (days === '1' ? '1 person-day' : `${days} person-days`),
    hint: 'Drag a card sideways to set its effort, or press Alt+Left or Alt+Right. Enter to open.',
    moved: (title: string, effort: string) => `${title}: ${effort}.`,
    gainHint: 'The height is the lead time saved, in the plan or, if not included, on its own.',
    worse: 'longer lead time',
  },
  closeWide: 'Back to the map',

  about: (problem: string, step: string) => `${problem}: ${step}`,

  made: {
    fromFinding: 'Create improvement',
    fromFindingOf: (finding: string) => `Create improvement: ${finding}`,
    fromNotes: (count: number) =>
      count === 1 ? 'Create improvement' : inNumbers`Create one improvement from ${count} notes`,
    open: (title: string) => `Open ${title}`,
  },

  table: {
    number: 'No.',
    title: 'Title',
    about: 'About',
    why: 'Why',
    changes: 'Changes to the map',
    lens: 'Lens',
    kind: 'Kind',
    decidedBy: 'Decided by',
    owner: 'Owner',
    status: 'Status',
    inPlan: 'In the plan',
    start: 'Start',
    due: 'Due',
    firstAction: 'First step',
    dependsOn: 'Depends on',
    effort: 'Effort (person-days)',
    cost: 'Cost',
    hypothesis: 'Hypothesis',
    expected: 'Expected outcome',
    lead: 'Lead time',
    labour: 'Labour per month',
    risks: 'Risks',
    result: 'Result',
    learned: 'Lessons learned',
    yes: 'yes',
    no: 'no',
    sentence: (change: string, effect: string, because: string) =>
      [
        ...(change === '' ? [] : [`If we ${change}`]),
        ...(effect === '' ? [] : [`then ${effect}`]),
        ...(because === '' ? [] : [`because ${because}`]),
      ].join(', '),
  },
} as const;
