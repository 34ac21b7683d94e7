import { useState } from 'react';
import { defaultAssumptions } from '#shared/advice/automation/automatedStep';
import type { AutomationAssumptions } from '#shared/model/step';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/useWords';
import { useAdvice, useMapAdvice } from '../../workers/useAdvice';
import styles from './AutomateFirstPart.module.css';

const fields = [
  ['processFactor', 'processFactor'],
  ['waitFactor', 'waitFactor'],
  ['reworkFactor', 'reworkFactor'],
  ['percentCompleteAccurate', 'accuracy'],
] as const satisfies readonly (readonly [keyof AutomationAssumptions, string])[];

/** What the ranking assumes of a step that a machine does, to be changed; of one without assumptions of its own. */
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
      <AssumptionFields key={resets} assumptions={assumptions} onChange={(part) => advice.assume(part)} />
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

interface AssumptionFieldsProps {
  readonly assumptions: AutomationAssumptions;
  readonly readOnly?: boolean;
  readonly onChange: (part: Partial<AutomationAssumptions>) => void;
}

/** What remains of a step, field by field. */
export function AssumptionFields({ assumptions, readOnly = false, onChange }: AssumptionFieldsProps) {
  const { automatePanel: said } = useWords();
  return (
    <div className={styles.fields}>
      {fields.map(([name, label]) => (
        <PercentField
          key={name}
          label={said[label]}
          share={assumptions[name]}
          readOnly={readOnly}
          onShare={(share) => onChange({ [name]: share })}
        />
      ))}
    </div>
  );
}

interface PercentFieldProps {
  readonly readOnly: boolean;
  readonly label: string;
  readonly share: number;
  readonly onShare: (share: number) => void;
}

function PercentField({ label, share, readOnly, onShare }: PercentFieldProps) {
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
      readOnly={readOnly}
      value={text}
      onValue={(typed) => {
        setText(typed);
        const typedShare = readPercent(typed);
        if (typedShare !== null) onShare(typedShare);
      }}
    />
  );
}

/** A share from what was typed as percent (`10`, `12,5`, `10 %`), 0..1; null where it is none. */
export function readPercent(text: string): number | null {
  const found = /^\s*(\d{1,3}(?:[.,]\d+)?)\s*%?\s*$/u.exec(text)?.[1];
  if (found === undefined) return null;
  const share = Number(found.replace(',', '.')) / 100;
  return share <= 1 ? share : null;
}
