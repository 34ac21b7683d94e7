import type { SavedKind } from '#shared/bridge/savedFile';
import { exporters } from '../../exporters/registry';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { useWords } from '../../ui/useWords';

/** The files a map can leave as. */
export function ExportMenu({ onExport }: { readonly onExport: (kind: SavedKind) => void }) {
  const { exchange } = useWords();
  return (
    <Menu
      look="outlined"
      items={exporters.map(({ kind }) => ({
        id: kind,
        label: exchange.kinds[kind],
        detail: exchange.details[kind],
        run: () => onExport(kind),
      }))}
    >
      {exchange.export}
      <Icon name="down" size={12} />
    </Menu>
  );
}
