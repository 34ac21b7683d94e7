import type { Measured } from '../../metrics/metric';
import { rolledPercentCompleteAccurate } from '../../metrics/totals/rolledPercentCompleteAccurate';
import { type HeadlineTotals, headlineTotals } from '../../simulation/totals/headlineTotals';
import { standInFor } from '../../simulation/totals/reworkTotals';
import { headlineSentence } from '../../text/headlineSentence';
import { lowerBoundText, nameOf, type Picture } from '../picture';
import type { Box, SceneGroup, Shape } from '../scene';
import { putText, type TextStyle } from '../shapes';
import { sentenceStyles, styles } from '../styles';
import { textWidth } from '../text/textWidth';

interface Figure {
  readonly name: string;
  readonly value: string;
  readonly below: string;
  readonly style: TextStyle;
}

const widestFigure = 200;

/** Title, one sentence and the totals, so that a picture is understood without the app; null without room for them. */
export function headingGroup(picture: Picture): SceneGroup | null {
  const box = picture.layout.heading;
  if (box === null) return null;
  const shapes: Shape[] = [];
  const totals = headlineTotals(picture.analysis, standInFor(picture.analysis));
  const sentence = headingSentence(picture, totals);
  const fits = (style: TextStyle) => textWidth(sentence, style.size, style.weight) <= box.width;
  const sentenceStyle = sentenceStyles.find(fits) ?? (sentenceStyles.at(-1) as TextStyle);
  putTitle(picture, box, shapes);
  putText(shapes, box.x, box.y + 62, sentence, sentenceStyle, box.width);
  const figures = figuresOf(picture, totals);
  const pitch = Math.min(widestFigure, Math.floor(box.width / figures.length));
  for (const [index, figure] of figures.entries()) {
    const x = box.x + index * pitch;
    putText(shapes, x, box.y + 90, figure.name, styles.figureName, pitch - 12);
    putText(shapes, x, box.y + 113, figure.value, figure.style, pitch - 12);
    putText(shapes, x, box.y + 131, figure.below, styles.figureBelow, pitch - 12);
  }
  return { key: 'heading:map', kind: 'heading', of: null, label: sentence, box, shapes };
}

/** The name of the map, and behind it the outcome that it is for, where somebody has said one. */
function putTitle({ analysis, words }: Picture, box: Box, shapes: Shape[]): void {
  const { headingTitle, headingOutcome } = styles;
  const title = analysis.document.title.trim() || words.untitled;
  const outcome = analysis.document.outcome.trim();
  if (outcome === '') {
    putText(shapes, box.x, box.y + 32, title, headingTitle, box.width);
    return;
  }
  const half = box.width / 2;
  putText(shapes, box.x, box.y + 32, title, headingTitle, half);
  const used = Math.ceil(Math.min(half, textWidth(title, headingTitle.size, headingTitle.weight))) + 16;
  const line = words.heading.outcome(outcome);
  putText(shapes, box.x + used, box.y + 32, line, headingOutcome, box.width - used);
}

/** What the map says, in the words that the app and the command line use too. */
function headingSentence({ analysis, headline, locale }: Picture, totals: HeadlineTotals): string {
  const { calendar, steps } = analysis.document;
  return headlineSentence({ steps: steps.length, ...totals }, calendar, headline, locale);
}

/** Of a map with rework the figures with it; the first pass stands below the lead time. */
function figuresOf(picture: Picture, totals: HeadlineTotals): readonly Figure[] {
  const { analysis, words } = picture;
  const { heading, unknown } = words;
  const share = (value: number | null) => (value === null ? unknown : picture.share(value));
  const first = totals.firstPass?.value ?? null;
  const labour = totals.labourTime.value;
  const time = ({ value, atLeast }: Measured) =>
    value === null && atLeast !== null && atLeast > 0
      ? heading.atLeast(lowerBoundText(picture, atLeast))
      : picture.time(value);
  const figures: Figure[] = [
    {
      name: heading.leadTime,
      value: time(totals.leadTime),
      below: first === null ? '' : heading.withoutRework(picture.time(first)),
      style: styles.figure,
    },
    {
      name: heading.processTime,
      value: time(totals.processTime),
      below: labour === null ? '' : heading.labour(picture.time(labour)),
      style: styles.figureWork,
    },
    {
      name: heading.flowEfficiency,
      value: share(totals.flowEfficiency.value),
      below: heading.efficiencyOf,
      style: styles.figure,
    },
    {
      name: heading.quality,
      value: share(rolledPercentCompleteAccurate.measure(analysis).value),
      below: heading.rolled,
      style: styles.figure,
    },
  ];
  const weak = weakFigure(picture);
  return weak === null ? figures : [...figures, weak];
}

/** The constraint where it is known, else the longest wait: the same that is marked on the map. */
function weakFigure(picture: Picture): Figure | null {
  const { analysis, words } = picture;
  if (analysis.constraint !== null) {
    const { step, utilisation } = analysis.constraint;
    const below = nameOf(picture, analysis.indexOf(step));
    return { name: words.heading.constraint, value: picture.share(utilisation), below, style: styles.figure };
  }
  if (analysis.longestWait === null) return null;
  const { step, wait } = analysis.longestWait;
  const below = nameOf(picture, analysis.indexOf(step));
  return { name: words.heading.longestWait, value: picture.time(wait), below, style: styles.figureWait };
}
