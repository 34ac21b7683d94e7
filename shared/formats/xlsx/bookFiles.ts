import { escapeXml } from '../../picture/svg/escapeXml';
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

/** The files of a workbook by their names (ECMA-376, part 1, 12.3, and part 2). */
export function bookFiles(sheets: readonly Sheet[]): Readonly<Record<string, string>> {
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
      `${parts.join('')}</Types>`,
    '_rels/.rels': related([relation('book', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related([...relations, relation('styles', 'styles', 'styles.xml')]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  };
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
