import type { AutomationGain } from '#shared/advice/automation/automationGain';
import type { Analysis } from '#shared/metrics/analyse';
import type { StepId } from '#shared/model/step';
import { layOut } from '#shared/picture/layout/layOutMap';
import { pictureOf } from '#shared/picture/picture';
import { timeSentence } from '#shared/picture/trueScale/timePicture';
import { automationSentence } from '#shared/sentences/automationSentence';
import { findingSentence } from '#shared/sentences/findingSentence';
import { headlineTotals } from '#shared/simulation/totals/headlineTotals';
import type { ReworkSimulated } from '#shared/simulation/totals/reworkSimulated';
import { formatDuration } from '#shared/text/formatDuration';
import { headlineSentence, overloadSentence } from '#shared/text/headlineSentence';
import type { Words } from '#shared/text/words';
import type { Slide } from './slides';

/** What a slide says: a small line above, the sentence, and below it lines, or points with their reason. */
export interface SlideText {
  readonly above: string;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly points: readonly { readonly says: string; readonly why: string }[];
  /** Under which condition the figures on it hold, where no sentence above them says so; empty where there is none. */
  readonly condition: string;
}

/** The words of a slide, for the screen and for a screen reader alike. */
export function slideText(
  slide: Slide,
  analysis: Analysis,
  words: Words,
  simulated: ReworkSimulated | null = null,
): SlideText {
  const { document } = analysis;
  const { present, locale } = words;
  switch (slide.kind) {
    case 'headline': {
      const figures = { steps: document.steps.length, ...headlineTotals(analysis, simulated) };
      const heading = headlineSentence(figures, document.calendar, words.app.headline, locale);
      const title = document.title.trim();
      return {
        above: title === '' ? words.app.untitled : title,
        heading,
        lines: [],
        points: [],
        condition: '',
      };
    }
    case 'map':
      return {
        above: slide.parts === 1 ? '' : present.mapPart(slide.part, slide.parts),
        heading: phasesOf(slide.steps, analysis, words),
        lines: [],
        points: [],
        condition: '',
      };
    case 'finding': {
      const { shows, why, tryThis } = findingSentence(slide.finding, document, locale);
      return {
        above: present.finding(slide.number, slide.count),
        heading: shows,
        lines: [why, tryThis],
        points: [],
        condition: '',
      };
    }
    case 'sound':
      return { above: '', heading: present.sound, lines: [], points: [], condition: '' };
    case 'automate':
      return {
        above: '',
        heading: present.automate,
        lines: slide.gains.length === 0 ? [present.automateNothing] : [],
        points: slide.gains.map((gain) => pointOf(gain, analysis, words)),
        condition: '',
      };
    case 'trueScale':
      return { above: '', heading: trueScaleSentence(analysis, words), lines: [], points: [], condition: '' };
    case 'nowThen':
      return {
        above: '',
        heading: present.nowThen,
        lines: [],
        points: [],
        condition: '',
      };
    case 'outcome':
      return {
        above: present.outcome,
        heading: document.outcome.trim(),
        lines: [],
        points: [],
        condition: conditionOf(analysis, words, simulated),
      };
  }
}

function trueScaleSentence(analysis: Analysis, words: Words): string {
  return timeSentence('trueScale', pictureOf(analysis, layOut(analysis), words), words.trueScale);
}

/** The figures promise a lead time, which does not hold where a step cannot keep up. */
function conditionOf(analysis: Analysis, { app, locale }: Words, simulated: ReworkSimulated | null): string {
  const { leadTime, overload } = headlineTotals(analysis, simulated);
  const isPromised = overload !== null && (leadTime.value ?? leadTime.atLeast) !== null;
  return isPromised ? overloadSentence(overload, app.headline, locale) : '';
}

function pointOf(gain: AutomationGain, analysis: Analysis, words: Words) {
  const { calendar } = analysis.document;
  const { present, locale } = words;
  const { step, leadTimeSaved } = gain;
  const saved =
    leadTimeSaved === null || leadTimeSaved <= 0
      ? present.savesNothing
      : present.saves(formatDuration(leadTimeSaved, calendar, 'short', locale));
  return {
    says: present.gain(stepName(step, analysis, words), saved),
    why: automationSentence(gain, calendar, locale),
  };
}

/** The steps that a slide speaks of. */
export function slideSteps(slide: Slide): readonly StepId[] {
  switch (slide.kind) {
    case 'map':
      return slide.steps;
    case 'finding':
      return slide.finding.steps;
    case 'automate':
      return slide.gains.map(({ step }) => step);
    default:
      return [];
  }
}

/** Names of steps in a row. */
export function stepNames(steps: readonly StepId[], analysis: Analysis, words: Words): string {
  return words.finding.list(steps.map((step) => stepName(step, analysis, words)));
}

function stepName(step: StepId, { document, indexOf }: Analysis, words: Words): string {
  return document.steps[indexOf(step)]?.name.trim() || words.finding.nameless;
}

/** The phases that some steps stand in, in the order of the stream. */
function phasesOf(steps: readonly StepId[], { document }: Analysis, words: Words): string {
  const chosen = new Set(steps);
  const inside = new Set(document.steps.filter(({ id }) => chosen.has(id)).map(({ phase }) => phase));
  const names = document.lanes.filter(({ id }) => inside.has(id)).map(({ name }) => name);
  return names.length === 0 ? words.present.map : names.join(' · ');
}
