import { ExportMenu } from '../../features/exchange/ExportMenu';
import type { Session } from '../../storage/openSession';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import type { ActionContext } from '../actions/action';
import { Header } from './Header';
import { MapTitle } from './MapTitle';
import { MoreMenu } from './MoreMenu';
import { SaveStatusView } from './SaveStatusView';
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
          <ExportMenu onExport={context.exportAs} onProposal={() => context.showDialog('proposal')} />
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
