import type { Step } from '../../model/step';
import { plainDuration } from '../pasteTable/cells/plainDuration';
import { readStepLine } from '../stepLine/readStepLine';
import type { StepLine } from '../stepLine/stepLine';

/** Figures with their units: `2 Tage`, `1,5 jours ouvrés`, `3-5 días`. */
const figure =
  /[~≈]?\d[\d.,]*(?:\s*(?:-|–|bis|to|à|a|hasta|tot)\s*\d[\d.,]*)?\s*\p{L}+(?:\s(?:ouvrés?|hábil(?:es)?|laborables|lavorativi|úteis))?\.?/gu;

const waitWords = /(?<!\p{L})(?:attente|espera|attesa|wachttijd|wachten)\s*[:=]?\s*(?=[~≈]?\d)/giu;

/** `PT 2d / WT 1d`: with keys, the slash only parts the two. */
const keyBehindSlash =
  /\s*\/\s*(?=(?:pt|wt|lt|wait|queue|lead time|process time|wartezeit|durchlaufzeit)\b)/giu;

/** A step's line with the text to which its places belong. */
export interface ReadLine extends StepLine {
  readonly text: string;
}

/** A line of free text, with times in any of the languages that tables come in. */
export function readListLine(text: string): ReadLine {
  const asWritten = { ...readStepLine(text), text };
  const translated = text
    .replace(keyBehindSlash, ', ')
    .replace(waitWords, 'wait ')
    .replace(figure, (found) => plainDuration(found, /\d,\d/.test(found) ? 'comma' : 'point') ?? found);
  if (translated === text) return asWritten;
  const inOurWords = { ...readStepLine(translated), text: translated };
  return inOurWords.understood.length > asWritten.understood.length ? inOurWords : asWritten;
}

/** What a line says of its step besides name and phase. */
export function stepOfLine({ values }: StepLine): Partial<Step> {
  const { leadTime, phase: _, ...said } = values;
  if (leadTime === undefined) return said;
  const rest = { upToLeadTime: leadTime };
  if (said.waitTime === undefined) return { ...said, waitTime: rest };
  return said.processTime === undefined ? { ...said, processTime: rest } : said;
}
