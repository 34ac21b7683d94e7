import { inNumbers } from '../figures/number';

const someSteps = (count: number) => (count === 1 ? '1 step' : inNumbers`${count} steps`);

/** The drawing area: its tools, what it says while a person works in it, its empty state. */
export const canvasWords = {
  label: 'Value stream map',
  roleDescription: 'value stream map',
  help: 'Arrow keys move between steps, supplier, customer, improvements and notes; Shift and an arrow key select several steps. Type, or press Enter or F2, to edit. Control and right arrow add the next step, Control and down arrow a parallel one. Press S, then P or A, to branch; C to connect; Alt, Shift and an arrow key to move a step; Delete to delete it.',
  stepRole: 'step',
  unnamed: 'Unnamed step',
  namePlaceholder: 'Step name',
  nameLabel: 'Step name',

  addStep: 'Add step',
  addStepHint: 'Add step after the selected one (Ctrl+→)',
  fit: 'Fit',
  showAll: 'Show all panels',
  fitHint: 'Zoom to fit (Shift+1)',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  tools: 'Map tools',

  next: 'Click to add the next step. Drag to connect to another step.',
  parallel: 'Add parallel step',

  emptyTitle: 'What happens first?',
  emptyHint: 'Name the first step and press Enter, then add the next one.',
  emptyPlaceholder: 'For example, Receive request',
  emptyLabel: 'First step name',
  emptyAdd: 'Add',

  connectHint: (from: string, to: string | null) =>
    to === null
      ? `Connect “${from}”: choose a step with the arrow keys or click one. Esc to cancel.`
      : `“${from}” to “${to}”: Enter to connect, F for forward, R for rework. Esc to cancel.`,

  splitHint: (name: string) =>
    `Branch at “${name}”: P for a parallel step, A for an alternative for half of the items. Esc to cancel.`,
  insertOnFlow: 'Insert step here (I)',

  said: {
    added: (name: string) => `Added ${name}.`,
    addedUnnamed: 'Added a step. Enter its name.',
    removed: (steps: number, flows: number) =>
      steps > 0
        ? `Deleted ${someSteps(steps)}.`
        : `Deleted ${flows === 1 ? '1 arrow' : inNumbers`${flows} arrows`}.`,
    moved: (name: string, side: 'before' | 'after', beside: string) => `Moved ${name} ${side} ${beside}.`,
    movedBetween: (name: string, from: string, to: string) => `Moved ${name} between ${from} and ${to}.`,
    noWayIn: 'An alternative needs a step before it to branch from. Add that step first.',
    parallelBeside: 'These steps run in parallel. First add a step before them to branch from.',
    copied: (count: number) => `Copied ${someSteps(count)}.`,
    pasted: (count: number) => `Pasted ${someSteps(count)}.`,
    duplicated: (count: number) => `Duplicated ${someSteps(count)}.`,
    placed: (count: number) => `Pinned ${someSteps(count)}.`,
    unplaced: 'Reset to automatic layout.',
    nothingPlaced: 'All steps already use the automatic layout.',
    atEdge: 'No more steps in this direction.',
    connected: (from: string, to: string) => `Connected ${from} to ${to}.`,
    reworked: (from: string, to: string, percent: string) =>
      `Added rework from ${from} to ${to}, ${percent} of items.`,
    connectLeft: 'Connecting cancelled.',
    /** What Escape put back out of the hand. */
    putBack: {
      step: 'Move cancelled.',
      arrow: 'Connecting cancelled.',
      area: 'Selection unchanged.',
    },
    selected: (count: number) => inNumbers`${count} steps selected.`,
  },
} as const;
