import {
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand/react';
import { readClip } from '#shared/formats/clipboard/clipHtml';
import { clipType } from '#shared/formats/clipboard/clipType';
import { useEditor } from '../../editor/EditorProvider';
import type { Database } from '../../storage/database';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { CellTip } from './CellEditor';
import { columnLayout, shownColumns, toggleColumn, widthOf } from './columnLayout';
import { columns } from './columns/registry';
import styles from './Grid.module.css';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { GridContext, useGrid, useGridHandle } from './gridHandle';
import { gridKeyHandler } from './gridKeys';
import { gridPointer } from './gridPointer';
import { newRow } from './gridStore';
import { rangeBetween, rowsOf } from './gridTools';
import { gridRowHeight, headHeight, useActiveInView, useRowWindow } from './rowsInView';
import { isPlainRange } from './tsv';

export interface GridProps {
  readonly database: Database;
  /** Takes what is pasted and is no plain range of cells: a list, a table with headings, a diagram. */
  readonly onPasteTable?: (text: string, html: string) => void;
  /** Whether a field that another part of the screen asks for is looked for here. */
  readonly takesRequests: boolean;
  /** Counts the wishes that the grid gets the keyboard. */
  readonly focusWishes: number;
}

/** The steps as a spreadsheet, in flow order; the last row takes the next step. */
export function Grid({ database, onPasteTable, takesRequests, focusWishes }: GridProps) {
  const tip = useId();
  const panel = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useGrid(database, takesRequests);
  const { editor, store, commands, words } = grid;
  const document = useEditor((state) => state.document);
  const derived = useEditor((state) => state.derived);
  const readOnly = useEditor((state) => state.readOnly);
  const layout = useStore(columnLayout);
  // One by one: a keystroke in a cell changes the store, and is no reason to render here.
  const active = useStore(store, (state) => state.active);
  const anchor = useStore(store, (state) => state.anchor);
  const wrong = useStore(store, (state) => state.wrong);
  const wishes = useStore(store, (state) => state.wishes);
  const announcement = useStore(store, (state) => state.announcement);
  const editingAt = useStore(store, ({ editing }) => (editing === null ? null : editing.row));
  const columns = shownColumns(layout);
  const steps = rowsOf(derived);
  const rows = [...steps, newRow];
  const range = rangeBetween(active, anchor, rows, columns);
  const activeRow = Math.max(0, rows.indexOf(active.row));
  const { first, last, page } = useRowWindow(scroller, rows.length);
  useActiveInView(scroller, active, activeRow);

  useLayoutEffect(() => {
    if (wishes > 0)
      scroller.current?.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
  }, [wishes]);

  useLayoutEffect(() => {
    if (focusWishes > 0) store.setState(({ wishes: before }) => ({ wishes: before + 1 }));
  }, [focusWishes, store]);

  function leave(): boolean {
    const view = editor.view.current();
    view?.focus();
    return view !== null;
  }

  const onKeys = gridKeyHandler({ ...grid, pageRows: () => page, leave });
  function onKeyDown(event: KeyboardEvent): void {
    const leaves = event.key === 'Escape' || event.key === 'Tab';
    // At once, so that a field that is opened by a character has the focus when the character comes.
    flushSync(() => onKeys(event));
    if (event.isPropagationStopped() && !(leaves && !panel.current?.contains(window.document.activeElement)))
      flushSync(() => store.setState({ wishes: store.getState().wishes + 1 }));
  }

  function onCopy(event: ClipboardEvent): void {
    if (store.getState().editing !== null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', commands.copied());
    if (event.type === 'cut') commands.clear();
  }

  function onPaste(event: ClipboardEvent): void {
    const { editing, active: at } = store.getState();
    if (editing !== null || readOnly) return;
    const [own = '', text = '', html = ''] = [clipType, 'text/plain', 'text/html'].map((type) =>
      event.clipboardData.getData(type),
    );
    // Steps of a map are put into the map, wherever the keyboard is.
    if (readClip(own, html) !== null) return;
    event.preventDefault();
    if (text === '') return;
    if (onPasteTable === undefined || isPlainRange(text, at.row === newRow)) commands.paste(text);
    else onPasteTable(text, html);
  }

  const shown = rows.flatMap((id, index) => (isNear(index) ? [{ id, index }] : []));
  function isNear(index: number): boolean {
    return (index >= first && index <= last) || index === activeRow;
  }

  const style: CSSProperties & Record<'--grid-columns', string> = {
    '--grid-columns': `44px ${columns.map((column) => `${widthOf(column, layout)}px`).join(' ')}`,
    height: headHeight + rows.length * gridRowHeight,
  };
  return (
    <GridContext value={grid}>
      <div ref={panel} className={styles.panel}>
        <GridToolbar />
        <div ref={scroller} className={styles.scroller}>
          <table
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is edited is a grid.
            role="grid"
            aria-label={words.grid.label}
            aria-describedby={`${tip}-help`}
            aria-rowcount={rows.length + 1}
            aria-colcount={columns.length + 1}
            aria-multiselectable
            aria-readonly={readOnly}
            className={styles.table}
            style={style}
            onKeyDown={onKeyDown}
            onCopy={onCopy}
            onCut={onCopy}
            onPaste={onPaste}
            {...gridPointer(grid)}
          >
            <GridHead columns={columns} />
            <tbody className={styles.body}>
              {shown.map(({ id, index }) => {
                const inRange = index >= range.top && index <= range.bottom;
                return (
                  <GridRow
                    key={id}
                    id={id}
                    index={index}
                    step={document.steps[derived.analysis.indexOf(id)] ?? null}
                    document={document}
                    columns={columns}
                    wrong={wrong}
                    active={id === active.row ? active.column : null}
                    editing={id === editingAt}
                    left={inRange ? range.left : -1}
                    right={inRange ? range.right : -1}
                    tip={tip}
                  />
                );
              })}
            </tbody>
          </table>
        </div>
        <CellTip id={tip} />
        <VisuallyHidden>
          <span role="status">{announcement}</span>
          <span id={`${tip}-help`}>{words.grid.help}</span>
        </VisuallyHidden>
      </div>
    </GridContext>
  );
}

/** The strip above the grid: rows in and out, and which columns are shown. */
function GridToolbar() {
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
