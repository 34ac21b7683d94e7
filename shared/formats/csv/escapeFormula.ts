/*
 * A spreadsheet computes a cell that begins like a formula, and a table can come from anyone. An apostrophe
 * in front makes it text. What is written so is told apart from an apostrophe of the text itself, so that
 * reading gives back exactly what was written.
 */

/** Blanks of every kind, which spreadsheets skip, and the signs of formulas, full-width ones too. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[ \u00A0]*[\t\r]/u;

/** A number stays a number, and the lone dash that ends a stream stays readable. */
const harmless = /^[+-]?(\d+([.,]\d+)?%?)?$/;

/** The cell so that no spreadsheet computes it and no reader trims it. Also each line of a cell of several. */
export function escapeFormula(text: string): string {
  return marked(
    byLine(text, (line) => marked(line, looksLikeFormula)),
    hasOuterBlank,
  );
}

/** What {@link escapeFormula} was given; a cell that somebody else wrote is trimmed. */
export function unescapeFormula(cell: string): string {
  const trimmed = cell.trimStart();
  const whole = isMarked(trimmed, hasOuterBlank) ? trimmed.slice(1) : cell.trim();
  return byLine(whole, (line) => (isMarked(line, looksLikeFormula) ? line.slice(1) : line));
}

function looksLikeFormula(line: string): boolean {
  return formula.test(line) && !harmless.test(line);
}

function hasOuterBlank(text: string): boolean {
  return text !== text.trim();
}

/** Marked if it must be, or if reading would take a mark away that is none. */
function marked(text: string, needs: (text: string) => boolean): string {
  return needsMark(text, needs) ? `'${text}` : text;
}

function needsMark(text: string, needs: (text: string) => boolean): boolean {
  return needs(text) || isMarked(text, needs);
}

function isMarked(text: string, needs: (text: string) => boolean): boolean {
  // As many apostrophes as there may be, without recursion: only the first behind them decides.
  if (!text.startsWith("'")) return false;
  const bare = text.replace(/^'+/, '');
  return needs(bare);
}

function byLine(text: string, change: (line: string) => string): string {
  return text
    .split(/(\r\n|\r|\n)/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
