import { mapOfCase, type WorkedCase } from '../metrics/cases/readCase.testing';

/** So many branches side by side that go back to the start in every combination; one time of them may be unknown. */
export function manyBranches(count: number, unknown = false, rework = 0.2) {
  const names = Array.from({ length: count }, (_, index) => `b${index}`);
  return mapOfCase({
    steps: [
      { id: 'a', pt: '1h' },
      ...names.flatMap((id) => [
        { id, pt: unknown && id === 'b0' ? '?' : '1h' },
        { id: `${id}check`, pt: '1h' },
      ]),
      { id: 'z', pt: '1h' },
    ],
    flows: names.flatMap((id) => [
      ['a', id],
      [id, `${id}check`],
      [`${id}check`, 'z'],
      { from: `${id}check`, to: id, rework },
    ]) as NonNullable<WorkedCase['flows']>,
  });
}
