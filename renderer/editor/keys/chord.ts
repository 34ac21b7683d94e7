/**
 * A combination of keys. `key` is as in KeyboardEvent.key, letters in capitals; `mod` is Ctrl, on a Mac the
 * command key. `code` names the physical key where the letter on it depends on Shift and the layout (Shift+1).
 */
export interface Chord {
  readonly key: string;
  readonly code?: string;
  readonly mod?: boolean;
  readonly shift?: boolean;
  readonly alt?: boolean;
}

/** A key as it was pressed. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/**
 * Whether that combination, and nothing besides, was pressed. Where it is not known whether this is a Mac (`null`), Ctrl and
 * the command key are one.
 */
export function matches(chord: Chord, press: KeyPress, mac: boolean | null): boolean {
  const either = press.metaKey || press.ctrlKey;
  const mod = mac === null ? either : mac ? press.metaKey : press.ctrlKey;
  const other = mac === null ? false : mac ? press.ctrlKey : press.metaKey;
  if (other || mod !== (chord.mod ?? false) || press.altKey !== (chord.alt ?? false)) return false;
  if (chord.code !== undefined) return press.code === chord.code && press.shiftKey === (chord.shift ?? false);
  const signed = /^[^A-Za-z0-9\s]$/.test(chord.key);
  // A plus is typed with Shift on some layouts and without on others.
  if (!signed && press.shiftKey !== (chord.shift ?? false)) return false;
  return press.key.toUpperCase() === chord.key.toUpperCase();
}

/** Whether pressing it in a text field means something to the field: then the field gets it. */
export function belongsToTyping(chord: Chord): boolean {
  return chord.mod !== true && chord.alt !== true && !/^F\d+$/.test(chord.key);
}

/** Whether it is a mere character (`C`, `?`, Shift+1), which a person can switch off. */
export function isCharacterKey(chord: Chord): boolean {
  return chord.mod !== true && chord.alt !== true && chord.key.length === 1;
}

/** Words and signs of the keys that have no character of their own. */
interface KeyNames {
  readonly control: string;
  readonly shift: string;
  readonly alt: string;
  readonly delete: string;
  readonly backspace: string;
  readonly enter: string;
  readonly menu: string;
  readonly space: string;
  readonly home: string;
  readonly end: string;
  readonly pageUp: string;
  readonly pageDown: string;
  readonly tab: string;
  readonly escape: string;
}

/** The combination as people read it: `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`. */
export function chordText(chord: Chord, mac: boolean, names: KeyNames): string {
  const key =
    {
      Delete: names.delete,
      Backspace: names.backspace,
      Enter: names.enter,
      ContextMenu: names.menu,
      ArrowLeft: '←',
      ArrowRight: '→',
      ArrowUp: '↑',
      ArrowDown: '↓',
      ' ': names.space,
      Home: names.home,
      End: names.end,
      PageUp: names.pageUp,
      PageDown: names.pageDown,
      Tab: names.tab,
      Escape: names.escape,
    }[chord.key] ?? chord.key;
  if (mac) return `${chord.alt ? '⌥' : ''}${chord.shift ? '⇧' : ''}${chord.mod ? '⌘' : ''}${key}`;
  const parts = [chord.mod && names.control, chord.alt && names.alt, chord.shift && names.shift, key];
  return parts.filter(Boolean).join('+');
}

/** Combinations as people read them, keys with a name of their own together: `Alt+Shift+↑ ↓`. */
export function chordTexts(chords: readonly Chord[], mac: boolean, names: KeyNames): readonly string[] {
  const texts = new Map<string, string>();
  for (const chord of chords) {
    const held = `${chord.mod} ${chord.alt} ${chord.shift} ${chord.key.length === 1 ? chord.key : ''}`;
    const before = texts.get(held);
    const key = chordText(before === undefined ? chord : { key: chord.key }, mac, names);
    texts.set(held, before === undefined ? key : `${before} ${key}`);
  }
  return [...texts.values()];
}

/** The combination in Electron's notation, for the native menu. */
export function accelerator(chord: Chord): string {
  const key = chord.key === '+' ? 'Plus' : chord.key.replace(/^Arrow/, '');
  const parts = [chord.mod && 'CmdOrCtrl', chord.alt && 'Alt', chord.shift && 'Shift', key];
  return parts.filter(Boolean).join('+');
}

/** Several keys with the same ones held. */
export function chordsOf(keys: readonly string[], held: Omit<Chord, 'key' | 'code'> = {}): readonly Chord[] {
  return keys.map((key) => ({ key, ...held }));
}
