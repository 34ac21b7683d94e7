/** Everything that XML 1.0 cannot hold: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const outside = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text without what XML cannot hold, for libraries that write XML and do not look. */
export function forXml(text: string): string {
  return text.replace(outside, '');
}
