import { type KeyboardEvent, useMemo } from 'react';
import type { ImprovementId } from '#shared/model/improvement';
import { plannedImprovements } from '#shared/scenario/plan';
import { changeSentences } from '#shared/sentences/changeSentence';
import { useDispatch, useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { ChoiceField } from '../../editor/fields/ChoiceField';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { includeImprovement } from '../../editor/includeImprovement';
import { closeImprovement } from '../../editor/openImprovement';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { joinClasses } from '../../ui/joinClasses';
import { useWords } from '../../ui/useWords';
import { useGains } from '../../workers/useGains';
import { AboutFields } from './AboutFields';
import { ExpectedFields } from './ExpectedFields';
import { GainBox } from './GainBox';
import styles from './Improvements.module.css';
import { edit, improvementField, improvementOf, plainField } from './improvementField';
import { ResultFields } from './ResultFields';
import { statuses } from './shownImprovements';
import { WhoFields } from './WhoFields';

/** One improvement with all its fields: what and why, what it brings, who and when, what is expected, what came of it. */
export function ImprovementEditor({ id }: { readonly id: ImprovementId }) {
  const { improvements: said, improvement } = useWords();
  const words = improvement.editor;
  const editor = useEditorHandle();
  const number = useEditor((state) => improvementOf(state.base, id)?.number ?? 0);
  const readOnly = useEditor((state) => state.readOnly);
  const included = useEditor((state) =>
    plannedImprovements(state.base, state.scenario).some((one) => one.id === id),
  );
  const { gains } = useGains();

  function leave(): void {
    closeImprovement(editor);
  }

  /** One level out is the list. */
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    leave();
  }

  return (
    <section className={styles.editor} aria-label={said.number(number)} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <Button className={styles.back} icon={<Icon name="back" />} onClick={leave}>
          {words.back}
        </Button>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={included}
            disabled={readOnly}
            data-field="inPlan"
            onChange={(event) => includeImprovement(editor, id, event.target.checked)}
          />
          {said.inPlan}
        </label>
      </header>
      <h2 className={styles.heading}>{said.number(number)}</h2>
      <div className={styles.titleField}>
        <TextCommandField
          label={words.title}
          name="title"
          layout="column"
          lines={1}
          placeholder={words.titlePlaceholder}
          field={plainField(id, 'title')}
        />
      </div>
      <div className={styles.pair}>
        <ChoiceField
          label={words.status}
          name="status"
          layout="column"
          options={statuses.map((value) => ({ value, label: improvement.statuses[value] }))}
          read={(document) => improvementOf(document, id)?.status ?? null}
          write={(status) => edit(id, { status: status ?? 'idea' })}
        />
        <TextCommandField
          label={words.owner}
          name="owner"
          layout="column"
          placeholder={words.ownerPlaceholder}
          field={plainField(id, 'owner')}
        />
      </div>
      <GainBox id={id} gain={gains?.ofImprovements.find((one) => one.improvement === id)} />
      <ChangeList id={id} />
      <AboutFields id={id} />
      <WhoFields id={id} />
      <fieldset className={styles.group}>
        <legend>{words.hypothesis}</legend>
        {(['change', 'effect', 'because'] as const).map((part) => (
          <TextCommandField
            key={part}
            label={{ change: words.ifWe, effect: words.effect, because: words.because }[part]}
            name={`hypothesis.${part}`}
            layout="column"
            lines={2}
            field={improvementField(
              id,
              `hypothesis.${part}`,
              ({ hypothesis }) => hypothesis[part],
              (text, { hypothesis }) => ({
                ok: true,
                value: { hypothesis: { ...hypothesis, [part]: text } },
              }),
            )}
          />
        ))}
      </fieldset>
      <ExpectedFields id={id} leadToday={gains?.lead.before ?? null} />
      <fieldset className={joinClasses(styles.group, styles.titled)}>
        <legend>{words.risks}</legend>
        <TextCommandField
          label={words.risks}
          name="risks"
          layout="column"
          lines={2}
          placeholder={words.risksPlaceholder}
          field={plainField(id, 'risks')}
        />
      </fieldset>
      <ResultFields id={id} />
      <Button
        look="danger"
        className={styles.remove}
        disabled={readOnly}
        onClick={() => {
          if (editor.dispatch({ kind: 'removeImprovement', id }) === null) leave();
        }}
      >
        {words.remove}
      </Button>
    </section>
  );
}

/** What it does to the map, each change as a sentence that can be taken out. */
function ChangeList({ id }: { readonly id: ImprovementId }) {
  const { improvement, locale } = useWords();
  const said = improvement.editor;
  const dispatch = useDispatch();
  const document = useEditor((state) => state.base);
  const scenario = useEditor((state) => state.scenario);
  const readOnly = useEditor((state) => state.readOnly);
  const one = improvementOf(document, id);
  const sentences = useMemo(() => {
    const included = plannedImprovements(document, scenario).map((each) => each.id);
    return one === undefined ? [] : changeSentences(document, one, included, locale);
  }, [document, scenario, one, locale]);
  return (
    <fieldset className={styles.group}>
      <legend>{said.changes}</legend>
      {sentences.length === 0 && <p className={styles.hint}>{said.noChanges}</p>}
      {sentences.length > 0 && (
        <ol className={styles.changes}>
          {sentences.map((sentence, at) => (
            <li key={at} className={styles.change}>
              <span>{sentence}</span>
              <Button
                icon={<Icon name="close" />}
                aria-label={said.removeChange(sentence)}
                title={said.removeChange(sentence)}
                disabled={readOnly}
                onClick={() => {
                  if (one !== undefined) dispatch(edit(id, { commands: one.commands.toSpliced(at, 1) }));
                }}
              />
            </li>
          ))}
        </ol>
      )}
    </fieldset>
  );
}
