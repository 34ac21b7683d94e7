const longest = 120;
// Characters that some system forbids in a name or reads as a path, and control characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be removed
const forbidden = /[\u0000-\u001f\u007f<>:"/\\|?*]+/g;
// A surrogate without its partner is no character; file systems refuse or change it.
const loneSurrogates = /\p{Surrogate}/gu;
// Direction marks would let "gpj.exe" be shown as "exe.jpg".
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name that every system takes, with the extension, made from one that the page suggests. */
export function cleanFileName(suggested: string, extension: string, unnamed: string): string {
  const ending = `.${extension}`;
  const given = suggested.toLowerCase().endsWith(ending) ? suggested.slice(0, -ending.length) : suggested;
  const cleaned = given
    .replace(loneSurrogates, '')
    .replace(directionMarks, '')
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, longest)
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const usable = cleaned === '' || reservedOnWindows.test(cleaned) ? unnamed : cleaned;
  return usable + ending;
}

/** The path with the extension put after it where it is missing; Linux dialogs do not add it. */
export function withExtension(path: string, extension: string): string {
  const ending = `.${extension}`;
  return path.toLowerCase().endsWith(ending) ? path : path + ending;
}
