import { makeForward } from '#shared/model/flow';
import { type MapDocument, makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';

/** So many branches side by side, each with rework inside: its lead time is simulated, and from ten branches on its visits are too. */
export function branchesWithRework(count: number): MapDocument {
  const branches = Array.from({ length: count }, (_, at) => `b${at}`);
  return makeMap({
    id: 'branches',
    title: 'Branches',
    demand: { items: 1, per: 'week' },
    steps: ['start', ...branches.flatMap((id) => [id, `${id}check`]), 'end'].map((id) =>
      makeStep({ id, name: id, processTime: '2h', waitTime: '1h', people: 1 }),
    ),
    flows: branches.flatMap((id) => [
      makeForward({ id: `${id}in`, from: 'start', to: id }),
      makeForward({ id: `${id}on`, from: id, to: `${id}check` }),
      makeForward({ id: `${id}out`, from: `${id}check`, to: 'end' }),
      { id: `${id}back`, kind: 'rework', from: `${id}check`, to: id, share: 0.3 } as const,
    ]),
  });
}
