import type { Paint } from './scene';

/** What every paint looks like: `#rrggbb`. */
export type Palette = Readonly<Record<Exclude<Paint, 'none'>, string>>;

export type PaletteName = 'light' | 'dark' | 'projector' | 'print';

/**
 * Every colour of the product, by meaning; the interface derives its own from these. Work is teal, waiting amber,
 * rework wine; the accent is for selection and actions only. Text has a contrast of at least 4.5 to 1 on whatever it
 * stands on (WCAG 2.2, 1.4.3), 7 to 1 on a projector.
 */
export const palettes: Readonly<Record<PaletteName, Palette>> = {
  light: {
    paper: '#fbfaf7',
    surface: '#ffffff',
    bandOdd: '#f5f3ec',
    bandEven: '#eef3f3',
    line: '#d8d4cb',
    ink: '#1d2530',
    muted: '#566170',
    work: '#0b6e6e',
    workSoft: '#d9ecea',
    wait: '#a34a06',
    waitSoft: '#fdeed3',
    waitHatch: '#f1c987',
    rework: '#9d2b5b',
    accent: '#2456c7',
    onStrong: '#ffffff',
  },
  dark: {
    paper: '#12161b',
    surface: '#1b2129',
    bandOdd: '#191d22',
    bandEven: '#171f23',
    line: '#39434f',
    ink: '#eceff3',
    muted: '#a3aebb',
    work: '#56bdb5',
    workSoft: '#173a3a',
    wait: '#eda64b',
    waitSoft: '#3a2a12',
    waitHatch: '#6d4c1b',
    rework: '#ef86ac',
    accent: '#8bb0ff',
    onStrong: '#10151a',
  },
  projector: {
    paper: '#ffffff',
    surface: '#ffffff',
    bandOdd: '#f3f3ee',
    bandEven: '#e9f0f0',
    line: '#8d949e',
    ink: '#000000',
    muted: '#39424e',
    work: '#004d4d',
    workSoft: '#c9e8e5',
    wait: '#753200',
    waitSoft: '#ffe9c2',
    waitHatch: '#e8a84a',
    rework: '#7d0f40',
    accent: '#003aa8',
    onStrong: '#ffffff',
  },
  print: {
    paper: '#ffffff',
    surface: '#ffffff',
    bandOdd: '#f6f5f1',
    bandEven: '#f0f4f4',
    line: '#c9c5bb',
    ink: '#151b23',
    muted: '#505a67',
    work: '#0b6e6e',
    workSoft: '#d9ecea',
    wait: '#a34a06',
    waitSoft: '#fdeed3',
    waitHatch: '#efc27a',
    rework: '#9d2b5b',
    accent: '#2456c7',
    onStrong: '#ffffff',
  },
};
