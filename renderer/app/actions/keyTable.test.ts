import { expect, test } from 'vitest';
import { accelerator, type Chord } from '../../editor/keys/chord';
import { canvasKeys } from '../../features/canvas/keyboard/canvasKeys';
import { cellKeys } from '../../features/grid/cellKeys';
import { gridKeys } from '../../features/grid/gridKeys';
import { actions } from './registry';

interface Bound {
  readonly id: string;
  readonly scope: string;
  readonly keys: readonly Chord[];
}

const actionKeys: readonly Bound[] = actions.map(({ id, scope = 'window', keys }) => ({ id, scope, keys }));
const table: readonly Bound[] = [...actionKeys, ...canvasKeys, ...gridKeys, ...cellKeys];

/** Who answers each combination in a scope. */
function answers(scope: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, scope: place, keys } of table) {
    if (place !== scope) continue;
    for (const chord of keys) {
      const name = accelerator(chord);
      found.set(name, [...(found.get(name) ?? []), id]);
    }
  }
  return found;
}

const scopes = [...new Set(table.map(({ scope }) => scope))];

test('in one scope no two things answer one key', () => {
  const twice = scopes.flatMap((scope) =>
    [...answers(scope)]
      .filter(([, ids]) => ids.length > 1)
      .map(([key, ids]) => `${scope} ${key}: ${ids.join()}`),
  );
  expect(twice).toEqual([]);
  expect(scopes).toEqual(
    expect.arrayContaining(['window', 'map', 'landmark', 'connecting', 'splitting', 'grid', 'cell']),
  );
});

test('what has the keyboard takes a key from the window only where it means the same thing there', () => {
  const ofWindow = answers('window');
  const taken = scopes
    .filter((scope) => scope !== 'window')
    .flatMap((scope) =>
      [...answers(scope)].flatMap(([key, [id]]) => {
        const [action] = ofWindow.get(key) ?? [];
        return action === undefined ? [] : [`${scope} ${key}: ${id} for ${action}`];
      }),
    );
  expect(taken.toSorted()).toEqual([
    'cell CmdOrCtrl+Z: cancel for undo',
    'cell F2: inText for editName',
    'grid Backspace: clear for delete',
    'grid CmdOrCtrl+A: selectAll for selectAll',
    'grid Delete: clear for delete',
    'grid F2: edit for editName',
    'landmark Backspace: keepLandmark for delete',
    'landmark Delete: keepLandmark for delete',
    'landmark F2: openLandmark for editName',
    'map F2: rename for editName',
  ]);
});
