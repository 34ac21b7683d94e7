import type { KeyboardEvent } from 'react';
import { useWords } from '../../ui/useWords';
import type { ActionContext } from '../actions/action';
import { actions } from '../actions/registry';
import { useActionStates } from '../actions/useActionStates';
import { ActionButton } from './ActionButton';
import styles from './Toolbar.module.css';

const tools = actions.filter(({ toolbar }) => toolbar !== undefined);

/** The actions that are needed all the time, as buttons. Arrows walk between them. */
export function Toolbar({ context, mac }: { readonly context: ActionContext; readonly mac: boolean }) {
  const { palette } = useWords();
  useActionStates(tools, context);

  function walk(event: KeyboardEvent<HTMLElement>): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const buttons: readonly Element[] = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement ?? event.currentTarget);
    const next = buttons.at((at + step) % buttons.length);
    if (next instanceof HTMLElement) next.focus();
    event.preventDefault();
  }

  return (
    <div className={styles.toolbar} role="toolbar" aria-label={palette.toolbar} onKeyDown={walk}>
      {tools.map((action) => (
        <ActionButton key={action.id} action={action} context={context} mac={mac} />
      ))}
    </div>
  );
}
