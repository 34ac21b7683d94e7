import { type BrowserContext, expect, type Page } from '@playwright/test';
import { readVsmap } from '#shared/file/readVsmap';
import type { MapDocument } from '#shared/model/mapDocument';
import { words } from '#shared/text/words';
import { bytesOf, exportAs } from './libraryPage';

export const { paste } = words('en');

/** Lets pages read and write the clipboard, as a person's own programs can. */
export async function allowClipboard(context: BrowserContext): Promise<void> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
}

/** Puts something on the real clipboard, as another program would. */
export async function fillClipboard(page: Page, forms: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(async (given) => {
    const blobs = Object.entries(given).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, forms);
}

/**
 * All forms on the clipboard: texts as they are, pictures by their first bytes. None while it changes: a copy puts the
 * texts there first, and all forms when the pictures are drawn.
 */
export async function readClipboard(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const forms: Record<string, string> = {};
    try {
      const [item] = await navigator.clipboard.read();
      for (const type of item?.types ?? []) {
        const blob = await item?.getType(type);
        if (blob === undefined) continue;
        const bytes = new Uint8Array(await blob.arrayBuffer());
        forms[type] =
          type === 'image/png' ? String.fromCharCode(...bytes.slice(1, 4)) : new TextDecoder().decode(bytes);
      }
    } catch (error) {
      if (error instanceof DOMException && error.name === 'InvalidStateError') return {};
      throw error;
    }
    return forms;
  });
}
export function dialog(page: Page) {
  return page.getByRole('dialog', { name: paste.title });
}

/** The map as a file on the disk holds it. */
export async function exported(page: Page): Promise<MapDocument> {
  const read = readVsmap((await bytesOf(await exportAs(page, 'vsmap'))).toString());
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.document;
}

/** Steps by name, with what leads from one to the next. */
export function stream({ steps, flows }: MapDocument): readonly string[] {
  const name = (id: string) => steps.find((step) => step.id === id)?.name ?? id;
  return flows.filter(({ kind }) => kind === 'forward').map(({ from, to }) => `${name(from)} > ${name(to)}`);
}

export async function expectClosed(page: Page): Promise<void> {
  await expect(dialog(page)).toHaveCount(0);
}
