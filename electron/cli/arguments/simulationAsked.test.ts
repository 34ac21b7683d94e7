import { expect, test } from 'vitest';
import { simulationAsked } from './simulationAsked';

function asked(...options: readonly (readonly [string, string])[]) {
  return simulationAsked(new Map(options));
}

test('nothing asked is no simulation', () => {
  expect(asked()).toEqual({ ok: true, value: null });
});

test('the seed is 1 and ranges are triangular unless something else is asked for', () => {
  expect(asked(['simulate', '500'])).toEqual({
    ok: true,
    value: { runs: 500, seed: 1, shape: 'triangular' },
  });
  expect(asked(['simulate', '500'], ['seed', '7'], ['shape', 'pert'])).toEqual({
    ok: true,
    value: { runs: 500, seed: 7, shape: 'pert' },
  });
});

test.each(['seed', 'shape'])('--%s without --simulate means nothing', (name) => {
  expect(asked([name, '1'])).toEqual({ ok: false, error: { kind: 'runsMissing', option: `--${name}` } });
});

test('another shape is refused with those that there are', () => {
  expect(asked(['simulate', '5'], ['shape', 'PERT'])).toEqual({
    ok: false,
    error: { kind: 'unknownValue', option: '--shape', found: 'PERT', known: ['triangular', 'pert'] },
  });
});
