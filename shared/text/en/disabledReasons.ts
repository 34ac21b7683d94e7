/** Why an action cannot be done now, beside its name in the palette. */
export const disabledReasons = {
  noMap: 'Open a map first.',
  readOnly: 'This map can only be looked at.',
  nothingToUndo: 'Nothing was changed yet.',
  nothingToRedo: 'Nothing was taken back.',
  nothingSelected: 'Select something first.',
  noStepSelected: 'Select a step first.',
  noFlowSelected: 'Select an arrow to the next step first.',
  notSeveralSteps: 'Select several steps first.',
  nothingPlaced: 'Everything stands where the automatic layout puts it.',
  notOneStep: 'Select a single step first.',
  noSteps: 'The map has no steps yet.',
  nothingFound: 'Look for something first.',
  nothingRunning: 'Nothing is going on that takes its time.',
} as const;
