import { inNumbers } from '../figures/number';

/** The map shown to a room: slide by slide, in letters that are read from the back. */
export const presentWords = {
  label: 'Presentation',
  slide: (at: number, of: number) => inNumbers`${at} / ${of}`,
  spoken: (at: number, of: number, text: string) => inNumbers`${at} of ${of}. ${text}`,
  leave: 'Exit (Esc)',
  previous: 'Back',
  next: 'Next',

  outcome: 'Outcome',
  nowThen: 'Current and future state',
  moreImprovements: (count: number) => inNumbers`and ${count} more`,
  map: 'The map',
  mapPart: (at: number, of: number) => inNumbers`The map, part ${at} of ${of}`,
  finding: (at: number, of: number) => inNumbers`Finding ${at} of ${of}`,
  sound: 'No findings on this map.',
  automate: 'What to automate first',
  automateNothing: 'Every step is automated, or data is missing to rank the rest.',
  saves: (time: string) => `saves ${time} per item`,
  savesNothing: 'saves no lead time',
  gain: (step: string, saves: string) => `${step} ${saves}.`,
  strip: (steps: string) => `Overview of the map, highlighted: ${steps}`,
  drawing: (steps: string) => `Part of the map around ${steps}`,
  figures: {
    leadTime: 'Lead time',
    processTime: 'Process time',
    flowEfficiency: 'Flow efficiency',
    rolledPercentCompleteAccurate: 'Right first time',
  },

  blank: 'The screen is blank. Press any key to continue.',
  timer: {
    label: 'Timer',
    counting: (time: string) => time,
    left: (time: string) => `${time} left`,
    over: (time: string) => `${time} over`,
    timeIsUp: 'Time is up.',
  },
  keys: 'Space or → next · ← back · B blank · T timer · + − change minutes · Esc exit',
} as const;
