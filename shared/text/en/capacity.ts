/** The panel of capacity. */
export const capacityWords = {
  heading: 'Can it keep up with demand?',
  constraint: (step: string, used: string) =>
    `${step} is the constraint: the demand takes ${used} of its time.`,
  overloaded: (step: string, used: string) =>
    `It cannot: the demand asks for ${used} of the time of ${step}, the constraint.`,
  notKnown: 'Not known yet.',
  noClaim: (step: string, wait: string) =>
    `The longest wait is in front of ${step}: ${wait}. That is no claim about its capacity.`,
  perItem: 'for each item',
  timesItsWork: 'times its own work',
  staffed: (people: string) => `${people} on the map`,
  counted: 'as counted',
  byLaw: 'by Little’s law',
  littlesLaw: 'Little’s law',
  byStock: 'how long the stock lasts',
  steps: 'Step by step',
  step: 'Step',
  utilisation: 'Used',
  people: 'People',
  needed: 'Needed',
} as const;
