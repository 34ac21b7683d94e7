import type { Unrecorded } from '../../../scenario/recordable';
import { inNumbers } from '../figures/number';

/** The current state, the future state, and what lies between them. */
export const futureWords = {
  switchLabel: 'State of the map',
  views: { current: 'Current', future: 'Future', compare: 'Compare' },

  refusal: {
    comparing: 'The comparison cannot be edited. Switch to Current or Future.',
    notRecordable: {
      calendar: 'Working time belongs to the map, not to an improvement. Switch to Current to change it.',
      demand: 'Demand belongs to the map, not to an improvement. Switch to Current to change it.',
      notes: 'Notes belong to the map, not to an improvement. Switch to Current to change them.',
    } satisfies Record<Unrecorded, string>,
    decidedElsewhere:
      'Another improvement depends on this one and has changed the same thing. Choose it under “Changes go into” to edit it here.',
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
    label: 'Edits of the future state',
    into: 'Changes go into',
    newOne: 'New improvement',
    leftOut: (improvement: string) => `${improvement} (left out)`,
    titleLabel: 'Title of this improvement',
    titlePlaceholder: 'Name this improvement',
    hint: 'Change anything on the map: the first change makes an improvement.',
    included: (included: number, all: number) => `${included} of ${all} included`,
    includedLabel: 'Improvements in this future state',
    none: 'No improvements yet',
    conflicts: (count: number) => (count === 1 ? '1 conflict' : inNumbers`${count} conflicts`),
    conflictsHint: 'Show what cannot be carried out, and what to do about it',
  },
  /** The name of the plan that comes about with the first inclusion. */
  planName: 'Plan',
  /** Named sets of included improvements; one of them is the plan. */
  scenarios: {
    label: (name: string) => `Scenario: ${name}`,
    selected: 'Selected improvements',
    plan: (name: string) => `${name} · the plan`,
    fresh: (number: number) => `Scenario ${number}`,
    nameLabel: 'Name of the scenario',
    untitled: 'Untitled scenario',
    keep: 'Save as a new scenario',
    duplicate: 'Duplicate this scenario',
    rename: 'Rename this scenario',
    makePlan: 'Make it the plan',
    noPlan: 'No longer the plan',
    remove: 'Delete this scenario',
  },
  compare: {
    label: 'Comparison',
    maps: 'Both states of the map',
    further: 'Show more to the right',
    back: 'Show more to the left',
    with: 'Compare with',
    today: 'Today',
    pictures: { map: 'Map', trueScale: 'True scale' },
    picturesLabel: 'Drawn as',
    now: 'Current state',
    planned: 'Future state',
    unknownTimes: 'True scale needs the times that decide the lead time.',
    working: 'Comparing…',
    nothing: 'Both states are the same. Include an improvement, or change the map in Future.',
    figures: 'Figures',
    columns: {
      figure: 'Figure',
      before: 'Before',
      after: 'After',
      difference: 'Difference',
      percent: 'Change in %',
      judged: 'Verdict',
    },
    way: 'How the lead time changes',
    order: 'Each improvement counts with what it adds to those before it.',
    noWay: 'Some times are missing, so the share of each improvement cannot be shown.',
    changes: 'What changes',
    added: 'Added',
    removed: 'Removed',
    changed: 'Changed',
    automated: 'Automated',
    arrows: 'Arrows',
    arrowsChanged: (added: number, removed: number, changed: number) =>
      inNumbers`${added} added, ${removed} removed, ${changed} changed`,
    by: (text: string, numbers: string) => `${text} (${numbers})`,
    conflicts: 'Conflicts',
    conflictAdvice:
      'The rest of each improvement is carried out. Remove the change, leave one of the improvements out, or put them in another order.',
    removeChange: 'Remove this change',
    leaveOut: (improvement: string) => `Leave out ${improvement}`,
  },
} as const;
