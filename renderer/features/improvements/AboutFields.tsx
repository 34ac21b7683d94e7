import { findingRules } from '#shared/advice/registry';
import { type ImprovementId, lenses } from '#shared/model/improvement';
import { useDispatch, useEditor } from '../../editor/EditorProvider';
import { ChoiceField } from '../../editor/fields/ChoiceField';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { joinClasses } from '../../ui/joinClasses';
import { SelectField } from '../../ui/TextField';
import { useWords } from '../../ui/useWords';
import styles from './Improvements.module.css';
import { edit, improvementOf, plainField } from './improvementField';

/** What it is about, why, and of which kind it is. */
export function AboutFields({ id }: { readonly id: ImprovementId }) {
  const { improvement, finding } = useWords();
  const { editor: words, lenses: lensNames, kinds } = improvement;
  return (
    <fieldset className={joinClasses(styles.group, styles.titled)}>
      <legend>{words.reason}</legend>
      <TextCommandField
        label={words.reason}
        name="reason"
        layout="column"
        lines={3}
        placeholder={words.reasonPlaceholder}
        field={plainField(id, 'reason')}
      />
      <AboutField id={id} />
      <ChoiceField
        label={words.finding}
        name="finding"
        layout="column"
        nothing={words.noFinding}
        options={findingRules.map(({ rule }) => ({ value: rule, label: finding.byRule[rule].name }))}
        read={(document) =>
          findingRules.find(({ rule }) => rule === improvementOf(document, id)?.finding)?.rule ?? null
        }
        write={(rule) => edit(id, { finding: rule })}
      />
      <div className={styles.pair}>
        <ChoiceField
          label={words.lens}
          name="lens"
          layout="column"
          nothing={words.notSet}
          options={lenses.map((value) => ({ value, label: lensNames[value] }))}
          read={(document) => improvementOf(document, id)?.lens ?? null}
          write={(lens) => edit(id, { lens })}
        />
        <ChoiceField
          label={words.kind}
          name="kind"
          layout="column"
          nothing={words.notSet}
          options={(['technical', 'workflow', 'collaboration'] as const).map((value) => ({
            value,
            label: kinds[value],
          }))}
          read={(document) => improvementOf(document, id)?.kind ?? null}
          write={(kind) => edit(id, { kind })}
        />
      </div>
    </fieldset>
  );
}

/** The whole stream, a step, or the flow that it was made of. */
function AboutField({ id }: { readonly id: ImprovementId }) {
  const { improvement, picture } = useWords();
  const words = improvement.editor;
  const dispatch = useDispatch();
  const document = useEditor((state) => state.base);
  const readOnly = useEditor((state) => state.readOnly);
  const { step = null, flow = null } = improvementOf(document, id) ?? {};
  const nameOf = (of: string) => document.steps.find((one) => one.id === of)?.name.trim() || picture.unnamed;
  const chosenFlow = document.flows.find((one) => one.id === flow);
  const isGone =
    (step !== null && !document.steps.some((one) => one.id === step)) ||
    (flow !== null && chosenFlow === undefined);
  return (
    <SelectField
      label={words.about}
      data-field="about"
      disabled={readOnly}
      value={step !== null ? `step ${step}` : flow !== null ? `flow ${flow}` : ''}
      options={[
        { value: '', label: words.wholeStream },
        ...document.steps.map((one) => ({ value: `step ${one.id}`, label: nameOf(one.id) })),
        ...(chosenFlow === undefined
          ? []
          : [
              {
                value: `flow ${chosenFlow.id}`,
                label: words.arrow(nameOf(chosenFlow.from), nameOf(chosenFlow.to)),
              },
            ]),
        ...(isGone ? [{ value: step !== null ? `step ${step}` : `flow ${flow}`, label: words.gone }] : []),
      ]}
      onValue={(value) => {
        const [what, of = ''] = value.split(/ (.*)/u);
        dispatch(edit(id, { step: what === 'step' ? of : null, flow: what === 'flow' ? of : null }));
      }}
    />
  );
}
