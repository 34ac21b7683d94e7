import { useStore } from 'zustand/react';
import { useEditor } from '../../editor/EditorProvider';
import { ExportMenu } from '../../features/exchange/ExportMenu';
import type { Autosave } from '../../storage/autosave';
import type { Session } from '../../storage/openSession';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { joinClasses } from '../../ui/joinClasses';
import { useWords } from '../../ui/useWords';
import type { ActionContext } from '../actions/action';
import { Header, MoreMenu } from './Header';
import { MapTitle } from './MapTitle';
import styles from './SaveStatusView.module.css';
import { StateSwitch } from './StateSwitch';
import { Toolbar } from './Toolbar';

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
