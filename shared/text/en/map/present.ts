import { inNumbers } from '../figures/number';

/** The map shown to a room: slide by slide, in letters that are read from the back. */
export const presentWords = {
  label: 'Presentation',
  slide: (at: number, of: number) => inNumbers`${at} / ${of}`,
  spoken: (at: number, of: number, text: string) => inNumbers`${at} of ${of}. ${text}`,
  leave: 'Leave (Esc)',
  previous: 'Back',
  next: 'Next',

  outcome: 'Outcome',
  noOutcome: 'What should be different for the customer when this is done?',
  map: 'The map',
  mapPart: (at: number, of: number) => inNumbers`The map, part ${at} of ${of}`,
  finding: (at: number, of: number) => inNumbers`What stands out, ${at} of ${of}`,
  sound: 'Nothing stands out: no rule has anything to say about this map.',
  automate: 'What to automate first',
  automateNothing: 'Every step is automated, or the map does not say yet what it would bring.',
  saves: (time: string) => `saves ${time} an item`,
  savesNothing: 'saves no lead time',
  gain: (step: string, saves: string) => `${step} ${saves}.`,
  strip: (steps: string) => `The whole map in little; marked: ${steps}`,
  drawing: (steps: string) => `The map around ${steps}`,
  figures: {
    leadTime: 'Lead time',
    processTime: 'Process time',
    flowEfficiency: 'Flow efficiency',
    rolledPercentCompleteAccurate: 'Right first time',
  },

  blank: 'The screen is blank. Any key goes on.',
  timer: {
    label: 'Timer',
    counting: (time: string) => time,
    left: (time: string) => `${time} left`,
    over: (time: string) => `${time} over`,
    timeIsUp: 'Time is up.',
  },
  keys: 'Space, → next · ← back · B blank · T timer · + − minutes · Esc leaves',
} as const;
