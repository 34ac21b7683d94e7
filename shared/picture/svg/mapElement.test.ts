import { expect, test } from 'vitest';
import { mapElement, mapOfSvg } from './mapElement';

const svg = (inside: string) =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;

test('what is written is read back', () => {
  const text = '{\n  "title": "a < b && \\"c\\" ]]> </vsmap>"\n}\n';
  const read = mapOfSvg(svg(mapElement(text)));
  expect(read.ok && JSON.parse(read.value)).toEqual(JSON.parse(text));
});

test('a map is found after a drawing program has renamed its prefix and rewritten its entities', () => {
  const inside =
    '<metadata><v:vsmap xmlns:v="urn:vsmap:1" id="x">{&#34;t&#x22;:&apos;&amp;&apos;}</v:vsmap></metadata>';
  expect(mapOfSvg(svg(inside))).toEqual({ ok: true, value: `{"t":'&'}`.replaceAll(`:'&'`, `:'&'`) });
});

test('a map in CDATA is read', () => {
  const inside = '<vsmap xmlns="urn:vsmap:1"><![CDATA[{"a":"<&"}]]></vsmap>';
  expect(mapOfSvg(svg(inside))).toEqual({ ok: true, value: '{"a":"<&"}' });
});

test('the word in a title, in another namespace or in a longer name is no map', () => {
  const inside = '<title>vsmap xmlns="urn:vsmap:1"></title><vsmap xmlns="urn:other">{}</vsmap><vsmapper/>';
  expect(mapOfSvg(svg(inside))).toEqual({ ok: false, error: { kind: 'noMap' } });
});

test('a picture that was cut off says so', () => {
  const text = svg(mapElement('{"a": 1}'));
  expect(mapOfSvg(text.slice(0, text.indexOf('1}')))).toEqual({ ok: false, error: { kind: 'cutOff' } });
});

test('what is no picture is refused', () => {
  expect(mapOfSvg('{"format":"vsmap"}')).toEqual({ ok: false, error: { kind: 'notAPicture' } });
  expect(mapOfSvg('')).toEqual({ ok: false, error: { kind: 'notAPicture' } });
});

test('a hostile text costs no time', () => {
  const start = performance.now();
  mapOfSvg(`<svg>${'<vsmap '.repeat(200_000)}`);
  mapOfSvg(`<svg>${'vsmap'.repeat(400_000)}`);
  mapOfSvg(`<svg>${'&#'.repeat(400_000)}<vsmap xmlns="urn:vsmap:1">${'&'.repeat(400_000)}</vsmap>`);
  expect(performance.now() - start).toBeLessThan(2_000);
});
