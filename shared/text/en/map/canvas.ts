import { inNumbers } from '../figures/number';

/** The drawing area: its tools, what it says while a person works in it, its empty state. */
export const canvasWords = {
  label: 'Value stream map',
  roleDescription: 'drawing of the value stream',
  help: 'Arrow keys walk through the steps; Shift and an arrow select several. They also lead to the supplier, the customer, the improvements below a step and the notes below the map; there Enter edits. Typing, Enter or F2 edits the name. Control and right arrow adds the next step, Control and down arrow a parallel one. S, then P or A, splits the way. Alt, Shift and an arrow move the step. C connects it with another. Delete removes it.',
  stepRole: 'step',
  unnamed: 'Unnamed step',
  namePlaceholder: 'Name of the step',
  nameLabel: 'Name of the step',

  addStep: 'Add step',
  addStepHint: 'Add a step after the selected one (Ctrl+→)',
  fit: 'Fit',
  fitHint: 'Show the whole map (Shift+1)',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  tools: 'Tools of the map',

  next: 'Click: add the next step. Drag: connect with another step.',
  parallel: 'Add a parallel step',

  emptyTitle: 'What happens first?',
  emptyHint: 'Name the first step of the stream and press Enter. The next one follows.',
  emptyPlaceholder: 'A request comes in',
  emptyLabel: 'Name of the first step',
  emptyAdd: 'Add',

  connectHint: (from: string, to: string | null) =>
    to === null
      ? `Connect “${from}”: choose a step with the arrow keys or a click. Esc leaves.`
      : `“${from}” to “${to}”: Enter connects, F as forward flow, R as rework. Esc leaves.`,

  splitHint: (name: string) =>
    `Split “${name}”: P adds a parallel step, A an alternative for half of the items. Esc leaves.`,
  insertOnFlow: 'Insert a step here (I)',

  said: {
    added: (name: string) => `Added ${name}.`,
    addedUnnamed: 'Added a step. Type its name.',
    removed: (steps: number, flows: number) =>
      steps > 0
        ? `Removed ${steps === 1 ? 'a step' : inNumbers`${steps} steps`}.`
        : `Removed ${flows === 1 ? 'a flow' : inNumbers`${flows} flows`}.`,
    moved: (name: string, side: 'before' | 'after', beside: string) => `Moved ${name} ${side} ${beside}.`,
    movedBetween: (name: string, from: string, to: string) => `Moved ${name} between ${from} and ${to}.`,
    noWayIn: 'No step leads here: alternatives need one in front of them that can choose.',
    parallelBeside: 'Other steps run in parallel here: put a step in front that can choose.',
    copied: (count: number) => `Copied ${count === 1 ? 'a step' : inNumbers`${count} steps`}.`,
    pasted: (count: number) => `Pasted ${count === 1 ? 'a step' : inNumbers`${count} steps`}.`,
    duplicated: (count: number) => `Duplicated ${count === 1 ? 'a step' : inNumbers`${count} steps`}.`,
    placed: (count: number) => `Placed ${count === 1 ? 'a step' : inNumbers`${count} steps`} by hand.`,
    unplaced: 'Back to the automatic layout.',
    nothingPlaced: 'Everything stands where the automatic layout puts it.',
    atEdge: 'There is no step further on.',
    connected: (from: string, to: string) => `Connected ${from} with ${to}.`,
    reworked: (from: string, to: string, percent: string) =>
      `Rework from ${from} back to ${to}, ${percent} of the items.`,
    connectLeft: 'Nothing was connected.',
    /** What Escape put back out of the hand. */
    putBack: {
      step: 'Nothing was moved.',
      arrow: 'Nothing was connected.',
      area: 'The selection stays as it was.',
    },
    selected: (count: number) => inNumbers`${count} steps selected.`,
  },
} as const;
