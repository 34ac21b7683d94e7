import { useStore } from 'zustand/react';
import type { ExportedFormatId } from '#shared/file/formatId';
import { exportedFormats } from '#shared/formats/registry';
import { cleanCopy, switchCleanCopy } from '../../exporters/cleanCopy';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import type { MenuItem } from '../../ui/MenuList';
import { useWords } from '../../ui/useWords';

interface ExportMenuProps {
  readonly onExport: (format: ExportedFormatId) => void;
  /** Asks what belongs into the proposal before it leaves. */
  readonly onProposal: () => void;
}

/** The files a map can leave as, and whether those that show it hold it too. */
export function ExportMenu({ onExport, onProposal }: ExportMenuProps) {
  const { app, exchange, proposalDialog } = useWords();
  const clean = useStore(cleanCopy, ({ on }) => on);
  const kinds = exportedFormats.map(
    ({ id, carriesMap }): MenuItem => ({
      id,
      label: exchange.kinds[id],
      detail: carriesMap && !clean ? exchange.opensAgain(exchange.details[id]) : exchange.details[id],
      run: () => onExport(id),
    }),
  );
  const forSponsors: MenuItem = {
    id: 'proposal',
    label: proposalDialog.name,
    detail: clean ? exchange.proposalDetail : exchange.opensAgain(exchange.proposalDetail),
    run: onProposal,
  };
  const cleanSwitch: MenuItem = {
    id: 'clean',
    label: app.actions.cleanCopy,
    detail: exchange.cleanDetail,
    apart: true,
    checked: clean,
    toggles: true,
    run: switchCleanCopy,
  };
  return (
    <Menu look="outlined" items={[forSponsors, ...kinds, cleanSwitch]}>
      {exchange.export}
      <Icon name="down" size={12} />
    </Menu>
  );
}
