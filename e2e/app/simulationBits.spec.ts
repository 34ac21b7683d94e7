import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
import { writeVsmap } from '#shared/file/writeVsmap';
import { analyse } from '#shared/metrics/analyse';
import type { MapDocument } from '#shared/model/mapDocument';
import type { MetricsReport } from '#shared/report/reportFormat';
import { type Distribution, startSimulation } from '#shared/simulation/simulate';
import { type SimulatedStream, streamOf } from '#shared/simulation/streamOf';
import { words } from '#shared/text/words';
import { fromRoot } from '../../build/paths.mjs';
import { openMap } from './editorPage';
import { lastResult, recordEngine, recorded } from './engineRecord';
import { riskyStream } from './riskyStream';

const { forecast } = words('en');
const choice = { runs: 10_000, seed: 7 };

/** The lead times of the map as the command line prints them. */
async function byCommandLine(map: MapDocument): Promise<MetricsReport['distribution']> {
  const folder = await mkdtemp(join(tmpdir(), 'millrace-bits-'));
  const file = join(folder, 'map.vsmap');
  await writeFile(file, writeVsmap(map));
  const args = ['metrics', '--json', '--simulate', String(choice.runs), '--seed', String(choice.seed), file];
  const { stdout } = await promisify(execFile)(process.execPath, [fromRoot('dist/cli/vsmap.mjs'), ...args]);
  await rm(folder, { recursive: true });
  const report: MetricsReport = JSON.parse(stdout);
  return report.distribution;
}

/** The simulation as a script of its own, to be run on the main thread of a page. */
async function simulationScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: fromRoot('shared/simulation/simulate.ts'), formats: ['iife'], name: 'simulation' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const [chunk] = bundle !== undefined && 'output' in bundle ? bundle.output : [];
  if (chunk?.type !== 'chunk') throw new Error('the simulation is built as one script');
  return chunk.code;
}

function inNode(stream: SimulatedStream): Distribution | null {
  const simulation = startSimulation(stream, choice.runs, choice.seed);
  simulation.advance(Number.POSITIVE_INFINITY);
  return simulation.result();
}

async function inPage(page: Page, stream: SimulatedStream): Promise<Distribution | null> {
  const run = `(() => {
    const one = simulation.startSimulation(${JSON.stringify(stream)}, ${choice.runs}, ${choice.seed});
    one.advance(Infinity);
    return one.result();
  })()`;
  return page.evaluate(`${await simulationScript()}; ${run}`);
}

function streamIn(document: MapDocument): SimulatedStream | null {
  const stream = streamOf(analyse(document));
  return stream.ok ? stream.value : null;
}

test('the same seed gives the same bits in Node, on the command line, in the page and in the worker', async ({
  page,
}) => {
  await recordEngine(page);
  await openMap(page, riskyStream);
  await page.keyboard.press('F9');
  await page.getByText(forecast.madeOf('10,000', '1', forecast.shapes.triangular)).click();
  await page.getByLabel(forecast.seed).fill(String(choice.seed));
  await expect.poll(async () => (await lastResult(page))?.seed).toBe(choice.seed);
  const inWorker = await lastResult(page);
  const { asked } = await recorded(page);
  const document = asked.findLast(({ kind }) => kind === 'simulate')?.document;
  const stream = document === undefined ? null : streamIn(document);
  if (stream === null || inWorker === null) throw new Error('the worker was asked and answered');
  expect(inWorker.runs).toBe(choice.runs);
  expect(inWorker.standardError).toBeGreaterThan(0);
  expect(inNode(stream)).toEqual(inWorker);
  expect(await inPage(page, stream)).toEqual(inWorker);
  const printed = await byCommandLine(riskyStream);
  expect(printed).toMatchObject({
    mean: inWorker.mean,
    standardError: inWorker.standardError,
    p50: inWorker.p50,
    p85: inWorker.p85,
    p95: inWorker.p95,
    histogram: inWorker.histogram,
  });
  expect(riskyStream.steps.map(({ id }) => printed?.criticality[id])).toEqual(inWorker.criticality);
});
