import { expect, test } from 'vitest';
import { questionSchemas } from './contract';
import { bridgeLimits } from './limits';

const forms = { text: 'a', html: '', markdown: '', svg: '', vsmap: '', png: null };

function isTaken(given: object): boolean {
  return questionSchemas.writeClipboard.arguments.safeParse([given]).success;
}

test('the clipboard takes six forms, and nothing else', () => {
  expect(isTaken(forms)).toBe(true);
  expect(isTaken({ ...forms, markdown: '| a |', svg: '<svg/>', vsmap: '{}' })).toBe(true);
  expect(isTaken({ ...forms, png: new Uint8Array([1]) })).toBe(true);
  expect(isTaken({ ...forms, rtf: 'x' })).toBe(false);
  expect(isTaken({ ...forms, png: 'x' })).toBe(false);
  expect(isTaken({ ...forms, svg: new Uint8Array([1]) })).toBe(false);
  expect(isTaken({ ...forms, vsmap: undefined })).toBe(false);
});

test.each(['text', 'html', 'markdown', 'svg', 'vsmap'])('more than anybody needs is refused: %s', (form) => {
  expect(isTaken({ ...forms, [form]: 'x'.repeat(bridgeLimits.clipboardText + 1) })).toBe(false);
});

test('a picture above the limit is refused', () => {
  expect(isTaken({ ...forms, png: new Uint8Array(bridgeLimits.clipboardPicture + 1) })).toBe(false);
});
