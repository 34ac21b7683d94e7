import type { Measured, WorkingLine } from './metric';
import type { Need } from './need';

interface Remarks {
  readonly without?: readonly Need[];
  readonly exact?: boolean;
  readonly simulated?: boolean;
}

/** A figure that could be worked out. */
export function known(value: number, working: readonly WorkingLine[], remarks: Remarks = {}): Measured {
  const { without = [], exact = true, simulated = false } = remarks;
  return { value, needs: [], atLeast: null, without, exact, simulated, working };
}

/** The same with lines that are only made when somebody looks at them: a long sum has thousands, after every key. */
export function knownSum(
  value: number,
  linesOf: () => readonly WorkingLine[],
  { without = [], exact = true, simulated = false }: Remarks = {},
): Measured {
  let lines: readonly WorkingLine[] | null = null;
  return {
    value,
    needs: [],
    atLeast: null,
    without,
    exact,
    simulated,
    get working() {
      lines ??= linesOf();
      return lines;
    },
  };
}

/** No figure, for want of these; at least one. `atLeast` is what the known part comes to, where that is a sound bound. */
export function lacking(needs: readonly Need[], atLeast: number | null = null): Measured {
  if (needs.length === 0) throw new Error('a metric without an answer says what it lacks');
  return {
    value: null,
    needs: distinct(needs),
    atLeast,
    without: [],
    exact: true,
    simulated: false,
    working: [],
  };
}

/** The same thing may be missing for two reasons; it is asked for once. */
function distinct(needs: readonly Need[]): readonly Need[] {
  if (needs.length === 1) return needs;
  const seen = new Set<string>();
  return needs.filter((need) => {
    // Of thousands of steps that lack the same, each is looked at after every key: short, where it can be.
    const key = need.kind === 'step' ? `${need.field} ${need.step}` : JSON.stringify(need);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
