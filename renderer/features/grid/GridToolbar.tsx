import { useStore } from 'zustand/react';
import { useEditor } from '../../editor/EditorProvider';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { columnLayout, toggleColumn } from './columnLayout';
import { columns } from './columns/registry';
import styles from './Grid.module.css';
import { useGridHandle } from './gridHandle';
import { newRow } from './gridStore';

/** The strip above the grid: rows in and out, and which columns are shown. */
export function GridToolbar() {
  const { store, commands, words } = useGridHandle();
  const { grid } = words;
  const { hidden } = useStore(columnLayout);
  const readOnly = useEditor((state) => state.readOnly);
  const onStep = useStore(store, ({ active }) => active.row !== newRow);
  return (
    <div role="toolbar" aria-label={grid.tools} className={styles.tools}>
      <Button
        icon={<Icon name="plus" />}
        disabled={readOnly}
        title={grid.insertDetail}
        onClick={commands.insertBelow}
      >
        {grid.insert}
      </Button>
      <Button icon={<Icon name="minus" />} disabled={readOnly || !onStep} onClick={commands.removeRows}>
        {grid.remove}
      </Button>
      <span className={styles.space} />
      <Menu
        icon={<Icon name="down" />}
        items={columns
          .filter(({ id }) => id !== 'name')
          .map(({ id }) => ({
            id,
            label: grid.columns[id],
            checked: !hidden.includes(id),
            run: () => toggleColumn(id),
          }))}
      >
        {grid.chooseColumns}
      </Menu>
    </div>
  );
}
