import { componentsOf, type LayoutColumns } from '../columns';
import { type FlowOrder, orderOf } from '../order';
import { adjacency, at, codeAt, forward, type Stream } from '../stream';
import type { Structure } from '../structure';
import type { Teams } from '../teams';
import type { Cuts } from './cuts';

/** Where flows leave a row or come into it: a step that is none, in a column of its own. */
export interface Gate {
  readonly leaves: boolean;
  /** Which line it belongs to; null for one that only lets flows above and below the boxes pass. */
  readonly link: number | null;
}

/** One row as a stream of its own: its steps, and behind them its gates. */
export interface RowStream {
  /** By their place in the document. */
  readonly steps: readonly number[];
  readonly gates: readonly Gate[];
  readonly stream: Stream;
  readonly flows: FlowOrder;
  readonly columns: LayoutColumns;
  readonly teams: Teams | null;
}

/** Flows that lead on from one row to another and share their line there, as they share a source or a target. */
export interface Link {
  readonly fromRow: number;
  readonly toRow: number;
  readonly flows: readonly number[];
}

/** A flow that leads to another row, with its halves by their place in the streams of their rows. */
export interface Crossing {
  readonly flow: number;
  readonly fromRow: number;
  readonly toRow: number;
  readonly leaving: number;
  readonly coming: number;
  /** Its line; null for flows that run above or below the boxes. */
  readonly link: number | null;
}

export interface RowStreams {
  readonly rows: readonly RowStream[];
  readonly links: readonly Link[];
  readonly crossings: readonly Crossing[];
  readonly rowOf: Int32Array;
  /** The row of each flow, and its place there; -1 for those that cross. */
  readonly row: Int32Array;
  readonly place: Int32Array;
}

/** A row while its flows are collected. */
interface Draft {
  readonly first: number;
  readonly last: number;
  readonly steps: number[];
  readonly gates: Gate[];
  readonly from: number[];
  readonly to: number[];
  readonly kind: number[];
  readonly labelled: number[];
  readonly back: number[];
}

export function rowStreamsOf(map: Structure, cuts: Cuts): RowStreams {
  const { stream, flows, columns } = map;
  const starts = [0, ...cuts];
  const drafts = starts.map((first, row): Draft => {
    const last = (starts[row + 1] ?? columns.count) - 1;
    return { first, last, steps: [], gates: [], from: [], to: [], kind: [], labelled: [], back: [] };
  });
  const rowOfColumn = new Int32Array(columns.count);
  for (const [row, { first, last }] of drafts.entries()) rowOfColumn.fill(row, first, last + 1);
  const rowOf = new Int32Array(stream.count);
  const inRow = new Int32Array(stream.count);
  for (let step = 0; step < stream.count; step++) {
    const row = at(rowOfColumn, at(columns.of, step));
    rowOf[step] = row;
    inRow[step] = (drafts[row] as Draft).steps.push(step) - 1;
  }
  const links = linksOf(map, rowOf);
  const linkOf = new Map(links.flatMap((link, index) => link.flows.map((flow) => [flow, index] as const)));
  for (const [link, { fromRow, toRow }] of links.entries()) {
    drafts[fromRow]?.gates.push({ leaves: true, link });
    drafts[toRow]?.gates.push({ leaves: false, link });
  }
  const gateOf = (draft: Draft, leaves: boolean, link: number | null) => {
    const known = draft.gates.findIndex(
      (gate) => gate.leaves === leaves && (link === null || gate.link === link),
    );
    return draft.steps.length + (known >= 0 ? known : draft.gates.push({ leaves, link }) - 1);
  };
  const add = (draft: Draft, flow: number, from: number, to: number, labelled: number): number => {
    draft.to.push(to);
    draft.kind.push(codeAt(stream.kind, flow));
    draft.labelled.push(labelled);
    draft.back.push(codeAt(flows.back, flow));
    return draft.from.push(from) - 1;
  };
  const row = new Int32Array(stream.from.length).fill(-1);
  const place = new Int32Array(stream.from.length).fill(-1);
  const crossings: Crossing[] = [];
  for (let flow = 0; flow < stream.from.length; flow++) {
    const [source, target] = [at(stream.from, flow), at(stream.to, flow)];
    if (source < 0 || target < 0) continue;
    const [fromRow, toRow] = [at(rowOf, source), at(rowOf, target)];
    const [before, behind] = [drafts[fromRow] as Draft, drafts[toRow] as Draft];
    const labelled = codeAt(stream.labelled, flow);
    if (fromRow === toRow) {
      row[flow] = fromRow;
      place[flow] = add(before, flow, at(inRow, source), at(inRow, target), labelled);
      continue;
    }
    const link = linkOf.get(flow) ?? null;
    const ahead = link !== null;
    const leaving = add(before, flow, at(inRow, source), gateOf(before, ahead, link), ahead ? 0 : labelled);
    const coming = add(behind, flow, gateOf(behind, false, link), at(inRow, target), ahead ? labelled : 0);
    crossings.push({ flow, fromRow, toRow, leaving, coming, link });
  }
  return { rows: drafts.map((draft) => finished(map, draft)), links, crossings, rowOf, row, place };
}

