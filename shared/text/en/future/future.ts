import type { Unrecorded } from '../../../scenario/recordable';
import { inNumbers } from '../figures/number';

/** The current state, the future state, and what lies between them. */
export const futureWords = {
  switchLabel: 'Map state',
  views: { current: 'Current', future: 'Future', compare: 'Compare' },

  refusal: {
    comparing: 'The comparison can’t be edited. Switch to Current or Future.',
    notRecordable: {
      calendar: 'Working time belongs to the map, not to an improvement. Switch to Current to change it.',
      demand: 'Demand belongs to the map, not to an improvement. Switch to Current to change it.',
      notes: 'Notes belong to the map, not to an improvement. Switch to Current to change them.',
    } satisfies Record<Unrecorded, string>,
    decidedElsewhere:
      'Another improvement depends on this one and changes the same thing. Choose it under “Changes go into” to edit it here.',
  },

  numbered: (number: number, title: string) => `${number} · ${title}`,
  untitled: 'Untitled improvement',

  /** Below a figure of the future state: what it is beside that of today. */
  difference: {
    none: 'as today',
    better: (difference: string) => `${difference}, better`,
    worse: (difference: string) => `${difference}, worse`,
    neutral: (difference: string) => difference,
  },

  bar: {
    label: 'Editing the future state',
    into: 'Changes go into',
    newOne: 'New improvement',
    leftOut: (improvement: string) => `${improvement} (not included)`,
    titleLabel: 'Improvement title',
    titlePlaceholder: 'Name this improvement',
    hint: 'Change anything on the map: the first change creates an improvement.',
    included: (included: number, all: number) => `${included} of ${all} included`,
    includedLabel: 'Improvements in this future state',
    none: 'No improvements yet',
    conflicts: (count: number) => (count === 1 ? '1 conflict' : inNumbers`${count} conflicts`),
    conflictsHint: 'Show what can’t be applied and how to fix it',
  },
  /** The name of the plan that comes about with the first inclusion. */
  planName: 'Plan',
  /** Named sets of included improvements; one of them is the plan. */
  scenarios: {
    label: (name: string) => `Scenario: ${name}`,
    selected: 'Selected improvements',
    plan: (name: string) => `${name} · the plan`,
    fresh: (number: number) => `Scenario ${number}`,
    nameLabel: 'Scenario name',
    untitled: 'Untitled scenario',
    keep: 'Save as new scenario',
    duplicate: 'Duplicate scenario',
    rename: 'Rename scenario',
    makePlan: 'Use as plan',
    noPlan: 'Stop using as plan',
    remove: 'Delete scenario',
  },
  compare: {
    label: 'Comparison',
    maps: 'Both states of the map',
    further: 'Scroll right',
    back: 'Scroll left',
    with: 'Compare with',
    today: 'Today',
    pictures: { map: 'Map', trueScale: 'True scale' },
    picturesLabel: 'View as',
    now: 'Current state',
    planned: 'Future state',
    unknownTimes: 'The true-scale view needs all times on the critical path.',
    working: 'Comparing…',
    nothing: 'Both states are the same. Include an improvement, or change the map in Future.',
    figures: 'Totals',
    columns: {
      figure: 'Figure',
      before: 'Before',
      after: 'After',
      difference: 'Difference',
      percent: 'Change in %',
      judged: 'Effect',
    },
    way: 'From current to future lead time',
    order: 'Each improvement is credited with what it adds to the ones before it.',
    noWay: 'Some times are missing, so the effect of each improvement can’t be shown.',
    changes: 'Changes',
    added: 'Added',
    removed: 'Deleted',
    changed: 'Changed',
    automated: 'Automated',
    arrows: 'Arrows',
    arrowsChanged: (added: number, removed: number, changed: number) =>
      inNumbers`${added} added, ${removed} deleted, ${changed} changed`,
    by: (text: string, numbers: string) => `${text} (${numbers})`,
    conflicts: 'Conflicts',
    conflictAdvice:
      'All other changes of these improvements are applied. Delete the conflicting change, exclude one of the improvements, or change their order.',
    removeChange: 'Delete this change',
    leaveOut: (improvement: string) => `Exclude ${improvement}`,
  },
} as const;
