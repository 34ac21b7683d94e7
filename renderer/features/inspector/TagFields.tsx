import { type ConstraintTag, constraintTags, type StepId } from '#shared/model/step';
import { useDispatch, useEditor } from '../../editor/EditorProvider';
import { useWords } from '../../ui/useWords';
import styles from './Inspector.module.css';
import { stepOf } from './stepFields';

const none: readonly ConstraintTag[] = [];

/** What binds the work of a step: each of a few words is on or off. */
export function TagFields({ id }: { readonly id: StepId }) {
  const { step } = useWords().inspector;
  const dispatch = useDispatch();
  const tags = useEditor((state) => stepOf(state.document, id)?.tags ?? none);
  const readOnly = useEditor((state) => state.readOnly);

  function turn(tag: ConstraintTag): void {
    const wanted = constraintTags.filter((one) => (one === tag) !== tags.includes(one));
    dispatch({ kind: 'editStep', id, patch: { tags: wanted } });
  }

  return (
    <fieldset className={styles.group}>
      <legend>{step.tags}</legend>
      <div className={styles.chips}>
        {constraintTags.map((tag) => (
          <button
            key={tag}
            type="button"
            className={styles.chip}
            aria-pressed={tags.includes(tag)}
            disabled={readOnly}
            data-field={`tag:${tag}`}
            onClick={() => turn(tag)}
          >
            {step.tagNames[tag]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
