/** Texts of so many characters, a map of some hundred steps, are read beside the window. */
const long = 200_000;

export function isLongText(text: string): boolean {
  return text.length > long;
}
