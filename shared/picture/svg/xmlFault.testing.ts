const allowed = /^(?:[\t\n\r\u0020-\ud7ff\ue000-\ufffd]|[\ud800-\udbff][\udc00-\udfff])*$/;
const tag =
  /^<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<&]*(?:&(?:amp|lt|gt|quot|apos|#\d+);[^"<&]*)*")*)\s*(\/?)>/;
const characters = /^[^<&]*(?:&(?:amp|lt|gt|quot|apos|#\d+);[^<&]*)*/;

/** What is wrong with a text as XML 1.0; null if nothing is. Knows only what the writers may use. */
export function faultOf(xml: string): string | null {
  if (!allowed.test(xml)) return 'a character that XML cannot hold';
  const open: string[] = [];
  let rest = xml;
  while (rest !== '') {
    const piece = tag.exec(rest);
    if (piece !== null) {
      const [whole, ends, name = '', , empty] = piece;
      if (ends === '/' && open.pop() !== name) return `${name} is closed but not open`;
      if (ends === '' && empty === '') open.push(name);
      rest = rest.slice(whole.length);
    } else {
      const [text = ''] = characters.exec(rest) ?? [];
      if (text === '' || (open.length === 0 && text.trim() !== '')) return `at ${rest.slice(0, 40)}`;
      rest = rest.slice(text.length);
    }
  }
  return open.length === 0 ? null : `${open.join()} never closed`;
}
