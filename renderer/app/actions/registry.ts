import type { Action } from './action';
import { clipboardActions } from './clipboardActions';
import { editActions } from './editActions';
import { fileActions } from './fileActions';
import { findActions } from './findActions';
import { helpActions } from './helpActions';
import { languageActions } from './languageActions';
import { mapActions } from './mapActions';
import { paneActions } from './paneActions';
import { pictureActions } from './pictureActions';
import { placeActions } from './placeActions';
import { readingActions } from './readingActions';
import { rowActions } from './rowActions';
import { sideActions } from './sideActions';
import { stateActions } from './stateActions';
import { streamActions } from './streamActions';
import { viewActions } from './viewActions';
import { workshopActions } from './workshopActions';

/** All that a person can ask of the app by key, menu, palette or button. */
export const actions: readonly Action[] = [
  ...fileActions,
  ...editActions,
  ...clipboardActions,
  ...findActions,
  ...stateActions,
  ...viewActions,
  ...readingActions,
  ...paneActions,
  ...sideActions,
  ...languageActions,
  ...mapActions,
  ...streamActions,
  ...placeActions,
  ...pictureActions,
  ...rowActions,
  ...workshopActions,
  ...helpActions,
];
