import { findingsOf } from '../../../advice/findings';
import type { Analysis } from '../../../metrics/analyse';
import type { DayText } from '../../../model/calendar';
import type { Paint } from '../../../picture/scene';
import { rect } from '../../../picture/shapes';
import { dayLine } from '../../../proposal/dayLine';
import { handoutOf } from '../../../proposal/handout';
import { improvementFigures } from '../../../proposal/tables/improvementFigures';
import { automateTable } from '../../../sentences/automateTable';
import { findingSentence } from '../../../sentences/findingSentence';
import type { DocumentWords } from '../../../text/documentWords';
import type { Words } from '../../../text/words';
import { stepsHtmlTable } from '../../html/stepsSection';
import { a4, margins } from '../mapPage';
import { heading, paragraph } from './paragraph';
import { gap, movedPiece, onPages, type Piece, type Strip, type Tag } from './strip';
import { tableStrips } from './table';
import { textLine, types } from './type';

const width = a4.width - 2 * margins.side;
const room = a4.height - margins.top - margins.bottom;

/** Lines of words are not longer: one that is does not lead back to the next. */
const measure = 600;

const mostToAutomate = 10;

/** What else stands in a document. */
interface HandoutAbout {
  readonly carriesMap: boolean;
  /** The day that it bears; null for none. */
  readonly date: DayText | null;
}

/** What a map says in words and tables, as the shapes of A4 pages in landscape. */
export function handoutPages(
  analysis: Analysis,
  words: DocumentWords,
  about: HandoutAbout,
): readonly (readonly Piece[])[] {
  const pages = onPages(stripsOf(analysis, words, about), room);
  return pages.map((pieces) => pieces.map((piece) => movedPiece(piece, margins.side, margins.top)));
}

function stripsOf(
  analysis: Analysis,
  words: DocumentWords,
  { carriesMap, date }: HandoutAbout,
): readonly Strip[] {
  const { title, sentence, outcome, figures, calendar } = handoutOf(analysis, words);
  const { handout, totals } = words;
  const rows = figures.map(({ name, result, meaning }) => [name, result, meaning]);
  const header = [handout.figure, handout.result, handout.meaning];
  return [
    ...paragraph(title, width, types.title, true, { role: 'H1', within: null, bookmark: title }),
    ...paragraph(sentence, measure, types.sentence),
    ...(outcome === null ? [] : [gap(4), ...paragraph(outcome, measure, types.aside)]),
    ...(date === null ? [] : [gap(4), ...paragraph(dayLine(date, words), measure, types.aside)]),
    ...heading(totals.label, width),
    ...tableStrips({ header, rows, named: 0 }, width),
    gap(6),
    ...paragraph(calendar, measure, types.aside),
    ...(analysis.document.steps.length === 0 ? [] : findingStrips(analysis, words, width)),
    ...(analysis.document.steps.length === 0 ? [] : automateStrips(analysis, words)),
    ...improvementStrips(analysis, words),
    ...stepsStrips(analysis, words),
    ...(carriesMap ? [gap(18), ...paragraph(handout.documentCarriesMap, measure, types.aside)] : []),
  ];
}

/** What to automate first, and what the order goes by. */
function automateStrips(analysis: Analysis, words: Words): readonly Strip[] {
  const { automateFirst, handout } = words;
  const table = automateTable(analysis, words, mostToAutomate);
  const head = heading(automateFirst.title, width);
  if (typeof table === 'string') return [...head, ...paragraph(table, measure, types.text)];
  const { about, header, groups, excluded, more } = table;
  const asides = [
    ...(more > 0 ? [handout.moreToAutomate(more)] : []),
    ...(excluded.length > 0 ? [`${automateFirst.excluded}: ${excluded.join('; ')}`] : []),
    ...about,
  ];
  return [
    ...head,
    ...groups.flatMap((group) => [
      ...(group.heading === null ? [] : paragraph(group.heading, measure, types.text)),
      ...tableStrips({ header, rows: group.rows, named: 0 }, width),
      gap(6),
    ]),
    ...asides.flatMap((sentence) => paragraph(sentence, measure, types.aside)),
  ];
}

function improvementStrips(analysis: Analysis, words: DocumentWords): readonly Strip[] {
  const table = improvementFigures(analysis, words);
  return table === null ? [] : [...heading(table.label, width), ...tableStrips(table, width)];
}

function stepsStrips({ document }: Analysis, words: Words): readonly Strip[] {
  const { handout } = words;
  const head = heading(handout.steps, width);
  if (document.steps.length === 0) return [...head, ...paragraph(handout.noSteps, measure, types.text)];
  return [...head, ...tableStrips(stepsHtmlTable(document, words), width)];
}

/** Where the sentences stand, behind the mark and the word of how much a finding weighs. */
const indent = 84;
const markWidth = 3;
const between = 8;

const marks: Readonly<Record<'error' | 'warning' | 'advice', Paint>> = {
  error: 'rework',
  warning: 'wait',
  advice: 'work',
};

/** The findings, each a sentence with its reason and what to try next. */
function findingStrips(analysis: Analysis, words: Words, width: number): readonly Strip[] {
  const { findingsPanel, handout, locale } = words;
  const findings = findingsOf(analysis);
  if (findings.length === 0)
    return [...heading(findingsPanel.heading, width), ...paragraph(findingsPanel.nothing, width, types.text)];
  const strips = findings.flatMap((finding, at) => {
    const { shows, why, tryThis } = findingSentence(finding, analysis.document, locale);
    const severity = handout.severity[finding.severity];
    const weight = `${severity.charAt(0).toUpperCase()}${severity.slice(1)}:`;
    const lines = [
      ...besides(weight, `${shows} ${why}`, width),
      ...besides(findingsPanel.tryThis, tryThis, width),
    ].map((strip) => marked(strip, marks[finding.severity]));
    return at === 0 ? lines : [{ ...gap(between), leads: false }, ...lines];
  });
  return [...heading(findingsPanel.heading, width), ...strips];
}

/** A text beside the word for it. */
function besides(word: string, text: string, width: number): readonly Strip[] {
  const tag: Tag = { role: 'P', within: null };
  return paragraph(text, Math.min(width - indent, 560), types.text, true, tag).map((strip, at) => {
    const pieces = strip.pieces.map((piece) => movedPiece(piece, indent, 0));
    const head = { tag, shapes: [textLine(word, 12, 0, types.strong)] };
    return { ...strip, pieces: at === 0 ? [head, ...pieces] : pieces };
  });
}

function marked(strip: Strip, paint: Paint): Strip {
  const bar = rect({ x: 0, y: 0, width: markWidth, height: strip.height }, paint);
  return { ...strip, pieces: [{ tag: null, shapes: [bar] }, ...strip.pieces] };
}
