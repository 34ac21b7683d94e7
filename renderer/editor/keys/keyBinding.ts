import { type Chord, isCharacterKey, type KeyPress, matches } from './chord';
import { letterKeys } from './letterKeys';

/** Where a key is heard while the map has the keyboard: by what it is on, or in the middle of. */
export type MapScope = 'map' | 'landmark' | 'connecting' | 'splitting';

/** Where a key is heard while the grid has the keyboard: on its cells, or in one that is edited. */
export type GridScope = 'grid' | 'cell';

/** What a part of the screen does with a key that no menu offers. Its id is the key of its words (`keys` of shared/text). */
export interface KeyBinding<Scope extends string, Id extends string, Tools> {
  readonly id: Id;
  readonly scope: Scope;
  readonly keys: readonly Chord[];
  /** `false`: at this moment the key means something else, and whoever comes next hears it. */
  readonly run: (tools: Tools, press: KeyPress) => unknown;
}

/** Does what a key means in a scope. False where it means nothing there. */
export function answerKey<Scope extends string, Tools>(
  bindings: readonly KeyBinding<Scope, string, Tools>[],
  scope: Scope,
  tools: Tools,
  press: KeyPress,
): boolean {
  const binding = bindings.find((one) => one.scope === scope && isMeant(one.keys, press, null));
  return binding !== undefined && binding.run(tools, press) !== false;
}

/** Whether one of the combinations was pressed, and mere characters are not switched off. */
export function isMeant(keys: readonly Chord[], press: KeyPress, mac: boolean | null): boolean {
  const letters = letterKeys.getState().on;
  return keys.some((chord) => matches(chord, press, mac) && (letters || !isCharacterKey(chord)));
}
