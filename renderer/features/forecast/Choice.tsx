import { useState } from 'react';
import type { RangeShape } from '#shared/simulation/draws/varying';
import { numberFormat } from '#shared/text/formatNumber';
import { SelectField, TextField } from '../../ui/TextField';
import { useWords } from '../../ui/useWords';
import { useMapSimulation, useSimulation } from '../../workers/simulation';
import styles from './Forecast.module.css';

const runsOffered = [1_000, 10_000, 100_000, 1_000_000];
const shapes: readonly RangeShape[] = ['triangular', 'pert'];

/** How the map is simulated: said in a line, and to be changed behind it. */
export function Choice() {
  const { forecast: said, locale } = useWords();
  const { choice } = useSimulation();
  const simulation = useMapSimulation();
  const [seed, setSeed] = useState(String(choice.seed));
  const count = (value: number) => numberFormat(locale, {}).format(value);
  return (
    <details className={styles.choice}>
      <summary>{said.madeOf(count(choice.runs), String(choice.seed), said.shapes[choice.shape])}</summary>
      <div className={styles.fields}>
        <SelectField
          label={said.runs}
          layout="row"
          value={String(choice.runs)}
          options={runsOffered.map((runs) => ({ value: String(runs), label: count(runs) }))}
          onValue={(runs) => simulation.choose({ runs: Number(runs) })}
        />
        <TextField
          label={said.seed}
          layout="row"
          inputMode="numeric"
          value={seed}
          hint={said.seedHint}
          error={readSeed(seed) === null ? said.notASeed : null}
          onValue={(text) => {
            setSeed(text);
            const read = readSeed(text);
            if (read !== null) simulation.choose({ seed: read });
          }}
        />
        <SelectField
          label={said.shape}
          layout="row"
          value={choice.shape}
          options={shapes.map((shape) => ({ value: shape, label: said.shapes[shape] }))}
          onValue={(shape) => simulation.choose({ shape: shape === 'pert' ? 'pert' : 'triangular' })}
        />
      </div>
    </details>
  );
}

const largest = 2 ** 32 - 1;

/** A seed as it was typed: a whole number that the generator can start from; null where it is none. */
export function readSeed(text: string): number | null {
  const seed = /^\s*\d{1,10}\s*$/u.test(text) ? Number(text) : Number.NaN;
  return seed <= largest ? seed : null;
}
