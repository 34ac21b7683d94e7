import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryMap } from '../../file/arbitraryMap.testing';
import { writeVsmap } from '../../file/writeVsmap';
import { analyse } from '../../metrics/analyse';
import { type MapDocument, makeMap } from '../../model/mapDocument';
import { makeNote } from '../../model/note';
import { makeStep } from '../../model/step';
import { leanEnterprise } from '../../samples/leanEnterprise';
import { words } from '../../text/words';
import { layOut } from '../layout/layOutMap';
import { palettes } from '../palette';
import { sceneOf } from '../sceneOf';
import { mapOfSvg } from './mapElement';
import { writeSvg } from './writeSvg';
import { faultOf } from './xmlFault.testing';

function svgOf(document: MapDocument, vsmap?: string): string {
  const analysis = analyse(document);
  const scene = sceneOf(analysis, layOut(analysis, { heading: true }), words('en'));
  return writeSvg(scene, palettes.print, {
    title: document.title,
    ...(vsmap === undefined ? {} : { vsmap }),
  });
}

const hostile = [
  '</title></svg><script>alert(1)</script>',
  '"onload="x',
  ']]>&<!--',
  'a\u0000b\u001bc\ud800d\uffff',
  '</vsmap></metadata>',
  '<vsmap xmlns="urn:vsmap:1">{}</vsmap>',
];

function hostileMap(text: string): MapDocument {
  return makeMap({
    id: 'm',
    title: text,
    lanes: [{ id: 'l', name: text }],
    steps: [makeStep({ id: 's', name: text, team: text, note: text, phase: 'l' })],
    notes: [makeNote({ id: 'n', text, step: 's' })],
  });
}

test('the picture of a real map is well-formed and holds its texts as text', () => {
  const svg = svgOf(leanEnterprise);
  expect(faultOf(svg)).toBeNull();
  expect(svg).toContain('>Design and analysis</text>');
  expect(svg).toContain('An item takes 9 weeks 3 days to reach the customer.');
});

test.each(hostile)('a map full of %j makes a well-formed picture that is read back', (text) => {
  const document = hostileMap(text);
  const vsmap = writeVsmap(document);
  const svg = svgOf(document, vsmap);
  expect(faultOf(svg)).toBeNull();
  expect(svg).not.toContain('<script');
  const read = mapOfSvg(svg);
  expect(read.ok && JSON.parse(read.value)).toEqual(JSON.parse(vsmap));
});

test('the picture of any map is well-formed and gives the map back', () => {
  fc.assert(
    fc.property(arbitraryMap, (document) => {
      const vsmap = writeVsmap(document);
      const svg = svgOf(document, vsmap);
      expect(faultOf(svg)).toBeNull();
      const read = mapOfSvg(svg);
      expect(read.ok && JSON.parse(read.value)).toEqual(JSON.parse(vsmap));
    }),
    { numRuns: 60 },
  );
});

test('a clean copy holds no map', () => {
  expect(mapOfSvg(svgOf(leanEnterprise))).toEqual({ ok: false, error: { kind: 'noMap' } });
});

test('the fault finder sees faults', () => {
  expect(faultOf('<a><b></a>')).not.toBeNull();
  expect(faultOf('<a>&nbsp;</a>')).not.toBeNull();
  expect(faultOf('<a>\u0001</a>')).not.toBeNull();
  expect(faultOf('<a x="<"/>')).not.toBeNull();
  expect(faultOf('<a>')).not.toBeNull();
  expect(faultOf('<a>&#x;</a>')).not.toBeNull();
  expect(faultOf('<a x="1">t&amp;</a>\n')).toBeNull();
});
