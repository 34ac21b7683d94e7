/** The panels beside the map: each answers one question. */
export const sideWords = {
  label: 'Side panel',
  tabs: {
    details: 'Details',
    findings: 'Findings',
    improvements: 'Improvements',
    measures: 'Measures',
    parkingLot: 'Parking lot',
    backwards: 'Backwards',
  },
  questions: {
    details: 'What is this?',
    findings: 'Where is the time, and why?',
    improvements: 'What do we change?',
    measures: 'Did it work?',
  },
  /** The bar between the map and the panel. */
  splitter: 'Width of the side panel',
  loading: 'Opening …',
  /** Where the engine in its worker broke. */
  failed: (reason: string) => `This could not be worked out. The engine said: ${reason}`,
  unnamed: 'Unnamed step',
  showAll: (count: string) => `Show all ${count}`,
  /** For a list of which only the first are shown. */
  showFewer: 'Show fewer',
  stepOnMap: (name: string) => `${name}: show on the map`,
} as const;
