import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Database } from '../../storage/database';
import { readSetting, writeSetting } from '../../storage/settings';
import { Icon } from '../../ui/Icon';
import { joinClasses } from '../../ui/joinClasses';
import { useModal } from '../../ui/modal';
import { useWords } from '../../ui/useWords';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import type { ActionId, AppDialogProps } from '../actions/action';
import { actions } from '../actions/registry';
import { type Entry, entriesFor } from './entries';
import styles from './PaletteDialog.module.css';

/** Every command by its name, and every step of the map: type, choose, Enter. */
export function PaletteDialog({ context, onClose }: AppDialogProps) {
  const words = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [recent, setRecent] = useState<readonly ActionId[]>([]);
  const { database } = context.world;

  useModal(dialog);
  useEffect(() => {
    void readRecent(database).then(setRecent);
  }, [database]);

  const entries = entriesFor(actions, context, words, { query, recent });
  const chosen = entries[at];

  function carryOut(entry: Entry | undefined): void {
    if (entry === undefined || entry.disabledReason !== null) return;
    // Closed first: the dialog gives the focus back, and the action may want it somewhere else.
    dialog.current?.close();
    onClose();
    if (entry.action !== null) void rememberUse(database, recent, entry.action);
    entry.run(context);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const last = entries.length - 1;
    const to = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at === 0 ? last : at - 1,
      PageDown: Math.min(last, at + 8),
      PageUp: Math.max(0, at - 8),
    }[event.key];
    if (event.key === 'Enter') carryOut(chosen);
    else if (to !== undefined) setAt(Math.max(0, to));
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does by keyboard what a press outside does by mouse
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={words.palette.title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.inside}>
        <div className={styles.field}>
          <Icon name="search" />
          <input
            role="combobox"
            aria-label={words.palette.title}
            aria-expanded={true}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={chosen === undefined ? undefined : `${id}-${chosen.id}`}
            autoComplete="off"
            spellCheck={false}
            placeholder={words.palette.placeholder}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <div id={`${id}-list`} role="listbox" aria-label={words.palette.results} className={styles.list}>
          {entries.map((entry, index) => (
            <PaletteLine
              key={entry.id}
              id={`${id}-${entry.id}`}
              entry={entry}
              chosen={index === at}
              onChoose={() => carryOut(entry)}
            />
          ))}
        </div>
        {entries.length === 0 && <p className={styles.nothing}>{words.palette.nothing(query)}</p>}
        <p className={styles.hint} aria-hidden="true">
          {words.palette.hint}
        </p>
        <VisuallyHidden role="status">
          {entries.length === 0 ? words.palette.nothing(query) : words.palette.count(entries.length)}
        </VisuallyHidden>
      </div>
    </dialog>
  );
}

interface PaletteLineProps {
  readonly id: string;
  readonly entry: Entry;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** A line of the palette: what it does, where it belongs, its key; and why not, where it cannot be done. */
function PaletteLine({ id, entry, chosen, onChoose }: PaletteLineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field does it by keyboard
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the chosen line
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={chosen}
      aria-disabled={entry.disabledReason !== null}
      className={joinClasses(
        styles.line,
        chosen && styles.chosen,
        entry.disabledReason !== null && styles.hindered,
      )}
      onClick={onChoose}
    >
      <span className={styles.label}>{entry.label}</span>
      <span className={styles.place}>{entry.disabledReason ?? entry.place}</span>
      {entry.keys !== null && <kbd className={styles.keys}>{entry.keys}</kbd>}
    </div>
  );
}

const recentSetting = 'recentActions';

/** How many are remembered: those beyond would stand too low to be seen at once. */
const remembered = 8;

/** The actions used last from the palette, the last one first. */
async function readRecent(database: Database): Promise<readonly ActionId[]> {
  const stored = await readSetting(database, recentSetting);
  const ids: readonly unknown[] = Array.isArray(stored) ? stored : [];
  return ids.flatMap((id) => actions.find((action) => action.id === id)?.id ?? []);
}

/** Remembers that an action was used. */
async function rememberUse(database: Database, recent: readonly ActionId[], used: ActionId): Promise<void> {
  await writeSetting(
    database,
    recentSetting,
    [used, ...recent.filter((id) => id !== used)].slice(0, remembered),
  );
}
