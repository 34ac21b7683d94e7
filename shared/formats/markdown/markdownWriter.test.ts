import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { arbitraryMap } from '../../file/arbitraryMap.testing';
import { writeVsmap } from '../../file/writeVsmap';
import { analyse } from '../../metrics/analyse';
import { type MapDocument, makeMap } from '../../model/mapDocument';
import { makeStep } from '../../model/step';
import { leanEnterprise } from '../../samples/leanEnterprise';
import { documentWords } from '../../text/documentWords';
import { loadWords } from '../../text/loadWords';
import { encodeUtf8 } from '../bytes';
import { hostileMap, hostileTexts } from '../hostileTexts.testing';
import { noPasteChoices } from '../pasteTable/choices';
import { previewPaste, readPaste } from '../pasteTable/readPaste';
import { readers, readMapFile } from '../readMapFile.testing';
import { readMarkdownTable } from './markdownReader';
import { writeMarkdown } from './markdownWriter';

function textOf(document: MapDocument, clean = false): string {
  return writeMarkdown(analyse(document), documentWords('en'), clean ? null : writeVsmap(document), null);
}

function readBack(text: string, name = 'map.md'): MapDocument {
  const opened = readMapFile(name, encodeUtf8(text), 'unused');
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  expect(opened.value.source).toBe('md');
  return opened.value.document;
}

/** What is left of a text that means something to Markdown, once escapes, our own breaks and our comment are gone. */
function meaningIn(shown: string): string {
  return shown
    .replaceAll('<!-- -->', '')
    .replaceAll('<br>', '')
    .replace(/\\[!-/:-@[-`{-~]/g, '')
    .replace(/[^\\`*_[\]{}<>|~#!$^@]/g, '');
}

test('the document says title, sentence, totals, stream and steps', () => {
  const text = textOf(leanEnterprise);
  const lines = text.split('\n');
  expect(lines[0]).toBe('# Feature to production');
  expect(lines[2]).toBe(
    '**An item takes 9 weeks 3 days to reach the customer. 1 week 2 days of that is work; the rest is waiting.**',
  );
  expect(lines.map((line) => line.replace(/\s/g, ' '))).toContain(
    '| Flow efficiency | 14% | The share of the lead time spent working on the item. |',
  );
  expect(lines).toContain('  subgraph p1["Continuous Exploration"]');
  expect(lines.filter((line) => line.startsWith('| 6b | Change approval | 1h | 1w | 90% |'))).toHaveLength(1);
  expect(text.trimEnd().endsWith('\n}\n-->')).toBe(true);
});

test('a figure that is not known says what it is at least, and what is missing', () => {
  const steps = leanEnterprise.steps.map((step, at) => (at === 0 ? { ...step, waitTime: null } : step));
  expect(textOf({ ...leanEnterprise, steps })).toContain(
    '| Lead time | at least 8 w | missing: step Design and analysis: wait time |',
  );
});

test('any map comes back equal from its document, also with the line ends of Windows', () => {
  fc.assert(
    fc.property(arbitraryMap, (document) => {
      const text = textOf(document);
      expect(readBack(text)).toEqual(document);
      expect(readBack(text.replaceAll('\n', '\r\n'), 'map.txt')).toEqual(document);
    }),
    { numRuns: 60 },
  );
});

test.each(hostileTexts)('%j is text everywhere in the document, and comes back', (text) => {
  const document = hostileMap(text);
  const written = textOf(document);
  expect(readBack(written)).toEqual(document);
  const [before = '', diagram = '', after = ''] = written.split(/^```(?:mermaid)?$/m);
  const shown = [before, after.slice(0, after.indexOf('<!-- vsmap: '))].join('').split('\n');
  expect(diagram).not.toContain('`');
  for (const line of shown) {
    if (line.startsWith('|')) {
      const inner = line.slice(1, -1).replace(/(?<=[^\\](?:\\\\)*)\|/g, '');
      expect(meaningIn(inner), line).toBe('');
    } else expect(meaningIn(line.replace(/^(?:#+ |\*\*)|\*\*$/g, '')), line).toBe('');
    expect(line).not.toMatch(/https:\/\/|www\.|mailto:\S/);
  }
  const rulers = shown.filter((line) => /^\|(?: --- \|)+$/.test(line)).map((line) => line.split('|').length);
  for (const row of shown.filter((line) => line.startsWith('|')))
    expect(rulers).toContain(row.replace(/\\[\\|]/g, '').split('|').length);
});

test('the comment ends where it ends, whatever dashes the map holds', () => {
  const text = textOf(hostileMap('a --> b -- c --!> d --- e->'));
  const comment = text.slice(text.indexOf('<!-- vsmap'));
  expect(comment.indexOf('--', 4)).toBe(comment.length - 4);
});

describe('a clean copy', () => {
  beforeAll(() => loadWords('de'));
  const names = fc
    .array(
      fc.constantFrom('Plan', 'a | b', '`x`', '\\', '*y*', '[z](u)', 'a@b.c', '<br>', '&amp;', '12', '=1+1'),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((parts) => parts.join(' '));

  test('holds no map, and its table of steps is read in either language', () => {
    for (const locale of ['en', 'de'] as const) {
      const text = writeMarkdown(analyse(leanEnterprise), documentWords(locale), null, null);
      expect(text).not.toContain('"format"');
      const read = readMarkdownTable(text, 'm');
      if (read === null || !read.ok) throw new Error(JSON.stringify(read));
      const { document, notices } = read.value;
      expect(notices).toEqual([]);
      expect(document.title).toBe(leanEnterprise.title);
      expect(document.steps.map(({ phase, sources, ...step }) => step)).toEqual(
        leanEnterprise.steps.map(({ phase, sources, ...step }) => step),
      );
      expect(document.flows).toHaveLength(leanEnterprise.flows.length);
    }
  });

  test('gives names back as they were', () => {
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 4 }), (given) => {
        const steps = given.map((name, at) => makeStep({ id: `${at}`, name }));
        const read = readMarkdownTable(textOf(makeMap({ id: 'm', title: '', steps }), true), 'm');
        expect(read?.ok && read.value.document.steps.map(({ name }) => name)).toEqual(given);
      }),
    );
  });

  test('is looked at as a table of steps when it is pasted or dropped, not as the diagram beside it', () => {
    const pasted = readPaste({ text: textOf(leanEnterprise, true), html: '' }, readers);
    expect(pasted.kind).toBe('table');
    const { map } = previewPaste(pasted, noPasteChoices);
    expect(map?.steps.map(({ name }) => name)).toEqual(leanEnterprise.steps.map(({ name }) => name));
  });
});

test('a text without map and table gives none', () => {
  expect(readMarkdownTable('# Notes\n\nNothing here.', 'm')).toBeNull();
  expect(readMarkdownTable('| Colour | Size |\n| --- | --- |\n| red | 2 |\n', 'm')).toBeNull();
});

test('a map that is cut off is told', () => {
  const text = textOf(leanEnterprise);
  expect(readMapFile('a.md', encodeUtf8(text.slice(0, -8)), 'm')).toMatchObject({
    error: { kind: 'carrier', source: 'md', error: { kind: 'cutOff' } },
  });
});
