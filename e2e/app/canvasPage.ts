import type { Locator, Page } from '@playwright/test';
import { readVsmap } from '#shared/file/readVsmap';
import type { MapDocument } from '#shared/model/mapDocument';
import type { Step, StepPlace } from '#shared/model/step';
import { canvas, step } from './editorPage';
import { bytesOf, exportAs } from './libraryPage';

/** The map as it goes to a file. */
export async function savedMap(page: Page): Promise<MapDocument> {
  const read = readVsmap((await bytesOf(await exportAs(page, 'vsmap'))).toString());
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.document;
}

/** Its flows as `from > to`, by the names of the steps, with shares; rework as `from < to`. */
export function linksOf(document: MapDocument): readonly string[] {
  const name = (id: string) => document.steps.find((one) => one.id === id)?.name ?? '?';
  return document.flows.map((flow) => {
    const share = flow.kind === 'forward' && flow.share !== null ? ` ${flow.share}` : '';
    return `${name(flow.from)} ${flow.kind === 'rework' ? '<' : '>'} ${name(flow.to)}${share}`;
  });
}

export function stepNamed(document: MapDocument, name: string): Step {
  const found = document.steps.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no step ${name}`);
  return found;
}

/** Puts the keyboard on the map, with the step of this name selected. */
export async function pick(page: Page, name: string): Promise<Locator> {
  const box = step(page, name);
  await box.click();
  return box;
}

/** The drawing area, as what has the focus. */
export function map(page: Page): Locator {
  return page.getByRole('application', { name: canvas.label });
}

/** Waits until the view stands still: what is clicked while it moves may be somewhere else by then. */
export async function viewAtRest(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const drawing = document.querySelector<HTMLElement>('.react-flow__viewport');
    const before = drawing?.style.transform;
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
    return drawing?.style.transform === before;
  });
}

/** Drags from the upper part of a step to a point of the window. */
export async function dragTo(page: Page, from: Locator, to: StepPlace): Promise<void> {
  const box = await from.boundingBox();
  if (box === null) throw new Error('the step is in view');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 4);
  await page.mouse.down();
  await page.mouse.move(to.x - 4, to.y - 4, { steps: 6 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
}
