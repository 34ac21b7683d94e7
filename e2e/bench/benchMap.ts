import { analyse } from '#shared/metrics/analyse';
import { type Flow, makeForward } from '#shared/model/flow';
import { type MapDocument, makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { layOut } from '#shared/picture/layout/layOutMap';
import { stepBox } from '#shared/picture/layout/layout';
import type { BenchFlow, BenchStream } from './stream';

/** The stream repeats a passage of ten steps: a choice, two parallel branches, a rework, and a plain row. */
const passage = 10;

function flowsOf(first: number, count: number): readonly Flow[] {
  const id = (offset: number) => `s${first + offset}`;
  const flows: Flow[] = [];
  function forward(from: number, to: number, share: number | null = null): void {
    if (to >= count - first) return;
    flows.push(makeForward({ id: `${id(from)}-${id(to)}`, from: id(from), to: id(to), share }));
  }
  forward(0, 1, 0.7);
  forward(0, 2, 0.3);
  forward(1, 3);
  forward(2, 3);
  forward(3, 4);
  forward(3, 5);
  forward(4, 6);
  forward(5, 6);
  forward(6, 7);
  forward(7, 8);
  forward(8, 9);
  forward(9, 10);
  flows.push({ id: `rework-${id(8)}`, kind: 'rework', from: id(8), to: id(7), share: 0.15 });
  return flows;
}

/** Phases of a map: more than a handful are no phases any more. */
const phases = 10;

/** A map with this many steps, a multiple of ten, of the kind that people draw, only longer. */
export function benchMap(count: number): MapDocument {
  const starts = Array.from({ length: count / passage }, (_, index) => index * passage);
  return makeMap({
    id: `bench-${count}`,
    title: `A stream of ${count} steps`,
    lanes: Array.from({ length: phases }, (_, phase) => ({ id: `lane${phase}`, name: `Phase ${phase + 1}` })),
    steps: Array.from({ length: count }, (_, index) =>
      makeStep({
        id: `s${index}`,
        name: `Step ${index + 1} of the stream`,
        processTime: `${1 + (index % 7)}h`,
        waitTime: `${1 + (index % 5)}d`,
        percentCompleteAccurate: 0.8 + (index % 20) / 100,
        people: 1 + (index % 4),
        phase: `lane${Math.floor((index * phases) / count)}`,
      }),
    ),
    flows: starts.flatMap((start) => flowsOf(start, count)),
  });
}

function labelOf(flow: Flow): BenchFlow['label'] {
  return flow.kind !== 'information' && flow.share !== null ? `${Math.round(flow.share * 100)} %` : '';
}

/** The map as the rivals get it: every step where our own layout puts it, with the same texts in it. */
export function benchStream(map: MapDocument): BenchStream {
  const layout = layOut(analyse(map));
  return {
    steps: map.steps.map((step, index) => ({
      id: step.id,
      name: step.name,
      ...stepBox(layout, index),
      rows: [
        ['Process', String(step.processTime)],
        ['Wait', String(step.waitTime)],
        ['%C&A', `${Math.round((step.percentCompleteAccurate ?? 0) * 100)} %`],
        ['People', String(step.people)],
      ],
    })),
    flows: map.flows.map((flow) => ({
      id: flow.id,
      source: flow.from,
      target: flow.to,
      label: labelOf(flow),
    })),
  };
}
