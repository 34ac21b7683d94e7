import { expect, test } from 'vitest';
import { clipboardEntries } from './clipboardEntries';

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
