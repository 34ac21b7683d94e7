import { findingsOf } from '../../advice/findings';
import type { Analysis } from '../../metrics/analyse';
import { nameIn } from '../../metrics/nameIn';
import { findingSentence } from '../../sentences/findingSentence';
import type { DocumentWords } from '../../text/documentWords';
import { type Cell, numberCell, type Sheet, textCell } from './cell';

/** The flows with their shares as numbers. A way on without a share is taken by every item. */
export function flowsSheet(analysis: Analysis, { spreadsheet, scenario }: DocumentWords): Sheet {
  const { from, to, kind, share, wait, label } = spreadsheet.flowColumns;
  const name = nameIn(analysis);
  const lines = analysis.document.flows.map((flow): readonly Cell[] => [
    textCell(name(flow.from), 'wrapped'),
    textCell(name(flow.to), 'wrapped'),
    textCell(scenario.values[flow.kind]),
    numberCell('share' in flow ? flow.share : null, 'share'),
    textCell('wait' in flow ? (flow.wait ?? '') : ''),
    textCell('label' in flow ? flow.label : ''),
  ]);
  return {
    name: spreadsheet.flows,
    headRows: 1,
    widths: [44, 44, 14, 10, 18, 30],
    rows: [[from, to, kind, share, wait, label].map((text) => textCell(text, 'head')), ...lines],
  };
}

/** The findings, each with its reason and what to try. */
export function findingsSheet(analysis: Analysis, { spreadsheet, locale }: DocumentWords): Sheet {
  const { shows, why, tryThis } = spreadsheet.findingColumns;
  const lines = findingsOf(analysis).map((finding): readonly Cell[] => {
    const said = findingSentence(finding, analysis.document, locale);
    return [said.shows, said.why, said.tryThis].map((text) => textCell(text, 'wrapped'));
  });
  return {
    name: spreadsheet.findings,
    headRows: 1,
    widths: [60, 60, 60],
    rows: [[shows, why, tryThis].map((text) => textCell(text, 'head')), ...lines],
  };
}
