import { escapeXml, unescapeXml } from '../../picture/svg/escapeXml';
import { forXml } from '../officeFiles';

/** Between the number of a group, what it shows, and the name of a shape in it: stands in no text. */
const mark = '\u2063';

/** The name of a shape that belongs to a group of its slide; `mendSlide` makes the group of it. */
export function groupedName(group: number, label: string): string {
  return `${mark}${group}${mark}${nameOf(label)}`;
}

/** The name of a table: whether its first row or its first column are its heads, and what it holds. */
export function tableName(heads: 'row' | 'column', label: string): string {
  return `${mark}${heads}${mark}${nameOf(label)}`;
}

function nameOf(label: string): string {
  return forXml(label.replaceAll(mark, '')).replace(/\s+/g, ' ');
}

/**
 * What the library cannot write: shapes that belong together as a group with what it shows, the heads of tables, and
 * ids that are unique on their slide.
 */
export function mendSlide(xml: string): string {
  return withUniqueIds(withTableHeads(grouped(xml)));
}

/** The language of every text, for which the library writes its own. */
export function inLanguage(xml: string, tag: string): string {
  return xml.replace(/ lang="en-US"/g, ` lang="${tag}"`).replace(/ altLang="en-US"/g, '');
}

const shape = /<p:sp>.*?<\/p:sp>/gs;
const named = new RegExp(`(<p:cNvPr id="\\d+" name=")${mark}(\\d+)${mark}([^"]*)"`);

function grouped(xml: string): string {
  let made = '';
  let at = 0;
  let open: { readonly group: string; readonly label: string; readonly shapes: string[] } | null = null;
  const close = () => {
    if (open !== null) made += groupXml(open.label, open.shapes);
    open = null;
  };
  for (const match of xml.matchAll(shape)) {
    const [text] = match;
    const between = xml.slice(at, match.index);
    at = match.index + text.length;
    const name = named.exec(text);
    if (between !== '' || name === null || name[2] !== open?.group) close();
    made += between;
    if (name === null) {
      made += text;
      continue;
    }
    const [, start = '', group = '', label = ''] = name;
    open ??= { group, label, shapes: [] };
    open.shapes.push(text.replace(named, `${start}"`));
  }
  close();
  return made + xml.slice(at);
}

const place = /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/;

/** @param label of the group, as XML has it */
function groupXml(label: string, shapes: readonly string[]): string {
  const boxes = shapes.map((text) => (place.exec(text) ?? []).slice(1).map(Number));
  const left = Math.min(...boxes.map(([x = 0]) => x));
  const top = Math.min(...boxes.map(([, y = 0]) => y));
  const right = Math.max(...boxes.map(([x = 0, , wide = 0]) => x + wide));
  const bottom = Math.max(...boxes.map(([, y = 0, , high = 0]) => y + high));
  const size = `x="${left}" y="${top}"/><a:ext cx="${right - left}" cy="${bottom - top}"/>`;
  const own = `<a:off ${size}<a:chOff x="${left}" y="${top}"/><a:chExt cx="${right - left}" cy="${bottom - top}"/>`;
  const said = escapeXml(unescapeXml(label));
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="0" name="${said}" descr="${said}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${own}</a:xfrm></p:grpSpPr>${shapes.join('')}</p:grpSp>`
  );
}

const table = new RegExp(
  `(<p:cNvPr id="\\d+" name=")${mark}(row|column)${mark}([^"]*)"(.*?)<a:tblPr/>`,
  'gs',
);

function withTableHeads(xml: string): string {
  return xml.replace(table, (_, start: string, heads: string, label: string, between: string) => {
    const first = heads === 'row' ? 'firstRow' : 'firstCol';
    return `${start}${label}" descr="${label}"${between}<a:tblPr ${first}="1"/>`;
  });
}

function withUniqueIds(xml: string): string {
  let id = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => {
    id += 1;
    return `<p:cNvPr id="${id}"`;
  });
}
