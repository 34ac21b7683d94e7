import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryMap } from '../../file/arbitraryMap.testing';
import { analyse } from '../../metrics/analyse';
import { makeForward } from '../../model/flow';
import { type MapDocument, makeMap } from '../../model/mapDocument';
import { makeStep } from '../../model/step';
import { leanEnterprise } from '../../samples/leanEnterprise';
import { words } from '../../text/words';
import { hostileMap, hostileTexts } from '../hostileTexts.testing';
import { noPasteChoices } from '../pasteTable/choices';
import { previewMermaid } from './previewMermaid';
import { readMermaid } from './readMermaid';
import { writeMermaid } from './writeMermaid';

function written(document: MapDocument): string {
  const text = writeMermaid(analyse(document), words('en'));
  if (text === null) throw new Error('too large');
  return text;
}

/** Every line that the writer can make: labels hold nothing that Mermaid takes for more than text. */
const label = String.raw`"(?:[\p{L}\p{M}\p{N} ,()/.%\u{a0}-\u{10ffff}-]|#\d{1,7};|<br>)*"`;
const line = new RegExp(
  String.raw`^(?:flowchart LR| {2}subgraph p\d+\[${label}\]| {2}end| {2,4}s\d+\[${label}\]| {2}s\d+ -\.?->(?:\|${label}\|)? s\d+|)$`,
  'u',
);

test('steps have their times, phases are subgraphs, shares and rework stand on the arrows', () => {
  const steps = ['a', 'b', 'c'].map((id) =>
    makeStep({ id, name: `Step ${id}`, processTime: '2h', waitTime: '1d' }),
  );
  const text = written(
    makeMap({
      id: 'm',
      title: '',
      steps,
      flows: [
        makeForward({ id: 'f', from: 'a', to: 'b', share: 0.8 }),
        makeForward({ id: 'g', from: 'a', to: 'c', share: 0.2, wait: '1h' }),
        { kind: 'rework', id: 'r', from: 'c', to: 'a', share: 0.15 },
        { kind: 'information', id: 'i', from: 'a', to: 'c', label: 'plan' },
      ],
    }),
  ).replaceAll('\u00a0', ' ');
  expect(text.split('\n')).toEqual([
    'flowchart LR',
    '  s1["Step a<br>2 h work, 1 d wait"]',
    '  s2["Step b<br>2 h work, 1 d wait"]',
    '  s3["Step c<br>2 h work, 1 d wait"]',
    '  s1 -->|"80%"| s2',
    '  s1 -->|"20%, wait 1h"| s3',
    '  s3 -.->|"15% rework"| s1',
    '  s1 -.->|"plan"| s3',
    '',
  ]);
});

test('what was written is read again as the same stream', () => {
  const read = readMermaid(written(leanEnterprise));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { map, notices } = previewMermaid(read.value, noPasteChoices.decisions);
  expect(notices).toEqual([]);
  expect(map?.steps.map(({ name }) => name)).toEqual(leanEnterprise.steps.map(({ name }) => name));
  expect(map?.lanes.map(({ name }) => name)).toEqual(leanEnterprise.lanes.map(({ name }) => name));
  expect(map?.flows).toHaveLength(leanEnterprise.flows.length);
});

test('any map is a diagram of lines that mean what they should, with all its steps and flows', () => {
  fc.assert(
    fc.property(arbitraryMap, (document) => {
      const text = written(document);
      for (const one of text.split('\n')) expect(one).toMatch(line);
      const read = readMermaid(text);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      expect(read.value.nodes).toHaveLength(document.steps.length);
      expect(read.value.edges).toHaveLength(document.flows.length);
    }),
    { numRuns: 100 },
  );
});

test.each(hostileTexts)('%j stays within its label', (text) => {
  for (const one of written(hostileMap(text)).split('\n')) expect(one).toMatch(line);
});

test('a stream that no page would draw is not written', () => {
  const steps = Array.from({ length: 501 }, (_, at) => makeStep({ id: `${at}`, name: 'x' }));
  expect(writeMermaid(analyse(makeMap({ id: 'm', title: '', steps })), words('en'))).toBeNull();
});
