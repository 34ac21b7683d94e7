import { cellKind } from '../cells/cellKinds';
import type { GridCell } from '../grids/grid';
import { plainWord } from '../words/plainWord';
import { readHeader } from '../words/readHeader';
import { unitMeant } from '../words/unitWords';

type Cells = readonly GridCell[];

/** How deep below the top a header is looked for. */
const searched = 15;

/**
 * The index of the row that names the columns, or null where none does: the first of those in which most headings
 * are known. One known heading is enough only where no other cell of the row is a figure.
 */
export function headerRow(rows: readonly Cells[]): number | null {
  let best: { readonly at: number; readonly known: number } | null = null;
  for (const [at, row] of rows.slice(0, searched).entries()) {
    const titles = row.filter((cell) => cell.text !== '' && cell.merged !== 'below');
    const known = titles.filter((cell) => readHeader(cell.text).meaning !== null).length;
    const figures = titles.some((cell) => ['number', 'percent', 'time'].includes(cellKind(cell.text)));
    const enough = known >= 2 || (known === 1 && !figures && !titles.some((cell) => cell.whole));
    if (enough && known > (best?.known ?? 0)) best = { at, known };
  }
  return best?.at ?? null;
}

/** Whether all that stands in a row below the header are units: `(h)`, `min`, `%`. */
export function isUnitRow(row: Cells): boolean {
  const texts = row.map((cell) => unbracketed(cell.text)).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => text === '%' || unitMeant(text) !== null);
}

export function unbracketed(text: string): string {
  return text.trim().replace(/^[([]\s*(?:in\s+)?([^()[\]]*?)\s*[)\]]$/iu, '$1');
}

/** Whether a row says the same as the header above it, as tables do that go over several pages. */
export function repeatsHeader(row: Cells, header: Cells): boolean {
  const texts = row.map((cell) => plainWord(cell.text));
  return (
    texts.some((text) => text !== '') && texts.every((text, at) => text === plainWord(header[at]?.text ?? ''))
  );
}

const totalWords =
  'grandtotal|total|totals|sum|sums|summe|summen|gesamt|gesamtsumme|insgesamt|somme|totale|totali|totaal|totales|suma|sumatotal|soma|totais|average|averages|avg|mean|durchschnitt|mittelwert|moyenne|promedio|media|gemiddelde|ergebnis|subtotal|zwischensumme';

const ofWhat =
  'leadtime|processtime|waittime|waitingtime|time|times|pt|wt|lt|zeit|zeiten|durchlaufzeit|general|generale|generaal|temps|tiempo|tempo|tijd|process|proceso|processo|prozess|days|hours|tage|stunden|days|h|min|d';

const total = new RegExp(`^(?:${totalWords}|sub(?:${totalWords}))(?:${ofWhat})?$`, 'u');

/** Whether the first text of a row says that the row adds up the others. */
export function isTotal(row: Cells): string | null {
  const first = row.find((cell) => cell.text !== '' && cell.merged !== 'below')?.text ?? '';
  const word = plainWord(first.replace(/^[ΣØ∑⌀]\s*/u, ''));
  return total.test(word) || (/^[ΣØ∑⌀]/u.test(first) && word === '') ? first : null;
}
