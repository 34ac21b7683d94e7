import { mapShows, type RowsChoice, toggleAlone } from '../../editor/mapShows';
import { keepRows } from '../panes/rowsChoice';
import type { Action, ActionId } from './action';
import { needsMap, needsSteps } from './disabledReasons';

/** Into how many rows the map wraps, and whether it has the whole window. */
export const rowActions: readonly Action[] = [
  rowsAction('rowsAuto', 'auto'),
  rowsAction('rowsOne', 'one'),
  rowsAction('rowsTwo', 2),
  rowsAction('rowsThree', 3),
  rowsAction('rowsFour', 4),
  rowsAction('rowsFive', 5),
  rowsAction('rowsSix', 6),
  {
    id: 'mapOnly',
    place: 'view',
    group: 3,
    keys: [{ key: '6', code: 'Digit6', shift: true }],
    offeredOn: ['map'],
    disabledReason: needsMap,
    checked: () => mapShows.getState().alone,
    watches: [mapShows],
    run: toggleAlone,
  },
];

function rowsAction(id: ActionId, rows: RowsChoice): Action {
  return {
    id,
    place: 'view',
    group: 4,
    keys: [],
    disabledReason: needsSteps,
    checked: () => mapShows.getState().rows === rows,
    watches: [mapShows],
    run({ world, editor }) {
      keepRows(rows, world.database);
      editor?.view.current()?.fit();
    },
  };
}
