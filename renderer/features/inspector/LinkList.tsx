import { useState } from 'react';
import { fail, ok } from '#shared/model/result';
import { type Step, type StepId, type StepLink, stepLinkKinds } from '#shared/model/step';
import { limits } from '#shared/schema/limits';
import { useDispatch, useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { ChoiceField } from '../../editor/fields/ChoiceField';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { currentPlatform } from '../../platform/currentPlatform';
import { safeAddress } from '../../platform/safeAddress';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/useWords';
import styles from './Inspector.module.css';
import { stepField, stepOf } from './stepFields';

const none: readonly StepLink[] = [];

interface OneLink {
  readonly id: StepId;
  /** Links have no ids: they are known by their place. */
  readonly at: number;
}

/** The pages that belong to a step: each with its whole address, which is asked about before it opens. */
export function LinkList({ id }: { readonly id: StepId }) {
  const { links: said } = useWords().inspector.step;
  const links = useEditor((state) => stepOf(state.document, id)?.links ?? none);
  const readOnly = useEditor((state) => state.readOnly);
  if (readOnly && links.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend>{said.heading}</legend>
      {links.map((_, at) => (
        <LinkFields key={at} id={id} at={at} />
      ))}
      {!readOnly && <NewLink id={id} />}
    </fieldset>
  );
}

function LinkFields({ id, at }: OneLink) {
  const words = useWords();
  const { links: said } = words.inspector.step;
  const editor = useEditorHandle();
  const dispatch = useDispatch();
  const readOnly = useEditor((state) => state.readOnly);
  const link = useEditor((state) => stepOf(state.document, id)?.links[at]);
  if (link === undefined) return null;
  const address = safeAddress(link.url);
  const name = link.label || said.kinds[link.kind];

  function remove(): void {
    const links = stepOf(editor.store.getState().document, id)?.links.toSpliced(at, 1) ?? none;
    if (dispatch({ kind: 'editStep', id, patch: { links } }) !== null) return;
    editor.requestField({ of: id, field: 'newLink' });
  }

  return (
    <fieldset className={styles.part} aria-label={said.one(at + 1)}>
      <ChoiceField
        label={said.kind}
        name={`link:${at}:kind`}
        options={stepLinkKinds.map((value) => ({ value, label: said.kinds[value] }))}
        read={(document) => stepOf(document, id)?.links[at]?.kind ?? null}
        write={(kind, document) => ({
          kind: 'editStep',
          id,
          patch: { links: changed(stepOf(document, id), at, { kind: kind ?? 'other' }) },
        })}
      />
      <TextCommandField
        label={said.label}
        name={`link:${at}:label`}
        field={stepField(
          id,
          `link:${at}:label`,
          ({ links }) => links[at]?.label ?? '',
          (label, document) => ok({ links: changed(stepOf(document, id), at, { label }) }),
        )}
      />
      <div className={styles.whole}>
        <TextCommandField
          label={said.address}
          name={`link:${at}:url`}
          lines={1}
          layout="row"
          field={stepField(
            id,
            `link:${at}:url`,
            ({ links }) => links[at]?.url ?? '',
            (text, document) =>
              safeAddress(text) === null
                ? fail(said.notHttps)
                : ok({ links: changed(stepOf(document, id), at, { url: text.trim() }) }),
          )}
        />
      </div>
      <div className={styles.buttons}>
        <Button
          look="outlined"
          aria-label={said.open(name)}
          title={address ?? said.notHttps}
          disabled={address === null}
          onClick={() => {
            if (address !== null) currentPlatform().openLink(address, words.shell.dialog.linkQuestion);
          }}
        >
          {words.shell.dialog.linkButton}
        </Button>
        <Button
          aria-label={said.remove(name)}
          icon={<Icon name="close" />}
          disabled={readOnly}
          onClick={remove}
        />
      </div>
    </fieldset>
  );
}

/** The links of a step with another value in one of them. */
function changed(step: Step | undefined, at: number, patch: Partial<StepLink>): readonly StepLink[] {
  return (step?.links ?? none).map((link, place) => (place === at ? { ...link, ...patch } : link));
}

/** The address of a page that the step does not have yet; Enter adds it, what is no address of https is told. */
function NewLink({ id }: { readonly id: StepId }) {
  const { links: said } = useWords().inspector.step;
  const editor = useEditorHandle();
  const count = useEditor((state) => stepOf(state.document, id)?.links.length ?? 0);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  if (count >= limits.links) return null;

  function add(): void {
    const links = stepOf(editor.store.getState().document, id)?.links ?? [];
    if (safeAddress(text) === null) {
      setWrong(true);
      return;
    }
    const link = { kind: 'other', label: '', url: text.trim() } as const;
    if (editor.dispatch({ kind: 'editStep', id, patch: { links: [...links, link] } }) !== null) return;
    setText('');
    editor.requestField({ of: id, field: `link:${links.length}:kind` });
  }

  return (
    <>
      <TextField
        label={said.another}
        data-field="newLink"
        placeholder={said.example}
        inputMode="url"
        error={wrong ? said.notHttps : null}
        value={text}
        onValue={(typed) => {
          setText(typed);
          setWrong(false);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          add();
        }}
      />
      <Button look="outlined" icon={<Icon name="plus" />} disabled={text.trim() === ''} onClick={add}>
        {said.add}
      </Button>
    </>
  );
}
