/**
 * Text without characters that steer a terminal: a step's name could otherwise recolour the screen, move the
 * cursor over what was printed, or turn the reading direction. Line ends and tabs stay.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) =>
    character === '\n' || character === '\t' ? character : '\ufffd',
  );
}

/** A value as JSON for people and programs. What would steer a terminal is escaped, so that no value changes. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
