/** What a key of the keyboard or of a clicker asks for. */
export type PresentCommand =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'blank'
  | 'timer'
  | 'longer'
  | 'shorter'
  | 'leave';

/** Clickers send page up and page down, a full stop or B for a blank screen, F5 and Escape. */
const commandOfKey: Readonly<Record<string, PresentCommand>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  t: 'timer',
  '+': 'longer',
  '=': 'longer',
  '-': 'shorter',
  Escape: 'leave',
};

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The command of a key; null for keys that mean nothing here, and for all with Ctrl, Alt or the command key. */
export function presentCommand({ key, ctrlKey, metaKey, altKey }: KeyPress): PresentCommand | null {
  if (ctrlKey || metaKey || altKey) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(commandOfKey, name) ? (commandOfKey[name] ?? null) : null;
}
