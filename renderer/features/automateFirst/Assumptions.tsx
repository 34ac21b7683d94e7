import { useState } from 'react';
import { defaultAssumptions } from '#shared/advice/automationAssumptions';
import type { AutomationAssumptions } from '#shared/model/step';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/useWords';
import { useAdvice, useMapAdvice } from '../../workers/useAdvice';
import styles from './AutomateFirst.module.css';
import { readPercent } from './readPercent';

const fields = [
  ['processFactor', 'processFactor'],
  ['waitFactor', 'waitFactor'],
  ['reworkFactor', 'reworkFactor'],
  ['percentCompleteAccurate', 'accuracy'],
] as const satisfies readonly (readonly [keyof AutomationAssumptions, string])[];

/** What the ranking takes for granted of a step that a machine does, to be changed. */
export function Assumptions() {
  const { automatePanel: said } = useWords();
  const { assumptions } = useAdvice();
  const advice = useMapAdvice();
  const [resets, setResets] = useState(0);
  const changed = fields.some(([name]) => assumptions[name] !== defaultAssumptions[name]);
  return (
    <details className={styles.assumptions}>
      <summary>{said.assumptions}</summary>
      <p>{said.assumptionsAsk}</p>
      <div className={styles.fields} key={resets}>
        {fields.map(([name, label]) => (
          <PercentField
            key={name}
            label={said[label]}
            share={assumptions[name]}
            onShare={(share) => advice.assume({ [name]: share })}
          />
        ))}
      </div>
      {changed && (
        <Button
          look="outlined"
          onClick={() => {
            advice.assume(defaultAssumptions);
            setResets(resets + 1);
          }}
        >
          {said.reset}
        </Button>
      )}
    </details>
  );
}

interface PercentFieldProps {
  readonly label: string;
  readonly share: number;
  readonly onShare: (share: number) => void;
}

function PercentField({ label, share, onShare }: PercentFieldProps) {
  const { automatePanel: said } = useWords();
  const [text, setText] = useState(() => String(Math.round(share * 1e4) / 100));
  const read = readPercent(text);
  return (
    <TextField
      label={label}
      layout="row"
      hint={said.percent}
      error={read === null ? said.notAPercent : null}
      inputMode="decimal"
      value={text}
      onValue={(typed) => {
        setText(typed);
        const typedShare = readPercent(typed);
        if (typedShare !== null) onShare(typedShare);
      }}
    />
  );
}
