import { expect, test } from 'vitest';
import { writeVsmap } from '../../file/writeVsmap';
import { acmeMap } from './acmeMap.testing';
import lean from './lean-enterprise.json';
import parallel from './parallel-critical-path.json';
import { mapOfCase, type WorkedCase } from './readCase.testing';
import loops from './rework-two-loops.json';

const parallelMaps = (parallel as readonly WorkedCase[]).map(
  (worked, index) => [`parallel-critical-path-${index + 1}`, mapOfCase(worked)] as const,
);

/** What `vsmap metrics` is run on, by its tests and by whoever wants to follow a case by hand. */
test.each([
  ['acme-stamping', { ...acmeMap(), title: 'Acme Stamping' }] as const,
  ['lean-enterprise', mapOfCase({ name: 'Lean Enterprise', ...lean })] as const,
  ['rework-two-loops', mapOfCase({ name: 'Two loops of rework', ...loops })] as const,
  ...parallelMaps,
])('the map file %s.vsmap holds its case', async (name, map) => {
  await expect(writeVsmap({ ...map, id: name })).toMatchFileSnapshot(`./${name}.vsmap`);
});
