import type { KeyboardEvent } from 'react';
import { useStore } from 'zustand/react';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { chordText } from '../../editor/keys/chord';
import { stateViews } from '../../editor/shownMap';
import { ExportMenu } from '../../features/exchange/ExportMenu';
import type { Autosave } from '../../storage/autosave';
import type { Session } from '../../storage/openSession';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { joinClasses } from '../../ui/joinClasses';
import { showToast } from '../../ui/toastStore';
import { useWords } from '../../ui/useWords';
import type { Action, ActionContext } from '../actions/action';
import { actions } from '../actions/registry';
import { useActionStates } from '../actions/useActionStates';
import styles from './EditorHeader.module.css';
import { Header, MoreMenu } from './Header';
import { MapTitle } from './MapTitle';

interface EditorHeaderProps {
  readonly session: Session;
  readonly context: ActionContext;
  readonly mac: boolean;
}

/** The bar above an open map: its name left, what can be done with it and whether it is saved right. */
export function EditorHeader({ session, context, mac }: EditorHeaderProps) {
  const { app } = useWords();
  return (
    <Header
      actions={
        <>
          <SaveStatusView autosave={session.autosave} />
          <Toolbar context={context} mac={mac} />
          <ExportMenu
            onExport={(format) => context.exportAs({ as: 'map', format })}
            onProposal={() => context.showDialog('proposal')}
          />
          <MoreMenu context={context} mac={mac} />
        </>
      }
    >
      <Button
        icon={<Icon name="back" />}
        aria-label={app.backLabel}
        title={app.back}
        onClick={context.toLibrary}
      />
      <MapTitle />
      <StateSwitch />
    </Header>
  );
}

/** Whether what is on the screen is on the disk, in a word. */
function SaveStatusView({ autosave }: { readonly autosave: Autosave }) {
  const { saving } = useWords().app;
  const status = useStore(autosave.status, (state) => state.kind);
  const readOnly = useEditor((state) => state.readOnly);
  const kind = readOnly ? 'readOnly' : status;
  return (
    <span
      className={styles.status}
      title={kind === 'saved' ? saving.savedDetail : undefined}
      data-status={kind}
    >
      <span className={joinClasses(styles.dot, styles[kind])} aria-hidden="true" />
      <span className={styles.word}>{saving[kind]}</span>
    </span>
  );
}

/** Which state of the map is looked at: one choice, one stop of the keyboard, arrows within. */
function StateSwitch() {
  const { future } = useWords();
  const editor = useEditorHandle();
  const shown = useEditor((state) => state.view);

  function walk(event: KeyboardEvent<HTMLElement>): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = stateViews.at((stateViews.indexOf(shown) + step) % stateViews.length);
    if (next === undefined) return;
    editor.showState(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-view="${next}"]`)?.focus();
  }

  return (
    <div role="radiogroup" aria-label={future.switchLabel} className={styles.switch} onKeyDown={walk}>
      {stateViews.map((view) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        <button
          key={view}
          type="button"
          role="radio"
          aria-checked={view === shown}
          tabIndex={view === shown ? 0 : -1}
          data-view={view}
          className={styles.choice}
          onClick={() => editor.showState(view)}
        >
          {future.views[view]}
        </button>
      ))}
    </div>
  );
}

const tools = actions.filter(({ toolbar }) => toolbar !== undefined);

/** The actions that are needed all the time, as buttons. Arrows walk between them. */
function Toolbar({ context, mac }: { readonly context: ActionContext; readonly mac: boolean }) {
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

interface ActionButtonProps {
  readonly action: Action;
  readonly context: ActionContext;
  readonly mac: boolean;
}

/** An action as a button with a picture; its words and its key are the label. Asked in vain, it says why. */
function ActionButton({ action, context, mac }: ActionButtonProps) {
  const { app } = useWords();
  const [keys] = action.keys;
  const label = app.actions[action.id];
  const disabledReason = action.disabledReason(context);
  const why = disabledReason === null ? '' : ` – ${app.disabledReasons[disabledReason]}`;
  const key = keys === undefined ? '' : ` (${chordText(keys, mac, app.keyNames)})`;
  return (
    <Button
      icon={action.toolbar !== undefined && <Icon name={action.toolbar} />}
      aria-label={label}
      title={`${label}${key}${why}`}
      aria-disabled={disabledReason !== null || undefined}
      aria-pressed={action.checked?.(context)}
      onClick={() => {
        if (disabledReason === null) action.run(context);
        else showToast({ text: app.disabledReasons[disabledReason] });
      }}
    />
  );
}
