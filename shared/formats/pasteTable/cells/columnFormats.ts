import type { NumberFormat, PasteNotice } from '../../../file/pasted';
import type { Choices } from '../choices';
import type { TableColumn } from '../table/tableColumns';
import { columnFormat } from './numberFormat';
import { columnFormatOf } from './readColumn';
import { notAFigure } from './readFigures';

interface FormatOfColumn {
  readonly format: NumberFormat | null;
  /** A cell that could be two numbers, where nothing tells which one. */
  readonly asked: string | null;
  readonly notices: readonly PasteNotice[];
}

/**
 * How each column writes its numbers: as its own cells show, all of them together. A column that could be read
 * either way is read as all the columns that do tell, which is said; where none tells, a person is asked.
 */
export function columnFormats(
  columns: readonly TableColumn[],
  texts: readonly (readonly string[])[],
  choices: Choices,
): readonly FormatOfColumn[] {
  const shown = columns.map((column, at) => columnFormatOf(column.meaning, texts[at] ?? []));
  const told = new Set(shown.flatMap((one) => (one?.kind === 'known' && one.told ? [one.format] : [])));
  const [ofTable] = told;
  return columns.map((_, column): FormatOfColumn => {
    const own = shown[column] ?? null;
    if (own === null) return { format: null, asked: null, notices: [] };
    if (choices.format !== null) return { format: choices.format, asked: null, notices: [] };
    if (own.kind === 'known') return { format: own.format, asked: null, notices: [] };
    if (own.kind === 'ambiguous' && told.size === 1 && ofTable !== undefined) {
      return {
        format: ofTable,
        asked: null,
        notices: [{ kind: 'formatOfTable', column, format: ofTable }],
      };
    }
    return { format: null, asked: sampleOf(texts[column] ?? []), notices: [] };
  });
}

/** The first cell that is another number in each format, or is written in one of them only. */
function sampleOf(texts: readonly string[]): string {
  const figures = texts.filter((text) => notAFigure(text) === null);
  return (
    figures.find((text) => columnFormat([text]).kind !== 'known') ??
    figures.find((text) => /[.,]/.test(text)) ??
    ''
  );
}
