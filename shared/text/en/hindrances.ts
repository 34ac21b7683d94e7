/** Why an action cannot be done now, beside its name in the palette. */
export const hindrances = {
  noMap: 'Open a map first.',
  readOnly: 'This map can only be looked at.',
  nothingToUndo: 'Nothing was changed yet.',
  nothingToRedo: 'Nothing was taken back.',
  nothingSelected: 'Select something first.',
  noStepSelected: 'Select a step first.',
  notOneStep: 'Select a single step first.',
  noSteps: 'The map has no steps yet.',
  nothingFound: 'Look for something first.',
  nothingSetAside: 'Nothing was set aside.',
} as const;
