import type { Action } from './action';
import { editActions } from './editActions';
import { fileActions } from './fileActions';
import { viewActions } from './viewActions';

/** All that a person can ask of the app by key, menu or button. */
export const actions: readonly Action[] = [...fileActions, ...editActions, ...viewActions];
