import { type MapPictureKind, mapShows, togglePath, togglePicture } from '../../editor/mapShows';
import type { Action, ActionId } from './action';
import { needsSteps } from './disabledReasons';

/** The other pictures of a map, the critical path on it, and the true-scale view as a file. */
export const pictureActions: readonly Action[] = [
  pictureAction('showTrueScale', 'trueScale', '3'),
  pictureAction('showWaits', 'waits', '4'),
  {
    id: 'showPath',
    place: 'view',
    group: 0,
    keys: [{ key: '5', code: 'Digit5', shift: true }],
    offeredOn: ['map'],
    disabledReason: needsSteps,
    checked: () => mapShows.getState().path,
    watches: [mapShows],
    run: togglePath,
  },
  exportAction('exportTrueScaleSvg', 'svg'),
  exportAction('exportTrueScalePng', 'png'),
];

function pictureAction(id: ActionId, picture: MapPictureKind, digit: '3' | '4'): Action {
  return {
    id,
    place: 'view',
    group: 0,
    keys: [{ key: digit, code: `Digit${digit}`, shift: true }],
    disabledReason: needsSteps,
    checked: () => mapShows.getState().picture === picture,
    watches: [mapShows],
    run: () => togglePicture(picture),
  };
}

function exportAction(id: ActionId, kind: 'svg' | 'png'): Action {
  return {
    id,
    place: 'file',
    group: 1,
    keys: [],
    disabledReason: needsSteps,
    run: (context) => context.exportAs({ as: 'trueScale', format: kind }),
  };
}
