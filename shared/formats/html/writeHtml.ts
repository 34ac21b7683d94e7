import type { Analysis } from '../../metrics/analyse';
import { layOut } from '../../picture/layout/layOutMap';
import { sceneOf } from '../../picture/sceneOf';
import { writeSvg } from '../../picture/svg/writeSvg';
import { intlTag } from '../../text/locale';
import type { Words } from '../../text/words';
import { type Handout, handoutOf } from '../handout/handout';
import type { HandoutFigure } from '../handout/handoutFigures';
import { automateSection, findingsSection } from './adviceSections';
import { htmlTable, scrolling } from './htmlTable';
import { element, type Markup, madeMarkup, text } from './markup';
import { inks, pageStyle } from './pageStyle';
import { stepsHtmlTable } from './stepsSection';

/** What the page may do: show itself. It runs nothing and loads nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Narrower than this part of its size, the picture scrolls instead of becoming too small to read. */
const smallestPicture = 0.7;

/**
 * A map as a page that stands by itself: read-only, without scripts, in light and dark and on paper. It is well-formed XML
 * too. `vsmap` is the text of the map's file, which goes along within the picture; null makes a clean copy.
 */
export function writeHtml(analysis: Analysis, words: Words, vsmap: string | null): string {
  const handout = handoutOf(analysis, words);
  const page = element(
    'html',
    { lang: intlTag(words.locale) },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'generator', content: words.shell.appName }),
      element('title', {}, text(handout.title)),
      element('style', {}, madeMarkup(pageStyle)),
    ),
    element('body', {}, element('main', {}, ...mainParts(analysis, words, handout, vsmap))),
  );
  return `<!doctype html>\n${page}\n`;
}

function mainParts(
  analysis: Analysis,
  words: Words,
  { title, sentence, outcome, figures, calendar }: Handout,
  vsmap: string | null,
): readonly Markup[] {
  const { totals, handout } = words;
  const steps = analysis.document.steps.length;
  return [
    element('h1', {}, text(title)),
    element('p', { class: 'sentence' }, text(sentence)),
    ...(outcome === null ? [] : [element('p', { class: 'aside' }, text(outcome))]),
    element('h2', {}, text(totals.label)),
    element('div', { class: 'figures' }, ...figures.map((figure) => figureCard(figure, words))),
    element('p', { class: 'aside' }, text(calendar)),
    element('h2', {}, text(handout.stream)),
    picture(analysis, words, vsmap),
    ...(steps === 0 ? [] : findingsSection(analysis, words)),
    ...(steps === 0 ? [] : automateSection(analysis, words)),
    element('h2', {}, text(handout.steps)),
    steps === 0
      ? element('p', {}, text(handout.noSteps))
      : htmlTable(stepsHtmlTable(analysis.document, words)),
    ...(vsmap === null ? [] : [element('footer', {}, element('p', {}, text(handout.carriesMap)))]),
  ];
}

/** A figure, and what it is behind it. */
function figureCard({ name, result, meaning, formula }: HandoutFigure, { totals }: Words): Markup {
  return element(
    'details',
    {},
    element('summary', {}, element('span', {}, text(name)), text(' '), element('b', {}, text(result))),
    element('p', {}, text(meaning)),
    element('p', { class: 'aside' }, text(`${totals.formula}: ${formula}`)),
  );
}

/** The drawing with the ladder below it; what stands above it in a picture alone, the page says itself. */
function picture(analysis: Analysis, words: Words, vsmap: string | null): Markup {
  const scene = sceneOf(analysis, layOut(analysis), words);
  const title = analysis.document.title.trim() || words.picture.untitled;
  const svg = writeSvg(scene, inks, { title, ...(vsmap === null ? {} : { vsmap: keptByBrowsers(vsmap) }) });
  const width = `min-width:${Math.round(scene.width * smallestPicture)}px;max-width:${Math.round(scene.width * 1.25)}px`;
  return scrolling(words.handout.stream, element('div', { class: 'picture', style: width }, madeMarkup(svg)));
}

/** A browser that saves a page writes this blank under a name that only HTML knows. */
function keptByBrowsers(vsmap: string): string {
  return vsmap.replaceAll('\u00a0', '\\u00a0');
}
