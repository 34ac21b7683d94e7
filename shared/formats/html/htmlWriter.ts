import type { Analysis } from '../../metrics/analyse';
import type { DayText } from '../../model/calendar';
import { ok } from '../../model/result';
import { dayLine } from '../../proposal/dayLine';
import { type Handout, type HandoutFigure, handoutOf } from '../../proposal/handout';
import { improvementFigures } from '../../proposal/tables/improvementFigures';
import type { DocumentWords } from '../../text/documentWords';
import { pictureOfMap } from '../drawing';
import { vsmapInside } from '../vsmap/vsmapWriter';
import type { ProposalWriter } from '../write';
import { automateSection, findingsSection } from './adviceSections';
import { htmlPage } from './htmlPage';
import { htmlPicture } from './htmlPicture';
import { htmlTable } from './htmlTable';
import { element, type Markup, text } from './markup';
import { stepsHtmlTable } from './stepsSection';
import { writeProposal } from './writeProposal';

/** The map and its improvement proposal as pages that stand by themselves. */
export const htmlWriter: ProposalWriter = {
  async writeMap(map) {
    const { analysis, words, date } = map;
    return ok({ content: writeHtml(analysis, words, vsmapInside(map), date), scale: 1 });
  },
  async writeProposal(proposal, map) {
    return ok({ content: writeProposal(proposal, map.words, vsmapInside(map)), scale: 1 });
  },
};

/**
 * A map as a page that stands by itself: read-only, without scripts, in light and dark and on paper. It is well-formed XML
 * too. `vsmap` is the text of the map's file, which goes along within the picture; null makes a clean copy.
 * @param date the day that it bears; null for none
 */
export function writeHtml(
  analysis: Analysis,
  words: DocumentWords,
  vsmap: string | null,
  date: DayText | null,
): string {
  const handout = handoutOf(analysis, words);
  const about = date === null ? {} : { date };
  return htmlPage(handout.title, words, mainParts(analysis, words, handout, vsmap, date), about);
}

function mainParts(
  analysis: Analysis,
  words: DocumentWords,
  { title, sentence, outcome, figures, calendar }: Handout,
  vsmap: string | null,
  date: DayText | null,
): readonly Markup[] {
  const { totals, handout } = words;
  const improvements = improvementFigures(analysis, words);
  const steps = analysis.document.steps.length;
  return [
    element('h1', {}, text(title)),
    element('p', { class: 'sentence' }, text(sentence)),
    ...(outcome === null ? [] : [element('p', { class: 'aside' }, text(outcome))]),
    ...(date === null ? [] : [element('p', { class: 'aside' }, text(dayLine(date, words)))]),
    element('h2', {}, text(totals.label)),
    element('div', { class: 'figures' }, ...figures.map((figure) => figureCard(figure, words))),
    element('p', { class: 'aside' }, text(calendar)),
    element('h2', {}, text(handout.stream)),
    picture(analysis, words, vsmap),
    ...(steps === 0 ? [] : findingsSection(analysis, words)),
    ...(steps === 0 ? [] : automateSection(analysis, words)),
    ...(improvements === null ? [] : [element('h2', {}, text(improvements.label)), htmlTable(improvements)]),
    element('h2', {}, text(handout.steps)),
    steps === 0
      ? element('p', {}, text(handout.noSteps))
      : htmlTable(stepsHtmlTable(analysis.document, words)),
    ...(vsmap === null ? [] : [element('footer', {}, element('p', {}, text(handout.carriesMap)))]),
  ];
}

/** A figure, and what it is behind it. */
function figureCard({ name, result, meaning, formula }: HandoutFigure, { totals }: DocumentWords): Markup {
  return element(
    'details',
    {},
    element('summary', {}, element('span', {}, text(name)), text(' '), element('b', {}, text(result))),
    element('p', {}, text(meaning)),
    element('p', { class: 'aside' }, text(`${totals.formula}: ${formula}`)),
  );
}

/** The drawing with the ladder below it; what stands above it in a picture alone, the page says itself. */
function picture(analysis: Analysis, words: DocumentWords, vsmap: string | null): Markup {
  const scene = pictureOfMap(analysis, words, false);
  const title = analysis.document.title.trim() || words.picture.untitled;
  return htmlPicture(scene, { label: words.handout.stream, title, id: '' }, vsmap);
}
