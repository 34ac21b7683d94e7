import { expect, test } from 'vitest';
import { writeVsmap } from '#shared/file/writeVsmap';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { readFile } from './readFile';

function read(name: string, text: string) {
  return readFile({ name, bytes: new TextEncoder().encode(text), id: 'fresh' });
}

test('a map is opened whatever its file is called', async () => {
  const found = await read('table.csv', writeVsmap(leanEnterprise));
  expect(found).toMatchObject({ kind: 'map', opened: { ok: true, value: { document: leanEnterprise } } });
});

test('steps of another program are handed on to be looked at, whatever their file is called', async () => {
  const text = 'Step;PT (h)\nTake;1,5\nShip;2\n';
  expect(await read('map.vsmap', text)).toEqual({ kind: 'steps', pasted: { text, html: '' } });
  const html = '<table><tr><th>Step<th>PT<tr><td>Take<td>1h</table>';
  expect(await read('page.txt', html)).toEqual({ kind: 'steps', pasted: { text: '', html } });
});

test('a broken map comes with its repaired copy, and nothing else does', async () => {
  const broken = await read('map', writeVsmap(leanEnterprise).replace('"2d"', '"soon"'));
  expect(broken).toMatchObject({ kind: 'map', opened: { ok: false, error: { kind: 'vsmap' } } });
  expect(broken.kind === 'map' && broken.repaired?.repairs.length).toBe(1);
  expect(await read('noise', '\u0001')).toEqual({
    kind: 'map',
    opened: { ok: false, error: { kind: 'unknownContent' } },
    repaired: null,
  });
});
