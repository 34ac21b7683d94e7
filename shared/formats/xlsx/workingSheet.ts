import type { Analysis } from '../../metrics/analyse';
import { workload } from '../../metrics/capacity/workload';
import type { Measured } from '../../metrics/metric';
import { nameIn } from '../../metrics/nameIn';
import { flowEfficiency } from '../../metrics/totals/flowEfficiency';
import { leadTime } from '../../metrics/totals/leadTime';
import { leadTimeWithRework } from '../../metrics/totals/leadTimeWithRework';
import { processTime } from '../../metrics/totals/processTime';
import { rolledPercentCompleteAccurate } from '../../metrics/totals/rolledPercentCompleteAccurate';
import type { DocumentWords } from '../../text/documentWords';
import { type Cell, formulaCell, numberCell, type Sheet, textCell } from './cell';

const secondsAnHour = 3600;

/** The figures as spreadsheets work them out again when a time or a share is changed. */
export function workingSheet(analysis: Analysis, words: DocumentWords): Sheet {
  const { working, workingColumns: titles } = words.spreadsheet;
  const { steps } = analysis.document;
  const name = nameIn(analysis);
  const loads = new Map(workload(analysis).map((load) => [load.index, load]));
  const first = analysis.route.ok ? analysis.route.value.stepShare : null;
  const all = analysis.passes.ok ? analysis.passes.value.step : null;
  const rows = steps.map((step, index): readonly Cell[] => {
    const times = analysis.steps[index];
    const row = index + 2;
    const wait = times?.wait == null || times.cadenceWait === null ? null : times.wait + times.cadenceWait;
    const [process, lead] = [times?.process ?? null, times?.lead ?? null];
    const load = loads.get(index);
    const visits = analysis.stepVisits.ok ? (analysis.stepVisits.value[index] ?? null) : null;
    const worked = process === null || visits === null ? 0 : (process / secondsAnHour) * visits;
    const atWork = load?.peopleAtWork ?? null;
    return [
      textCell(name(step.id), 'wrapped'),
      hours(process),
      hours(wait),
      process === null || wait === null
        ? hours(lead)
        : formulaCell(`B${row}+C${row}`, inHours(lead), 'hours'),
      numberCell(first?.[index] ?? null),
      numberCell(all?.[index] ?? null),
      numberCell(step.percentCompleteAccurate, 'share'),
      numberCell(visits),
      numberCell(step.people),
      numberCell(atWork === null || worked === 0 ? null : atWork / worked),
      atWork === null || worked === 0 || step.people === null
        ? numberCell(load?.utilisation ?? null, 'share')
        : formulaCell(`B${row}*H${row}*J${row}/I${row}`, load?.utilisation ?? null, 'share'),
    ];
  });
  const { step, process, wait, lead, weight, passes, accurate, visits, people, rate, utilisation } = titles;
  const head = [step, process, wait, lead, weight, passes, accurate, visits, people, rate, utilisation];
  return {
    name: working,
    headRows: 1,
    widths: [44, ...head.slice(1).map(() => 16)],
    rows: [
      head.map((title) => textCell(title, 'head')),
      ...rows,
      [],
      ...totals(analysis, steps.length + 1, words),
    ],
  };
}

function inHours(seconds: number | null): number | null {
  return seconds === null ? null : seconds / secondsAnHour;
}

function hours(seconds: number | null): Cell {
  return numberCell(inHours(seconds), 'hours');
}

/** @param last the row of the last step */
function totals(analysis: Analysis, last: number, words: DocumentWords): readonly (readonly Cell[])[] {
  const { metric, spreadsheet } = words;
  const of = (column: string) => `${column}2:${column}${last}`;
  // Behind the steps and an empty row: waits on arrows, then the totals.
  const at = last + 2;
  const known = (measured: Measured) => measured.value !== null && last > 1;
  const [firstLead, allLead] = [leadTime.measure(analysis), leadTimeWithRework.measure(analysis)];
  const work = processTime.measure(analysis);
  const flow = flowEfficiency.measure(analysis);
  const rolled = rolledPercentCompleteAccurate.measure(analysis);
  const waits = (shares: Float64Array | null) => {
    let sum = 0;
    for (const [arrow, share] of (shares ?? []).entries()) {
      const wait = analysis.flowWait[arrow] ?? 0;
      if (share > 0 && wait > 0) sum += share * wait;
    }
    return inHours(sum);
  };
  const product = analysis.document.steps.reduce(
    (all, { percentCompleteAccurate }) => all * (percentCompleteAccurate ?? 1),
    1,
  );
  const isProduct = known(rolled) && Math.abs(product - (rolled.value ?? 0)) < 1e-9;
  const times = (column: string, weights: string) => `SUMPRODUCT(${of(column)},${of(weights)})`;
  const row = (name: string, cell: Cell): readonly Cell[] => [textCell(name, 'wrapped'), cell];
  return [
    row(
      spreadsheet.arrowWaits,
      numberCell(analysis.route.ok ? waits(analysis.route.value.arrowShare) : null, 'hours'),
    ),
    row(
      spreadsheet.arrowWaitsWithRework,
      numberCell(analysis.passes.ok ? waits(analysis.passes.value.arrow) : null, 'hours'),
    ),
    row(
      metric.byId.leadTime.name,
      known(firstLead) ? formulaCell(`${times('D', 'E')}+B${at}`, inHours(firstLead.value), 'hours') : null,
    ),
    row(
      metric.byId.processTime.name,
      known(work) ? formulaCell(times('B', 'E'), inHours(work.value), 'hours') : null,
    ),
    row(
      metric.byId.flowEfficiency.name,
      known(flow) ? formulaCell(`B${at + 3}/B${at + 2}`, flow.value, 'share') : null,
    ),
    row(
      metric.byId.leadTimeWithRework.name,
      known(allLead) ? formulaCell(`${times('D', 'F')}+B${at + 1}`, inHours(allLead.value), 'hours') : null,
    ),
    row(
      metric.byId.rolledPercentCompleteAccurate.name,
      isProduct
        ? formulaCell(`PRODUCT(${of('G')})`, rolled.value, 'share')
        : numberCell(rolled.value, 'share'),
    ),
  ];
}
