/** The drawing area: its tools, what it says while a person works in it, its empty state. */
export const canvasWords = {
  label: 'Value stream map',
  roleDescription: 'drawing of the value stream',
  help: 'Arrow keys walk through the steps. Enter or F2 edits the name. Control and right arrow adds the next step, Control, Shift and down arrow a parallel one. Alt, Shift and an arrow move the step. C connects it with another. Delete removes it.',
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

  said: {
    added: (name: string) => `Added ${name}.`,
    addedUnnamed: 'Added a step. Type its name.',
    removed: (steps: number, flows: number) =>
      steps > 0
        ? `Removed ${steps === 1 ? 'a step' : `${steps} steps`}.`
        : `Removed ${flows === 1 ? 'a flow' : `${flows} flows`}.`,
    moved: (name: string, side: 'before' | 'after', beside: string) => `Moved ${name} ${side} ${beside}.`,
    atEdge: 'There is no step further on.',
    connected: (from: string, to: string) => `Connected ${from} with ${to}.`,
    reworked: (from: string, to: string, percent: string) =>
      `Rework from ${from} back to ${to}, ${percent} of the items.`,
    connectLeft: 'Nothing was connected.',
    selected: (count: number) => `${count} steps selected.`,
  },
} as const;
