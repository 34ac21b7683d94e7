import type { Share } from '../../model/units';

/** An arrow out of a step, as far as its share goes. */
export interface Way {
  readonly share: Share | null;
  readonly rework: boolean;
}

const near = 0.005;

/**
 * The shares of the ways out of one step, as a map counts them. On a diagram all ways out of a step add up to
 * 100 %, those back included; on a map the ways forward do among themselves. A single one that says nothing has
 * the rest. Null: some say a share and others do not, or nothing at a decision does, so that nobody can know.
 */
export function sharesOf(ways: readonly Way[], decision: boolean): readonly (Share | null)[] | null {
  const forward = ways.filter((way) => !way.rework);
  const back = sum(ways.filter((way) => way.rework));
  const unsaid = forward.filter((way) => way.share === null).length;
  if (forward.length <= 1) return ways.map((way) => (way.rework ? way.share : null));
  if (unsaid === forward.length) return decision ? null : ways.map((way) => way.share);
  const said = sum(forward);
  const rest = 1 - back - said;
  if (unsaid > 1 || (unsaid === 1 && rest <= 0)) return null;
  const scale = Math.abs((unsaid === 1 ? said + rest : said) + back - 1) < near && back > 0 ? 1 - back : 1;
  return ways.map((way) => (way.rework ? way.share : rounded((way.share ?? rest) / scale)));
}

function sum(ways: readonly Way[]): number {
  return ways.reduce((total, way) => total + (way.share ?? 0), 0);
}

function rounded(share: number): Share {
  return Number(share.toFixed(10));
}
