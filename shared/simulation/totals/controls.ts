/** A mean from a sample, with less of chance in it than the sample's own. */
export interface ControlledMean {
  readonly mean: number;
  /** Of the mean; 0 where nothing varies. */
  readonly standardError: number;
  /** What each item tells of the mean; their mean is `mean`. */
  readonly values: Float64Array;
}

/**
 * Control variates (S. Asmussen and P. Glynn, Stochastic Simulation, 2007, chapter V.2): for each item, by how much it was
 * sent back, or took an alternative, more often than the shares say. On average that is nothing, so where the items of the
 * sample were sent back a little too often, their mean is corrected by what such luck goes with.
 */
export interface Controls {
  /** A row an item, one behind the other. */
  readonly rows: Float64Array;
  readonly width: number;
  readonly count: number;
}

/** With more of them than this, correcting costs more than it tells; and each takes some items to be told from chance. */
const mostControls = 24;
const itemsPerControl = 10;

/** Where so little of a control's variance is its own, the others say it already. */
const hardlyItsOwn = 1e-9;

/**
 * Prepares the correction of means over the same items.
 * @param suits whether a control may have to do with what is asked for: one that cannot only adds noise
 * @param leading the values that matter most: where there are too many controls, those are taken that go with them
 */
export function controlledMeans(
  controls: Controls,
  suits: (control: number) => boolean,
  leading: Float64Array,
): (values: Float64Array) => ControlledMean {
  const { count } = controls;
  const used = telling(centred(controls, suits), leading, Math.min(mostControls, count / itemsPerControl));
  const factor = factorised(used);
  const free = factor.filter((row, at) => (row[at] as number) > 0).length;
  return (values) => {
    const slopes = solved(factor, used, values);
    const corrected = withoutLuck(values, used, slopes);
    const mean = averageOf(corrected);
    let left = 0;
    for (let item = 0; item < count; item++) left += ((corrected[item] as number) - mean) ** 2;
    // The slopes are estimated too: the variance of what is left, and that it was found with them (loc. cit.).
    const degrees = Math.max(1, count - free - 2);
    const variance = (left / Math.max(1, count - free - 1) / count) * ((count - 2) / degrees);
    return { mean, standardError: Math.sqrt(Math.max(0, variance)), values: corrected };
  };
}

/** A control over all items: its mean, and how far each item is off it. */
interface Control {
  readonly mean: number;
  readonly offs: Float64Array;
}

function centred({ rows, width, count }: Controls, suits: (control: number) => boolean): readonly Control[] {
  const found: Control[] = [];
  for (let control = 0; control < width; control++) {
    if (!suits(control)) continue;
    const offs = new Float64Array(count);
    for (let item = 0; item < count; item++) offs[item] = rows[item * width + control] as number;
    const mean = averageOf(offs);
    for (let item = 0; item < count; item++) offs[item] = (offs[item] as number) - mean;
    found.push({ mean, offs });
  }
  return found;
}

function averageOf(values: Float64Array): number {
  let sum = 0;
  for (let item = 0; item < values.length; item++) sum += values[item] as number;
  return sum / values.length;
}

/** A control that says nothing, in the place of one that is not there. */
const none: Control = { mean: 0, offs: new Float64Array() };

/** Four controls are gone through at a time: what is done for one need not wait for what is done for another. */
const abreast = 4;

/** The values less what each control makes of them, one control after the other. */
function withoutLuck(
  values: Float64Array,
  controls: readonly Control[],
  slopes: Float64Array,
): Float64Array<ArrayBuffer> {
  const left = values.slice();
  const used = controls
    .map((control, at) => ({ control, slope: slopes[at] as number }))
    .filter(({ slope }) => slope !== 0);
  for (let first = 0; first < used.length; first += abreast) {
    const part = used.slice(first, first + abreast);
    const [a = none, b = none, c = none, d = none] = part.map(({ control }) => control);
    const [ofA = 0, ofB = 0, ofC = 0, ofD = 0] = part.map(({ slope }) => slope);
    const last = part.length;
    for (let item = 0; item < left.length; item++) {
      let value = (left[item] as number) - ofA * ((a.offs[item] as number) + a.mean);
      if (last > 1) value -= ofB * ((b.offs[item] as number) + b.mean);
      if (last > 2) value -= ofC * ((c.offs[item] as number) + c.mean);
      if (last > 3) value -= ofD * ((d.offs[item] as number) + d.mean);
      left[item] = value;
    }
  }
  return left;
}

/**
 * Sums of products with the values, one for each control; `offs` adds up to nothing, so that it does not matter what the
 * values' own mean is.
 */
function products(controls: readonly Control[], values: Float64Array): Float64Array {
  const sums = new Float64Array(controls.length);
  for (let first = 0; first < controls.length; first += abreast) {
    const [a = none, b = a, c = a, d = a] = controls.slice(first, first + abreast);
    let [ofA, ofB, ofC, ofD] = [0, 0, 0, 0];
    for (let item = 0; item < values.length; item++) {
      const value = values[item] as number;
      ofA += (a.offs[item] as number) * value;
      ofB += (b.offs[item] as number) * value;
      ofC += (c.offs[item] as number) * value;
      ofD += (d.offs[item] as number) * value;
    }
    sums.set([ofA, ofB, ofC, ofD].slice(0, controls.length - first), first);
  }
  return sums;
}

/** The controls that go most with the values, each by itself. */
function telling(controls: readonly Control[], values: Float64Array, most: number): readonly Control[] {
  if (controls.length <= most) return controls;
  const common = products(controls, values);
  return controls
    .map((control, at) => {
      const [own = 0] = products([control], control.offs);
      return { control, weight: own > 0 ? (common[at] as number) ** 2 / own : 0 };
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ control }) => control);
}

/** The Cholesky factor of the controls' products; rows of controls that others make up for are left empty. */
function factorised(controls: readonly Control[]): readonly Float64Array[] {
  const factor: Float64Array[] = [];
  for (const [at, { offs }] of controls.entries()) {
    const line = new Float64Array(controls.length);
    const common = products(controls.slice(0, at + 1), offs);
    const whole = common[at] as number;
    let own = whole;
    for (let other = 0; other < at; other++) {
      const before = factor[other] as Float64Array;
      let rest = common[other] as number;
      for (let index = 0; index < other; index++) rest -= (line[index] as number) * (before[index] as number);
      const diagonal = before[other] as number;
      const value = diagonal > 0 ? rest / diagonal : 0;
      line[other] = value;
      own -= value * value;
    }
    line[at] = own > hardlyItsOwn * whole ? Math.sqrt(own) : 0;
    factor.push(line);
  }
  return factor;
}

/** The slopes of the values over the controls, forwards and backwards through the factor. */
function solved(
  factor: readonly Float64Array[],
  controls: readonly Control[],
  values: Float64Array,
): Float64Array {
  const slopes = products(controls, values);
  for (const [at, line] of factor.entries()) {
    for (let other = 0; other < at; other++)
      slopes[at] = (slopes[at] as number) - (line[other] as number) * (slopes[other] as number);
    const diagonal = line[at] as number;
    slopes[at] = diagonal > 0 ? (slopes[at] as number) / diagonal : 0;
  }
  for (let at = factor.length - 1; at >= 0; at--) {
    for (let other = at + 1; other < factor.length; other++)
      slopes[at] =
        (slopes[at] as number) - ((factor[other] as Float64Array)[at] as number) * (slopes[other] as number);
    const diagonal = (factor[at] as Float64Array)[at] as number;
    slopes[at] = diagonal > 0 ? (slopes[at] as number) / diagonal : 0;
  }
  return slopes;
}
