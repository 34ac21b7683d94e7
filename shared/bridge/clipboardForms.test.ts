import { expect, test } from 'vitest';
import { questionSchemas } from './contract';
import { bridgeLimits } from './limits';

const forms = { text: 'a', html: '', png: null };

function isTaken(given: object): boolean {
  return questionSchemas.writeClipboard.arguments.safeParse([given]).success;
}

test('the clipboard takes text, HTML and a picture, and nothing else', () => {
  expect(isTaken(forms)).toBe(true);
  expect(isTaken({ ...forms, png: new Uint8Array([1]) })).toBe(true);
  expect(isTaken({ ...forms, rtf: 'x' })).toBe(false);
  expect(isTaken({ ...forms, png: 'x' })).toBe(false);
});

test('more than the clipboard of anybody needs is refused', () => {
  expect(isTaken({ ...forms, text: 'x'.repeat(bridgeLimits.clipboardText + 1) })).toBe(false);
});
