import type { DayText } from '../../model/calendar';
import { escapeXml } from '../../picture/svg/escapeXml';
import { createdOn } from '../officeFiles';
import type { Sheet } from './cell';
import { sheetXml, xmlHead } from './sheetXml';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const typed = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The formats of cells, in the order of `looks`. Texts stand a little off the numbers to their left. */
const formats = [
  xf('numFmtId="0"', 'horizontal="left" indent="1" vertical="top"'),
  xf('numFmtId="0"', 'horizontal="left" indent="1" vertical="center"', { font: 1 }),
  xf('numFmtId="0"', 'horizontal="left" indent="1" vertical="top" wrapText="1"', {
    font: 2,
    fill: 2,
    border: 1,
  }),
  xf('numFmtId="0"', 'horizontal="left" indent="1" vertical="top" wrapText="1"'),
  xf('numFmtId="0"', 'vertical="top"'),
  xf('numFmtId="164" applyNumberFormat="1"', 'vertical="top"'),
  xf('numFmtId="2" applyNumberFormat="1"', 'vertical="top"'),
];

function xf(number: string, alignment: string, { font = 0, fill = 0, border = 0 } = {}): string {
  const drawn = `fontId="${font}" fillId="${fill}" borderId="${border}" applyFont="1" applyFill="1" applyBorder="1"`;
  return `<xf xfId="0" ${drawn} ${number} applyAlignment="1"><alignment ${alignment}/></xf>`;
}

const styles =
  `${xmlHead}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>` +
  '<fonts count="3"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="16"/><name val="Arial"/></font>' +
  '<font><b/><sz val="11"/><name val="Arial"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE6EEEE"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><bottom style="thin"/></border></borders>' +
  '<cellStyleXfs count="1"><xf fontId="0" fillId="0" borderId="0" numFmtId="0"/></cellStyleXfs>' +
  `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs></styleSheet>`;

/** What a workbook says of itself. */
interface BookAbout {
  readonly title: string;
  /** Its language, with its region. */
  readonly tag: string;
  /** What made it. */
  readonly program: string;
  /** The day that it bears; null for none. */
  readonly date: DayText | null;
}

/** The files of a workbook by their names (ECMA-376, part 1, 12.3, and part 2). */
export function bookFiles(sheets: readonly Sheet[], about: BookAbout): Readonly<Record<string, string>> {
  const numbers = sheets.map((_, at) => at + 1);
  const named = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="sheet${at + 1}"/>`,
  );
  const parts = numbers.map((n) => override(`/xl/worksheets/sheet${n}.xml`, `${typed}.worksheet+xml`));
  const relations = numbers.map((n) => relation(`sheet${n}`, 'worksheet', `worksheets/sheet${n}.xml`));
  return {
    '[Content_Types].xml':
      `${xmlHead}<Types xmlns="${packaged}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `${override('/xl/workbook.xml', `${typed}.sheet.main+xml`)}${override('/xl/styles.xml', `${typed}.styles+xml`)}` +
      `${override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}` +
      `${parts.join('')}</Types>`,
    '_rels/.rels': related([
      relation('book', 'officeDocument', 'xl/workbook.xml'),
      `<Relationship Id="core" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    ]),
    'docProps/core.xml': properties(about),
    'xl/workbook.xml': `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related([...relations, relation('styles', 'styles', 'styles.xml')]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  };
}

/** The properties of the document (ECMA-376, part 2, 11). */
function properties({ title, tag, program, date }: BookAbout): string {
  const spaces =
    `xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  return (
    `${xmlHead}<cp:coreProperties ${spaces}><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(program)}</dc:creator>` +
    `<dc:language>${tag}</dc:language>${date === null ? '' : createdOn(date)}</cp:coreProperties>`
  );
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

function related(relations: readonly string[]): string {
  return `${xmlHead}<Relationships xmlns="${packaged}/relationships">${relations.join('')}</Relationships>`;
}
