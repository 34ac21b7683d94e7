import { expect, test } from 'vitest';
import { type Analysis, analyse } from '#shared/metrics/analyse';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { loadWords } from '#shared/text/loadWords';
import { words } from '#shared/text/words';
import { createEditor, type Editor } from './createEditor';
import { createDerive } from './derived';

test('states that stand alike share their layout and what was made of it, and nothing else', () => {
  const derive = createDerive();
  const before = derive(analyse(leanEnterprise));
  const [first, ...rest] = leanEnterprise.steps;
  if (first === undefined) throw new Error('the sample has steps');
  const after = derive(analyse({ ...leanEnterprise, steps: [{ ...first, name: 'Other' }, ...rest] }));
  const firstName = ({ analysis }: { readonly analysis: Analysis }) => analysis.document.steps[0]?.name;
  const widths = () => ({});
  expect(after.layout()).toBe(before.layout());
  expect(after.keepWithLayout(widths)).toBe(before.keepWithLayout(widths));
  expect([before.keep(firstName), after.keep(firstName)]).toEqual([first.name, 'Other']);
  expect(after.picture(words('en'))).not.toBe(before.picture(words('en')));
});

test('a picture is made once in each language that is asked for', async () => {
  await loadWords('de');
  const derived = createDerive()(analyse(leanEnterprise));
  const english = derived.picture(words('en'));
  expect(derived.picture(words('en'))).toBe(english);
  expect(derived.picture(words('de')).locale).toBe('de');
});

test('what is kept beside an open map is its own, and made once', () => {
  const [one, other] = [createEditor(leanEnterprise), createEditor(leanEnterprise)];
  const place = (editor: Editor) => ({ of: editor });
  expect(one.keep(place)).toBe(one.keep(place));
  expect(one.keep(place).of).toBe(one);
  expect(other.keep(place).of).toBe(other);
});

test('while the current state is shown, what is shown and what is there are derived once, also when more is found out', () => {
  const editor = createEditor(leanEnterprise);
  const { analysis } = editor.store.getState();
  editor.complete(analysis, { ...analysis });
  const { derived, today } = editor.store.getState();
  expect(derived.analysis).not.toBe(analysis);
  expect(derived).toBe(today);
});
