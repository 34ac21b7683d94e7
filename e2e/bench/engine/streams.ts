import { type Flow, makeForward } from '#shared/model/flow';
import { type MapDocument, makeMap } from '#shared/model/mapDocument';
import { makeStep, type Step } from '#shared/model/step';

/** Numbers that look random and are the same every time. */
function scatter(index: number, below: number): number {
  return (Math.imul(index + 1, 0x9e3779b1) >>> 8) % below;
}

function steps(count: number): readonly Step[] {
  return Array.from({ length: count }, (_, index) =>
    makeStep({
      id: `s${index}`,
      name: `Step ${index}`,
      processTime: `${1 + scatter(index, 7)}h`,
      waitTime: `${scatter(index, 40)}h`,
      percentCompleteAccurate: 0.9,
      people: 2,
      team: `Team ${scatter(index, 5)}`,
    }),
  );
}

function forward(from: number, to: number): Flow {
  return makeForward({ id: `f${from}-${to}`, from: `s${from}`, to: `s${to}` });
}

/** A long stream in which every fifth step opens a branch that joins four steps on. */
export function branchingStream(count: number): MapDocument {
  const flows: Flow[] = [];
  for (let index = 0; index + 1 < count; index++) {
    flows.push(forward(index, index + 1));
    if (index % 5 === 0 && index + 4 < count) flows.push(forward(index, index + 4));
  }
  return makeMap({ id: 'bench', title: 'bench', steps: steps(count), flows });
}

/** A sequence in which every third step sends 1 % back by up to a hundred steps, and the last 5 % to the first. */
export function loopingStream(count: number): MapDocument {
  const flows: Flow[] = Array.from({ length: count - 1 }, (_, index) => forward(index, index + 1));
  for (let from = 3; from < count; from += 3) {
    const to = Math.max(0, from - 1 - scatter(from, 100));
    flows.push({ id: `r${from}`, kind: 'rework', from: `s${from}`, to: `s${to}`, share: 0.01 });
  }
  flows.push({ id: 'all', kind: 'rework', from: `s${count - 1}`, to: 's0', share: 0.05 });
  return makeMap({ id: 'bench', title: 'bench', steps: steps(count), flows });
}

/** So many different ranges in a row, in hours: low, likely, high. */
export function rangesInARow(count: number): readonly (readonly [number, number, number])[] {
  return Array.from({ length: count }, (_, index) => {
    const low = 1 + scatter(index, 7);
    const likely = low + 1 + scatter(index + 100, 3);
    return [low, likely, likely + 2 + scatter(index + 200, 11)] as const;
  });
}
