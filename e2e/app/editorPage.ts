import { expect, type Locator, type Page, type Route } from '@playwright/test';
import { writeVsmap } from '#shared/file/writeVsmap';
import { makeForward } from '#shared/model/flow';
import { type MapDocument, makeMap } from '#shared/model/mapDocument';
import { makeStep, type Step } from '#shared/model/step';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { words } from '#shared/text/words';
import { dropFile, openLibrary, openSample, titleField } from './libraryPage';

export const { canvas, inspector, totals, metric } = words('en');

/** What a person types for a step of the published map: the source gives process time and lead time. */
export interface TypedStep {
  readonly name: string;
  readonly team: string;
  readonly people: string;
  readonly processTime: string;
  readonly leadTime: string;
  readonly percentCompleteAccurate: string;
}

/** The Lean Enterprise stream as it is typed; step 6 is two in parallel, the last but one and the one before. */
export const leanSteps: readonly TypedStep[] = leanEnterprise.steps.map((step) => ({
  name: step.name,
  team: step.team,
  people: String(step.people),
  processTime: typed(step.processTime),
  leadTime: typed(step.waitTime),
  percentCompleteAccurate: String((step.percentCompleteAccurate ?? 0) * 100),
}));

function typed(time: Step['processTime']): string {
  if (time === null) throw new Error('the published map knows all times');
  return typeof time === 'string' ? time : time.upToLeadTime;
}

/** Opens the app with a new profile and in it a new, empty map. */
export async function openEmptyMap(page: Page): Promise<void> {
  await openLibrary(page);
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('heading', { name: canvas.emptyTitle })).toBeVisible();
}

/** Opens the app with a new profile and in it a map from a file, which is dropped on the sample. */
export async function openMap(page: Page, document: MapDocument): Promise<void> {
  await openSample(page);
  const before = await titleField(page).elementHandle();
  await dropFile(page, 'map.vsmap', Buffer.from(writeVsmap(document)));
  // Another map has a screen of its own: with that of the sample its steps are gone.
  await before?.waitForElementState('hidden');
  await expect(titleField(page)).toHaveValue(document.title);
  await steps(page).first().waitFor();
}

/** A plain sequence of `count` steps whose values are all known. */
export function longStream(
  count: number,
  name: (at: number) => string = (at) => `Step ${at + 1}`,
): MapDocument {
  const steps = Array.from({ length: count }, (_, at) =>
    makeStep({
      id: `s${at}`,
      name: name(at),
      team: `Team ${(at % 5) + 1}`,
      people: 2,
      processTime: `${(at % 7) + 1}h`,
      waitTime: `${(at % 5) + 1}d`,
      percentCompleteAccurate: 0.9,
    }),
  );
  const flows = steps
    .slice(1)
    .map(({ id }, at) => makeForward({ id: `f${at}`, from: steps[at]?.id ?? '', to: id }));
  return makeMap({ id: 'long', title: `Stream of ${count}`, steps, flows });
}

export function steps(page: Page): Locator {
  return page.locator('.react-flow__node');
}

/** The box of a step on the map, by the name that stands in it. */
export function step(page: Page, name: string): Locator {
  return page.getByRole('group', { name: new RegExp(`^${name}:`) });
}

export function field(page: Page, name: string): Locator {
  return page.locator(`[data-field="${name}"]`);
}

/** What the totals strip says for a metric. */
export function figure(page: Page, id: string): Locator {
  return page.locator(`button[data-metric="${id}"]`);
}

/** The totals of the published map: 9 w 3 d, 55 h, 14%, 5.4%, four hand-offs. */
export async function expectLeanTotals(page: Page): Promise<void> {
  await expect(figure(page, 'leadTime')).toContainText('9 w 3 d');
  await expect(figure(page, 'processTime')).toContainText('1 w 2 d');
  await expect(figure(page, 'flowEfficiency')).toContainText('14%');
  await expect(figure(page, 'rolledPercentCompleteAccurate')).toContainText('5.4%');
  await expect(figure(page, 'handoffs')).toContainText('4');
  await expect(figure(page, 'longestWait')).toContainText('3 w');
}

/** Takes everything back until the map is empty again, and says how many steps that were. */
export async function undoEverything(page: Page): Promise<number> {
  const empty = page.getByRole('heading', { name: canvas.emptyTitle });
  for (let undone = 0; undone < 200; undone += 1) {
    if (await empty.isVisible()) return undone;
    await page.keyboard.press('Control+z');
  }
  throw new Error('200 steps back did not empty the map');
}

/** Six steps with names far too long for their boxes. */
export function makeLongNames(): MapDocument {
  const name = (at: number) =>
    `Coordinate the acceptance of deliverable number ${at + 1} with all departments involved, in writing`;
  return { ...longStream(6, name), title: 'Long names' };
}

/** The progress of something that takes its time. */
export function bar(page: Page, name: string): Locator {
  return page.getByRole('progressbar', { name });
}

/** Lets what the address names wait, the next time it is asked for, until the returned function is called. */
export async function hold(page: Page, address: RegExp): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const wait = async (route: Route) => {
    await held;
    await route.continue();
  };
  await page.route(address, wait, { times: 1 });
  return release;
}
