import { create, lusolveDependencies, matrixDependencies } from 'mathjs';

const { lusolve, matrix } = create({ ...lusolveDependencies, ...matrixDependencies });

/**
 * The matrix of v = e + Q'v as mathjs wants it, made once and not timed.
 * @param {number} size
 * @param {readonly { from: number, to: number, value: number }[]} weights
 */
export function visitMatrix(size, weights) {
  const entries = Array.from({ length: size }, () => new Map());
  for (let step = 0; step < size; step++) entries[step].set(step, 1);
  for (const { from, to, value } of weights) entries[from].set(to, (entries[from].get(to) ?? 0) - value);
  const values = [];
  const index = [];
  const ptr = [0];
  for (const column of entries) {
    for (const [row, value] of [...column].sort(([one], [other]) => one - other)) {
      index.push(row);
      values.push(value);
    }
    ptr.push(values.length);
  }
  const Sparse = matrix([], 'sparse').constructor;
  return new Sparse({ values, index, ptr, size: [size, size] });
}

/** @param {any} system @param {readonly number[]} inflow @returns {number[]} */
export function luVisits(system, inflow) {
  return lusolve(system, matrix([...inflow]))
    .toArray()
    .map((row) => (Array.isArray(row) ? row[0] : row));
}
