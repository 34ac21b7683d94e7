import type { DecisionLevel, ImprovementId } from '#shared/model/improvement';
import { useDispatch, useEditor } from '../../editor/EditorProvider';
import { ChoiceField } from '../../editor/fields/ChoiceField';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { useWords } from '../../ui/useWords';
import styles from './Improvements.module.css';
import { amountField, dayField, edit, improvementOf, plainField } from './improvementField';
import { improvementTitle } from './shownImprovements';

const deciders: readonly DecisionLevel[] = ['team', 'teams', 'leadership'];

/** Who took it on and who can decide it, until when, what it takes, and what comes first. */
export function WhoFields({ id }: { readonly id: ImprovementId }) {
  const words = useWords();
  const { editor: said, deciders: names } = words.improvement;
  const currency = useEditor((state) => state.base.money?.currency ?? '');
  const start = useEditor((state) => improvementOf(state.base, id)?.start ?? null);
  return (
    <fieldset className={styles.group}>
      <legend>{said.who}</legend>
      <TextCommandField
        label={said.firstAction}
        name="firstAction"
        layout="column"
        lines={2}
        placeholder={said.firstActionPlaceholder}
        field={plainField(id, 'firstAction')}
      />
      <ChoiceField
        label={said.decidedBy}
        name="decidedBy"
        layout="column"
        nothing={said.notSet}
        options={deciders.map((value) => ({ value, label: names[value] }))}
        read={(document) => improvementOf(document, id)?.decidedBy ?? null}
        write={(decidedBy) => edit(id, { decidedBy })}
      />
      <div className={styles.pair}>
        <TextCommandField
          label={said.start}
          name="start"
          layout="column"
          type="date"
          field={dayField(id, 'start')}
        />
        <TextCommandField
          label={said.due}
          name="due"
          layout="column"
          type="date"
          hint={(text) => (start !== null && text !== '' && text < start ? said.dueBeforeStart : null)}
          field={dayField(id, 'due')}
        />
        <TextCommandField
          label={said.effort}
          name="effortDays"
          layout="column"
          numeric
          field={amountField(id, 'effortDays', words)}
        />
        <TextCommandField
          label={said.cost(currency)}
          name="cost"
          layout="column"
          numeric
          field={amountField(id, 'cost', words)}
        />
      </div>
      <DependsOn id={id} />
    </fieldset>
  );
}

/** Which improvements have to come before it. */
function DependsOn({ id }: { readonly id: ImprovementId }) {
  const words = useWords();
  const said = words.improvement.editor;
  const dispatch = useDispatch();
  const improvements = useEditor((state) => state.base.improvements);
  const readOnly = useEditor((state) => state.readOnly);
  const others = improvements.filter((one) => one.id !== id);
  const before = improvements.find((one) => one.id === id)?.dependsOn ?? [];
  if (others.length === 0) return null;
  const numbers = others.filter((one) => before.includes(one.id)).map(({ number }) => number);
  return (
    <details className={styles.depends} open={numbers.length > 0 || undefined}>
      <summary>
        {said.dependsOn}
        {numbers.length > 0 && `: ${numbers.join(', ')}`}
      </summary>
      {others.map((one) => (
        <label key={one.id} className={styles.check}>
          <input
            type="checkbox"
            data-field={`dependsOn:${one.id}`}
            checked={before.includes(one.id)}
            disabled={readOnly}
            onChange={(event) => {
              const rest = before.filter((each) => each !== one.id);
              dispatch(edit(id, { dependsOn: event.target.checked ? [...rest, one.id] : rest }));
            }}
          />
          <span>{words.future.numbered(one.number, improvementTitle(one, words))}</span>
        </label>
      ))}
    </details>
  );
}
