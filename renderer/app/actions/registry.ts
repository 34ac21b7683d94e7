import type { Action } from './action';
import { editActions } from './editActions';
import { fileActions } from './fileActions';
import { helpActions } from './helpActions';
import { languageActions } from './languageActions';
import { mapActions } from './mapActions';
import { viewActions } from './viewActions';

/** All that a person can ask of the app by key, menu, palette or button. */
export const actions: readonly Action[] = [
  ...fileActions,
  ...editActions,
  ...viewActions,
  ...languageActions,
  ...mapActions,
  ...helpActions,
];
