import { columnNames } from '#shared/formats/csv/columns';

/** The text in a file, whatever program wrote it: UTF-8, UTF-16 with its mark, else the signs of Western Windows. */
export function decodedText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const names: ReadonlySet<string> = new Set(columnNames);

/** Whether a text is a table of steps as this program writes it: every column has exactly its name. */
export function isOwnTable(text: string): boolean {
  const header = text.split(/\r\n|\r|\n/, 2000).find((line) => !/^\s*(?:#.*)?$/.test(line)) ?? '';
  const titles = header.split(/[,;\t]/).map((title) => title.trim());
  return titles.length > 1 && titles.every((title) => names.has(title));
}
