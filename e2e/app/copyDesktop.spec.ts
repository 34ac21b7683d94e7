import { expect, type Page } from '@playwright/test';
import { readVsmap } from '#shared/file/readVsmap';
import { readClip } from '#shared/formats/clipboard/clipHtml';
import { noPasteChoices } from '#shared/formats/pasteTable/choices';
import { previewPaste, readPaste } from '#shared/formats/pasteTable/readPaste';
import { loadReaders } from '#shared/formats/recognise';
import { svgReader } from '#shared/formats/svg/svgReader';
import type { MapDocument } from '#shared/model/mapDocument';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { test } from '../host/appTest';
import { gridOf, openGrid } from './gridPage';
import { titleField } from './libraryPage';
import { paste } from './pastePage';

const readers = await loadReaders();
const names = leanEnterprise.steps.map(({ name }) => name);

function namesIn(text: string, html = ''): readonly string[] {
  return (
    previewPaste(readPaste({ text, html }, readers), noPasteChoices).map?.steps.map(({ name }) => name) ?? []
  );
}

function ownMap(text: string): MapDocument | null {
  const read = readVsmap(text);
  return read.ok ? read.value.document : null;
}

function openedAgain(svg: string): MapDocument | null {
  const opened = svgReader.map?.read({ bytes: Buffer.from(svg), text: svg }, 'other');
  return opened?.ok ? opened.value.document : null;
}

/** Pastes where the keyboard is, as the system does with what main put on its clipboard. */
async function pasteForms(page: Page, forms: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((given) => {
    const carried = new DataTransfer();
    for (const [type, text] of Object.entries(given)) carried.setData(type, text);
    const event = new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, forms);
}

test('on the desktop a copy reaches the clipboard in six forms through main, without a permission', async ({
  launch,
}) => {
  const { page, clipboard } = await launch();
  await expect(titleField(page)).toHaveValue('Feature to production');
  await page.locator('.react-flow__node').first().waitFor();
  await page.keyboard.press('Control+c');
  await expect(page.getByText(paste.copied(8))).toBeVisible();
  await expect.poll(async () => Object.keys(await clipboard())).toContain('image/png');
  const forms = await clipboard();
  const form = (part: string) => forms[Object.keys(forms).find((type) => type.includes(part)) ?? ''] ?? '';

  const own = ownMap(form('web application/vnd.vsmap+json'));
  expect(own).toEqual({ ...leanEnterprise, id: own?.id });
  expect(readClip('', form('text/html'))).toEqual(own);
  expect(namesIn('', form('text/html'))).toEqual(names);
  expect(namesIn(form('text/plain'))).toEqual(names);
  expect(form('text/plain')).toContain('\t');
  expect(form('osclipboard;format="text/markdown"') || form('net.daringfireball.markdown')).toMatch(
    /^\| ID \|/,
  );
  expect(namesIn(form('web text/markdown'))).toEqual(names);
  expect(form('image/png')).toMatch(/^\x89PNG/);
  expect(openedAgain(form('svg'))).toEqual(own);

  // The page is handed only text and HTML of another program's writing; own steps are known by the HTML.
  const handed = { 'text/plain': form('text/plain'), 'text/html': form('text/html') };
  const rows = (count: number) => expect(gridOf(page)).toHaveAttribute('aria-rowcount', `${count + 2}`);
  await pasteForms(page, handed);
  await openGrid(page);
  await rows(16);
  await pasteForms(page, handed);
  await rows(24);
});
