import { expect, test } from 'vitest';
import { type ClipboardEntry, clipboardEntries, offerEntries } from './clipboardEntries';

const forms = { text: 't', html: 'h', markdown: 'm', svg: 's', vsmap: 'v', png: new Uint8Array([1]) };

function typesOn(system: NodeJS.Platform): readonly string[] {
  return clipboardEntries(forms, system).map(([type]) => type);
}

test('all forms go under names by which other programs, pages and this one find them', () => {
  expect(Object.fromEntries(clipboardEntries(forms, 'linux'))).toEqual({
    'text/plain': 't',
    'text/html': 'h',
    'image/png': forms.png,
    'web application/vnd.vsmap+json': 'v',
    'electron application/osclipboard;format="image/svg+xml"': 's',
    'electron application/osclipboard;format="text/markdown"': 'm',
    'web text/markdown': 'm',
  });
  expect(typesOn('win32')).toEqual(typesOn('linux'));
});

test('a Mac has names of its own for vectors and Markdown', () => {
  expect(typesOn('darwin')).toContain('electron application/osclipboard;format="public.svg-image"');
  expect(typesOn('darwin')).toContain(
    'electron application/osclipboard;format="net.daringfireball.markdown"',
  );
});

test('no form but pixels goes by the name of a picture, where Electron would decode it', () => {
  for (const system of ['linux', 'win32', 'darwin'] as const) {
    expect(typesOn(system).filter((type) => type.startsWith('image/'))).toEqual(['image/png']);
  }
});

test('forms that are not there are left out', () => {
  const none = { text: '', html: '', markdown: '', svg: '', vsmap: '', png: null };
  expect(clipboardEntries(none, 'linux')).toEqual([]);
  expect(clipboardEntries({ ...none, text: 'a' }, 'darwin')).toEqual([['text/plain', 'a']]);
});

const entries: readonly ClipboardEntry[] = ['text', 'html', 'svg', 'own'].map((type) => [type, 'x']);

/** A clipboard that is emptied by every refusal, and refuses what holds one of these types. */
function clipboardWithout(...refused: readonly string[]) {
  let held: readonly string[] = ['what was there before'];
  let writes = 0;
  async function write(offered: readonly ClipboardEntry[]): Promise<boolean> {
    writes += 1;
    const types = offered.map(([type]) => type);
    const takes = types.every((type) => !refused.includes(type));
    held = takes ? types : [];
    return takes;
  }
  return { write, held: () => held, writes: () => writes };
}

test('what the system takes is written once', async () => {
  const clipboard = clipboardWithout();
  expect(await offerEntries(entries, clipboard.write)).toBe(true);
  expect(clipboard.held()).toEqual(['text', 'html', 'svg', 'own']);
  expect(clipboard.writes()).toBe(1);
});

test.each([
  ['the last', ['own'], ['text', 'html', 'svg']],
  ['one in the middle', ['html'], ['text', 'svg', 'own']],
  ['several', ['text', 'svg'], ['html', 'own']],
])('the rest comes onto the clipboard where a form is refused: %s', async (_which, refused, rest) => {
  const clipboard = clipboardWithout(...refused);
  expect(await offerEntries(entries, clipboard.write)).toBe(true);
  expect(clipboard.held()).toEqual(rest);
});

test('a clipboard that takes nothing is said to have taken nothing', async () => {
  expect(await offerEntries(entries, clipboardWithout('text', 'html', 'svg', 'own').write)).toBe(false);
  const untouched = clipboardWithout();
  expect(await offerEntries([], untouched.write)).toBe(false);
  expect(untouched.writes()).toBe(0);
});
