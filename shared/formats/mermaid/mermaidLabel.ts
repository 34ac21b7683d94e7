/**
 * Letters, digits, blanks and signs that mean nothing to Mermaid in a label between quotes. What is beyond ASCII means
 * nothing either, save the two letters that Mermaid itself uses to keep entities apart.
 */
const harmless = /[^\p{L}\p{M}\p{N} ,()/\u{a0}-\u{10ffff}]|[ﬂ¶]/gu;

/** Between letters or digits a dash or a point is part of a word; at the start it would begin a list. */
const within = /(?<=[\p{L}\p{N}])[.-](?=[\p{L}\p{N}])/u;
const listStart = /^\d+\./;

/** A percent sign behind a number; two in a row would be a comment. */
const shareEnd = /\d\s?%(?!%)/u;

/** Icons and formulas are looked for after numbers have become characters again: a space without width parts their signs. */
const magic = /:(?=fa-)|\$(?=\$)/gi;

/**
 * A text for a label of a Mermaid diagram, to stand between double quotes: one line, shown as it is. Whatever could end the
 * label, be a comment, a setting, markup, mathematics or a list is written as the number of its character.
 */
export function mermaidLabel(text: string): string {
  const line = text
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}|\p{Cs}/gu, '\uFFFD')
    .trim();
  const parted = line.replace(magic, '$&\u200b');
  return parted.replace(harmless, (sign, at: number) => {
    const isWithin = within.test(parted.slice(Math.max(0, at - 1), at + 2)) && !listStart.test(line);
    if (isWithin || (sign === '%' && shareEnd.test(parted.slice(Math.max(0, at - 2), at + 2)))) return sign;
    return `#${sign.codePointAt(0)};`;
  });
}
