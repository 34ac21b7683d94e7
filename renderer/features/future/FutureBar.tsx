import { useState } from 'react';
import type { Improvement, ImprovementId } from '#shared/model/improvement';
import { plannedImprovements } from '#shared/scenario/plan';
import type { Words } from '#shared/text/words';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { includeImprovement } from '../../editor/includeImprovement';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { useWords } from '../../ui/useWords';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './FutureBar.module.css';
import { ScenarioMenu } from './ScenarioMenu';

const newOne = 'new';

/** Above the future state: under which improvement edits are recorded, and which improvements it is made of. */
export function FutureBar() {
  const { future: words } = useWords();
  const editor = useEditorHandle();
  const base = useEditor((state) => state.base);
  const scenario = useEditor((state) => state.scenario);
  const view = useEditor((state) => state.view);
  const readOnly = useEditor((state) => state.readOnly);
  const wish = useEditor((state) => state.inHand);
  const conflicts = useEditor((state) => state.future?.conflicts.length ?? 0);
  const inHand = base.improvements.find(({ id }) => id === wish) ?? null;
  const included = new Set(plannedImprovements(base, scenario).map(({ id }) => id));
  const edits = view === 'future' && !readOnly;

  function optionLabel(improvement: Improvement): string {
    const named = improvementLabel(improvement, words);
    return included.has(improvement.id) ? named : words.bar.leftOut(named);
  }

  return (
    <section className={styles.bar} data-edits={view === 'future'} aria-label={words.bar.label}>
      {edits && (
        <label className={styles.into}>
          <span className={styles.name}>{words.bar.into}</span>
          <select
            className={styles.select}
            value={inHand?.id ?? newOne}
            onChange={({ target }) => editor.takeInHand(target.value === newOne ? null : target.value)}
          >
            <option value={newOne}>{words.bar.newOne}</option>
            {base.improvements.map((improvement) => (
              <option key={improvement.id} value={improvement.id}>
                {optionLabel(improvement)}
              </option>
            ))}
          </select>
        </label>
      )}
      {edits && inHand !== null && <TitleField key={inHand.id} improvement={inHand} />}
      {edits && base.improvements.length === 0 && <p className={styles.hint}>{words.bar.hint}</p>}
      <div className={styles.right}>
        {conflicts > 0 && (
          <button
            type="button"
            className={styles.conflicts}
            title={words.bar.conflictsHint}
            onClick={() => editor.showState('compare')}
          >
            {words.bar.conflicts(conflicts)}
          </button>
        )}
        <IncludedMenu included={included} />
        <ScenarioMenu included={included} />
      </div>
      <VisuallyHidden role="status">
        {edits && inHand !== null ? `${words.bar.into}: ${improvementLabel(inHand, words)}` : ''}
      </VisuallyHidden>
    </section>
  );
}

function improvementLabel({ number, title }: Improvement, words: Words['future']): string {
  return words.numbered(number, title.trim() === '' ? words.untitled : title);
}

/** The title of an improvement that has none yet: it was made by an edit, and waits for its name. */
function TitleField({ improvement: { id, title } }: { readonly improvement: Improvement }) {
  const { bar } = useWords().future;
  const editor = useEditorHandle();
  const [typing, setTyping] = useState(false);
  if (title !== '' && !typing) return null;
  return (
    <input
      className={styles.title}
      aria-label={bar.titleLabel}
      placeholder={bar.titlePlaceholder}
      autoComplete="off"
      value={title}
      onFocus={() => setTyping(true)}
      onBlur={() => {
        setTyping(false);
        editor.endUndoGroup();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        editor.view.current()?.focus();
      }}
      onChange={({ target }) =>
        editor.dispatch(
          { kind: 'editImprovement', id, patch: { title: target.value } },
          { undoGroup: `improvement:${id}:title` },
        )
      }
    />
  );
}

/** Which improvements the future state is made of, each to be left out or included. */
function IncludedMenu({ included }: { readonly included: ReadonlySet<ImprovementId> }) {
  const words = useWords().future;
  const editor = useEditorHandle();
  const base = useEditor((state) => state.base);
  const readOnly = useEditor((state) => state.readOnly);
  const all = base.improvements.filter(({ id, status }) => status !== 'dropped' || included.has(id));

  if (all.length === 0) return null;
  return (
    <Menu
      look="outlined"
      icon={<Icon name="down" />}
      items={all.map(({ id, number, title }) => ({
        id,
        label: words.numbered(number, title.trim() === '' ? words.untitled : title),
        checked: included.has(id),
        toggles: true as const,
        enabled: !readOnly,
        run: () => includeImprovement(editor, id, !included.has(id)),
      }))}
    >
      {words.bar.included(included.size, all.length)}
    </Menu>
  );
}
