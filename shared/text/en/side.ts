/** The panels beside the map: each answers one question. */
export const sideWords = {
  label: 'Beside the map',
  tabs: {
    details: 'Details',
    findings: 'Findings',
    automateFirst: 'Automate',
    forecast: 'Forecast',
    capacity: 'Capacity',
    parkingLot: 'Parking lot',
    backwards: 'Backwards',
  },
  loading: 'Opening …',
  broken: 'This panel broke. The map is not in danger: choose another panel and come back.',
  /** Where the engine in its worker broke. */
  failed: (reason: string) => `This could not be worked out. The engine said: ${reason}`,
  unnamed: 'Unnamed step',
  showAll: (count: string) => `Show all ${count}`,
  /** For a list of which only the first are shown. */
  showFewer: 'Show fewer',
  stepOnMap: (name: string) => `${name}: show on the map`,
} as const;