/**
 * The lines between rows: the flows ahead that leave one step share one, and those that reach one step and are the only
 * ones from where they start. Never more: who follows a line must not end where nothing leads.
 */
function linksOf({ stream, flows }: Structure, rowOf: Int32Array): readonly Link[] {
  const ahead: { readonly flow: number; readonly rows: string }[] = [];
  const leaving = new Map<string, number>();
  for (let flow = 0; flow < stream.from.length; flow++) {
    const [source, target] = [at(stream.from, flow), at(stream.to, flow)];
    if (source < 0 || target < 0 || stream.kind[flow] !== forward || codeAt(flows.back, flow) === 1) continue;
    if (rowOf[source] === rowOf[target]) continue;
    const rows = `${at(rowOf, source)} ${at(rowOf, target)}`;
    ahead.push({ flow, rows });
    leaving.set(`${rows} ${source}`, (leaving.get(`${rows} ${source}`) ?? 0) + 1);
  }
  const links = new Map<string, { fromRow: number; toRow: number; flows: number[] }>();
  for (const { flow, rows } of ahead) {
    const [source, target] = [at(stream.from, flow), at(stream.to, flow)];
    const parts = (leaving.get(`${rows} ${source}`) ?? 0) > 1;
    const key = parts ? `${rows} from ${source}` : `${rows} to ${target}`;
    const known = links.get(key);
    if (known !== undefined) known.flows.push(flow);
    else links.set(key, { fromRow: at(rowOf, source), toRow: at(rowOf, target), flows: [flow] });
  }
  return [...links.values()];
}

function finished({ stream: whole, columns: all, teams }: Structure, draft: Draft): RowStream {
  const { steps, gates, first, last } = draft;
  const count = steps.length + gates.length;
  const [from, to] = [Int32Array.from(draft.from), Int32Array.from(draft.to)];
  const ahead = draft.kind.flatMap((kind, flow) =>
    kind === forward && draft.back[flow] === 0 && from[flow] !== to[flow] ? [flow] : [],
  );
  const stream: Stream = {
    count,
    lane: Int32Array.from([...steps.map((step) => at(whole.lane, step)), ...gates.map(() => -1)]),
    laneCount: whole.laneCount,
    from,
    to,
    kind: Uint8Array.from(draft.kind),
    labelled: Uint8Array.from(draft.labelled),
    out: adjacency(count, ahead, from),
    in: adjacency(count, ahead, to),
  };
  const entry = gates.some(({ leaves }) => !leaves);
  const exit = gates.some(({ leaves }) => leaves);
  const lead = entry ? 1 : 0;
  const length = last - first + 1;
  const columns: LayoutColumns = {
    count: length + lead + (exit ? 1 : 0),
    of: Int32Array.from([
      ...steps.map((step) => at(all.of, step) - first + lead),
      ...gates.map(({ leaves }) => (leaves ? length + lead : 0)),
    ]),
    lane: framed(all.lane.subarray(first, last + 1), entry, exit, -1),
    section: framed(all.section.subarray(first, last + 1), entry, exit, -2),
    component: componentsOf(stream),
    gates: { entry, exit },
  };
  const order = orderOf(stream);
  const flows = { ...order, back: Uint8Array.from(draft.back) };
  return {
    steps,
    gates,
    stream,
    flows,
    columns,
    teams: teams === null ? null : teamsIn(teams, steps, stream),
  };
}

function framed(values: Int32Array, entry: boolean, exit: boolean, value: number): Int32Array {
  return Int32Array.from([...(entry ? [value] : []), ...values, ...(exit ? [value] : [])]);
}

/** The teams that have steps in a row, in the order of the map; a gate stands in the lane that its line leads to. */
function teamsIn(teams: Teams, steps: readonly number[], { count, from, to }: Stream): Teams {
  const here = [...new Set(steps.map((step) => at(teams.of, step)))].sort((one, other) => one - other);
  const lane = new Map(here.map((team, index) => [team, index]));
  const of = new Int32Array(count);
  for (const [index, step] of steps.entries()) of[index] = lane.get(at(teams.of, step)) ?? 0;
  for (let flow = from.length - 1; flow >= 0; flow--) {
    const [source, target] = [at(from, flow), at(to, flow)];
    if (source >= steps.length) of[source] = at(of, target);
    if (target >= steps.length) of[target] = at(of, source);
  }
  return { names: here.map((team) => teams.names[team] ?? ''), of };
}
