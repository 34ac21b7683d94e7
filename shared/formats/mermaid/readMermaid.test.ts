import { expect, test } from 'vitest';
import { noPasteChoices } from '../pasteTable/choices';
import { previewPaste, readPaste } from '../pasteTable/readPaste';
import { readers } from '../readMapFile.testing';
import { readMermaid } from './readMermaid';

function nodes(...lines: string[]) {
  const read = readMermaid(['flowchart LR', ...lines].join('\n'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.nodes.map(({ label }) => label.join(' / '));
}

function flows(...lines: string[]) {
  const { map, notices } = previewPaste(
    readPaste({ text: ['flowchart LR', ...lines].join('\n'), html: '' }, readers),
    noPasteChoices,
  );
  return {
    notices: notices.map(({ kind }) => kind),
    flows: map?.flows.map(({ id: _, ...flow }) => flow),
  };
}

test('all shapes have their labels', () => {
  const shapes = [
    'a[A]',
    'b(B)',
    'c([C])',
    'd[[D]]',
    'e[(E)]',
    'f((F))',
    'g(((G)))',
    'h{H}',
    'i{{I}}',
    'j>J]',
    'k[/K/]',
  ];
  expect(nodes(...shapes)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K']);
  expect(nodes('l["L (with) [signs]"]:::big', 'm@{ shape: diamond, label: "M" }', 'n')).toEqual([
    'L (with) [signs]',
    'M',
    'n',
  ]);
});

test('labels lose their markup and keep their signs', () => {
  expect(nodes('a["`**Code** &amp; #quot;test#quot;<br/>2d`"]')).toEqual(['Code & "test" / 2d']);
});

test('chains and groups of arrows are all there', () => {
  const { flows: found } = flows('a --> b & c --> d; d ==> e', 'e --- f ~~~ g');
  expect(found?.map(({ from, to }) => `${from}${to}`)).toEqual(['ab', 'ac', 'bd', 'cd', 'de', 'ef']);
});

test('a share on an arrow is the share of the flow, a time its wait', () => {
  const { flows: found } = flows('a -- 70% --> b', 'a -->|"30 %"| c', 'b -- 2 days --> d');
  expect(found).toMatchObject([{ share: 0.7 }, { share: 0.3 }, { wait: '2d' }]);
});

test('an arrow back with a share is rework, and the ways forward share the rest', () => {
  const { flows: found } = flows('a --> b', 'b -->|20%| a', 'b -->|60%| c', 'b -->|20%| d');
  expect(found).toMatchObject([
    { kind: 'forward', share: null },
    { kind: 'rework', share: 0.2 },
    { kind: 'forward', share: 0.75 },
    { kind: 'forward', share: 0.25 },
  ]);
});

test('an arrow back that does not say how often is left out and told', () => {
  const found = flows('a --> b', 'b --> a');
  expect(found.flows).toHaveLength(1);
  expect(found.notices).toEqual(['backWithoutShare']);
});

test('dotted arrows inform, with their text', () => {
  expect(flows('a --> b', 'b -. metrics .-> a').flows).toMatchObject([
    { kind: 'forward' },
    { kind: 'information', label: 'metrics' },
  ]);
});

test('a line that is not understood refuses the diagram and is named', () => {
  expect(readMermaid('graph TD\na --> b\nb -->> [c\n')).toEqual({
    ok: false,
    error: { kind: 'brokenDiagram', row: 3, text: 'b -->> [c' },
  });
});
