import { inflateSync } from 'node:zlib';

interface PdfObject {
  readonly dictionary: string;
  /** As letters of one byte each. */
  readonly stream: string;
}

/** A page as a reader has it who searches or copies. */
export interface ReadPage {
  readonly width: number;
  readonly height: number;
  /** Pieces of text in the order in which they are drawn. */
  readonly texts: readonly string[];
  readonly content: string;
}

export interface ReadPdf {
  /** All dictionaries, without what is in streams. */
  readonly dictionaries: string;
  readonly pages: readonly ReadPage[];
}

/** Takes a document apart that pdfkit has written; knows only what stands in such a one. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = objectsOf(bytes);
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\b/.test(dictionary));
  return {
    dictionaries: [...objects.values()].map(({ dictionary }) => dictionary).join('\n'),
    pages: pages.map((page) => readPage(page, objects)),
  };
}

function objectsOf(pdf: Uint8Array): ReadonlyMap<string, PdfObject> {
  const text = lettersIn(pdf);
  const objects = new Map<string, PdfObject>();
  for (let at = text.search(/\d+ 0 obj\n/); at >= 0; ) {
    const [head = '', id = ''] = /^(\d+) 0 obj\n/.exec(text.slice(at, at + 20)) ?? [];
    const end = text.indexOf('\nendobj', at);
    const stream = text.indexOf('\nstream\n', at);
    const has = stream >= 0 && stream < end;
    const dictionary = text.slice(at + head.length, has ? stream : end);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const raw = has ? pdf.subarray(stream + 8, stream + 8 + length) : new Uint8Array(0);
    const packed = dictionary.includes('/FlateDecode');
    objects.set(id, { dictionary, stream: lettersIn(packed ? inflateSync(raw) : raw) });
    const rest = text.slice(has ? stream + 8 + length : end).search(/\n\d+ 0 obj\n/);
    at = rest < 0 ? -1 : (has ? stream + 8 + length : end) + rest + 1;
  }
  return objects;
}

function lettersIn(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function readPage({ dictionary }: PdfObject, objects: ReadonlyMap<string, PdfObject>): ReadPage {
  const referred = (name: string) =>
    objects.get(new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1] ?? '');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(dictionary) ?? [];
  const content = referred('Contents')?.stream ?? '';
  const fonts = new Map(
    [...(referred('Resources')?.dictionary ?? '').matchAll(/\/(F\d+) (\d+) 0 R/g)].map(
      ([, name = '', id = '']) => {
        const letters = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.dictionary ?? '')?.[1] ?? '';
        return [name, lettersOf(objects.get(letters)?.stream ?? '')] as const;
      },
    ),
  );
  return { width: Number(width), height: Number(height), texts: textsOf(content, fonts), content };
}

function textsOf(content: string, fonts: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...content.matchAll(/BT\n([\s\S]*?)\nET/g)].map(([, shown = '']) => {
    const letters = fonts.get(/\/(F\d+) [\d.]+ Tf/.exec(shown)?.[1] ?? '') ?? [];
    const codes = [...shown.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
    return codes.map((code) => letters[Number.parseInt(code, 16)] ?? '?').join('');
  });
}

/** What the letters of a font say, by their numbers. */
function lettersOf(map: string): readonly string[] {
  return [...map.matchAll(/\[([^\]]*)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/<([^>]*)>/g)].map(([, codes = '']) =>
      codes
        .split(' ')
        .filter((code) => code !== '')
        .map((code) => String.fromCharCode(Number.parseInt(code, 16)))
        .join(''),
    ),
  );
}
