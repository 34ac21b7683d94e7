import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryMap } from '../../file/arbitraryMap.testing';
import { makeForward } from '../../model/flow';
import { type MapDocument, makeMap } from '../../model/mapDocument';
import { makeStep } from '../../model/step';
import { leanEnterprise } from '../../samples/leanEnterprise';
import { germanTopics } from '../../text/de/germanTopics';
import { englishTopics } from '../../text/words';
import { noPasteChoices } from '../pasteTable/choices';
import { previewPaste, readPaste } from '../pasteTable/readPaste';
import { readHeader } from '../pasteTable/words/readHeader';
import { readers } from '../readMapFile.testing';
import { columnNames } from '../stepsTable/columns';
import { clipOf } from './clip';
import { readClip } from './clipHtml';

const titles = englishTopics.paste.meanings;

/** What a person sees of a step. */
function seen({ steps, flows, lanes }: MapDocument) {
  const at = new Map(steps.map(({ id }, index) => [id, index]));
  return {
    steps: steps.map(({ id, phase, place, sources, ...step }) => ({
      ...step,
      phase: lanes.find((lane) => lane.id === phase)?.name ?? null,
    })),
    flows: flows.map(({ id, from, to, ...flow }) => ({ ...flow, from: at.get(from), to: at.get(to) })),
  };
}

function pasted(content: { readonly text?: string; readonly html?: string }) {
  const preview = previewPaste(readPaste({ text: '', html: '', ...content }, readers), noPasteChoices);
  if (preview.map === null || preview.questions.length > 0) throw new Error(JSON.stringify(preview));
  return preview;
}

test('any map that is copied comes back from its own HTML and its own type', () => {
  fc.assert(
    fc.property(arbitraryMap, (map) => {
      const { html, vsmap } = clipOf(map, titles);
      expect(readClip('', `<meta charset='utf-8'><!--StartFragment-->${html}`)).toEqual(map);
      expect(readClip(vsmap, '')).toEqual(map);
    }),
    { numRuns: 100 },
  );
});

const word = fc.stringMatching(/^[A-Z][a-zé]{2,8} [a-z]{3,9}$/);
const time = fc.constantFrom('30min', '2h', '1d', '1.5d', '2-3d', '1w', '2h 15min', '0h');
const arbitraryStep = fc.record({
  name: word,
  processTime: fc.option(time),
  waitTime: fc.option(time),
  percentCompleteAccurate: fc.option(fc.constantFrom(0.5, 0.85, 0.975, 1)),
  people: fc.option(fc.constantFrom(1, 2, 0.5)),
  team: fc.option(word, { nil: '' }),
  automationLevel: fc.option(fc.constantFrom('manual' as const, 'assisted' as const, 'automated' as const)),
});
const plainMap = fc.array(arbitraryStep, { minLength: 2, maxLength: 8 }).map((given) => {
  const steps = given.map((step, at) => makeStep({ ...step, id: `${at + 1}` }));
  const flows = steps
    .slice(1)
    .map((step, at) => makeForward({ id: `f${at}`, from: steps[at]?.id ?? '', to: step.id }));
  return makeMap({ id: 'm', title: '', steps, flows });
});

test('a stream that is copied comes back equal from its table, its text and its Markdown', () => {
  fc.assert(
    fc.property(plainMap, (map) => {
      const { html, tsv, markdown } = clipOf(map, titles);
      for (const content of [{ html }, { text: tsv }, { text: markdown }]) {
        expect(seen(pasted(content).map ?? map)).toEqual(seen(map));
      }
    }),
    { numRuns: 80 },
  );
});

test('the sample with its branches and rework comes back from its text', () => {
  const { map, notices } = pasted({ text: clipOf(leanEnterprise, titles).tsv });
  expect(map?.steps.map(({ name }) => name)).toEqual(leanEnterprise.steps.map(({ name }) => name));
  expect(seen(map ?? leanEnterprise).flows).toHaveLength(leanEnterprise.flows.length);
  expect(notices).toEqual([]);
});

test('no spreadsheet computes what is copied, and no page runs it', () => {
  const steps = [
    makeStep({ id: '1', name: '=1+1' }),
    makeStep({ id: '2', name: '<img src=x onerror=y> "a" | b' }),
  ];
  const { html, tsv, markdown } = clipOf(makeMap({ id: 'm', title: '', steps }), titles);
  expect(tsv).toContain("'=1+1");
  expect(html).toContain('&#39;=1+1');
  expect(html).not.toContain('<img');
  expect(markdown).toContain('\\<img src=x onerror=y\\> "a" \\| b');
});

test.each(['en', 'de'])('the headings of copied tables are understood when they come back: %s', (locale) => {
  const { meanings } = (locale === 'de' ? germanTopics : englishTopics).paste;
  const written = columnNames.filter((name) => name !== 'place' && name !== 'sources');
  expect(written.map((name) => readHeader(meanings[name]).meaning)).toEqual(written);
});
