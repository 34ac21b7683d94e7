import { expect, test } from 'vitest';
import { type Flow, makeForward } from '#shared/model/flow';
import { type MapDocument, makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { analyseWhole } from '#shared/simulation/totals/reworkTotals';
import { words } from '#shared/text/words';
import { figureLines } from './figureLines';

const { forecast, metric } = words('en');

/** So many steps with a check behind each, side by side; what a check sends back, it sends to its step. */
function besideEachOther(count: number, share: number): MapDocument {
  const pairs = Array.from({ length: count }, (_, at) => [`s${at}`, `c${at}`] as const);
  const steps = ['first', ...pairs.flat(), 'last'].map((id) =>
    makeStep({ id, name: id, processTime: '1h', waitTime: '0' }),
  );
  const flows = pairs.flatMap(([step, check]): Flow[] => [
    makeForward({ id: `in ${step}`, from: 'first', to: step }),
    makeForward({ id: `to ${check}`, from: step, to: check }),
    makeForward({ id: `out ${check}`, from: check, to: 'last' }),
    { kind: 'rework', id: `back ${check}`, from: check, to: step, share },
  ]);
  return makeMap({ id: 'm', title: 'Side by side', steps, flows });
}

function printed(map: MapDocument): string {
  return figureLines(analyseWhole(map)).join(' ').replaceAll(/\s+/g, ' ');
}

test('what was simulated says so in its working, and what was counted too', () => {
  const said = printed(besideEachOther(12, 0.2));
  expect(said).toContain(forecast.simulatedBecause);
  expect(said).toContain(metric.countedVisits);
  expect(said).not.toContain('take too long');
});

test('where the error is larger than one percent, the reason is said', () => {
  expect(printed(besideEachOther(29, 0.99))).toMatch(
    /An item goes through 5,8\d\d steps on average; simulating to an error of 1% would take too long\./,
  );
});
