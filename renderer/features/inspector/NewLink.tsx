import { useState } from 'react';
import { limits } from '#shared/file/limits';
import type { StepId } from '#shared/model/step';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { safeAddress } from '../../platform/safeAddress';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/useWords';
import { stepOf } from './stepFields';

/** The address of a page that the step does not have yet; Enter adds it, what is no address of https is told. */
export function NewLink({ id }: { readonly id: StepId }) {
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
