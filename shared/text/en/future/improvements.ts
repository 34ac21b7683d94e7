import { inNumbers } from '../figures/number';

function improvements(count: number): string {
  return count === 1 ? '1 improvement' : inNumbers`${count} improvements`;
}

/** What is to change: the list of improvements, the board, the plot, and one improvement with all its fields. */
export const improvementsWords = {
  none: 'No improvements yet.',
  noneHint:
    'Write one down here, or make one from a finding, from a step that is worth automating, or from parked notes.',
  noPlan: (count: number) => `${improvements(count)}, none of them in the plan yet.`,
  plan: (included: number, count: number) =>
    included === count
      ? count === 1
        ? 'The improvement is in the plan.'
        : inNumbers`All ${count} improvements are in the plan.`
      : inNumbers`${included} of ${improvements(count)} in the plan.`,
  course: (metric: string, before: string, after: string) => `${metric}: ${before} → ${after}.`,
  courseSame: (metric: string, now: string) => `${metric} stays at ${now}.`,
  courseUnknown: (metric: string) => `What the plan does to the ${metric} is not known yet.`,
  working: 'Working out the gain…',
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
  notCopied: 'The clipboard did not take it.',
  fileTitle: 'improvements',

  sort: {
    summary: 'Sort and filter',
    label: 'Sort by',
    by: {
      order: 'Order of the plan',
      number: 'Number',
      gain: 'Predicted gain',
      effort: 'Effort',
      due: 'Due day',
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
    nothing: 'No improvement matches this filter.',
    orderHint: 'Drag, or Alt+Up and Alt+Down: improvements are applied in this order.',
  },
  moved: (title: string, place: number, of: number) => inNumbers`${title}: now ${place} of ${of}.`,
  drag: (title: string) => `Move ${title}`,
  inPlan: 'In the plan',
  includes: (title: string) => `${title}: in the plan`,
  included: (title: string) => `${title} is in the plan.`,
  leftOut: (title: string) => `${title} is left out of the plan.`,

  board: {
    heading: 'Improvements by status',
    column: (status: string, count: number) => inNumbers`${status}, ${improvements(count)}`,
    hint: 'Drag a card to another column, or press Alt+Left and Alt+Right. Enter opens it.',
    moved: (title: string, status: string) => `${title}: ${status}.`,
    empty: 'None',
    due: (day: string) => `due ${day}`,
  },

  plot: {
    heading: 'Impact against effort',
    impact: 'Lead time saved',
    effort: 'Effort in person-days',
    quickWins: 'Quick wins',
    projects: 'Big projects',
    fillIns: 'When there is time',
    doubtful: 'Think twice',
    noEffort: 'Effort not set',
    point: (title: string, effort: string, gain: string) => `${title}: effort ${effort}, lead time ${gain}`,
    days: (days: string) => (days === '1' ? '1 person-day' : `${days} person-days`),
    hint: 'Drag a card sideways to set its effort, or press Alt+Left and Alt+Right. Enter opens it.',
    moved: (title: string, effort: string) => `${title}: ${effort}.`,
    gainHint: 'The height is the lead time saved: in the plan, or on its own where it is left out.',
    worse: 'longer lead time',
  },
  closeWide: 'Back to the map',

  about: (problem: string, step: string) => `${problem}: ${step}`,

  made: {
    fromFinding: 'Make it an improvement',
    fromFindingOf: (finding: string) => `Make it an improvement: ${finding}`,
    fromNotes: (count: number) =>
      count === 1 ? 'Make it an improvement' : inNumbers`Make one improvement of ${count} notes`,
    open: (title: string) => `${title}: open`,
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
    labour: 'Labour a month',
    risks: 'Risks',
    result: 'Result',
    learned: 'Learned',
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
