import { useCallback, useEffect, useState } from 'react';
import { fileName } from '#shared/formats/fileName';
import { deleteQuarantined, listQuarantine, type QuarantinedRow } from '../../storage/quarantine';
import { storageReason } from '../../storage/storageError';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { formatMoment } from '../../ui/moments';
import { showToast } from '../../ui/toastStore';
import { useWords } from '../../ui/useWords';
import type { AppDialogProps } from '../actions/action';
import styles from './QuarantineDialog.module.css';

/** The changes of the open map that could not be read back: to be saved for someone who can read them, or deleted. */
export function QuarantineDialog({ context, onClose }: AppDialogProps) {
  const words = useWords();
  const { app, quarantine } = words;
  const { database, platform } = context.world;
  const map = context.editor?.store.getState().document;
  const mapId = map?.id ?? '';
  const [rows, setRows] = useState<readonly QuarantinedRow[] | null>(null);

  const read = useCallback(async () => {
    const listed = await listQuarantine(database, mapId);
    if (listed.ok) setRows(listed.value);
    else showToast({ text: storageReason(listed.error, words), tone: 'problem' });
  }, [database, mapId, words]);
  useEffect(() => void read(), [read]);

  async function save(row: QuarantinedRow): Promise<void> {
    const bytes = new TextEncoder().encode(`${JSON.stringify(row, null, 2)}\n`);
    const suggestedName = fileName(quarantine.fileName(map?.title ?? ''), 'json', quarantine.title);
    const saved = await platform.saveFile({ suggestedName, kind: 'json', bytes });
    if (saved === null) return;
    showToast(
      saved.ok
        ? { text: words.exchange.exported(saved.value.name) }
        : { text: words.shell.saveFailed(saved.error), tone: 'problem' },
    );
  }

  async function remove(row: QuarantinedRow): Promise<void> {
    const deleted = await deleteQuarantined(database, row.key);
    if (!deleted.ok) showToast({ text: storageReason(deleted.error, words), tone: 'problem' });
    await read();
  }

  return (
    <Dialog
      title={quarantine.title}
      onClose={onClose}
      actions={
        <Button look="outlined" onClick={onClose}>
          {app.close}
        </Button>
      }
    >
      <p>{rows?.length === 0 ? quarantine.none : quarantine.why}</p>
      <ul className={styles.list}>
        {rows?.map((row) => (
          <Line key={row.key} row={row} onSave={() => void save(row)} onDelete={() => void remove(row)} />
        ))}
      </ul>
    </Dialog>
  );
}

interface LineProps {
  readonly row: QuarantinedRow;
  readonly onSave: () => void;
  readonly onDelete: () => void;
}

function Line({ row, onSave, onDelete }: LineProps) {
  const { locale, quarantine } = useWords();
  const [asked, setAsked] = useState(false);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <div className={styles.what}>
          <strong>{quarantine.changes(row.records.length)}</strong>
          <span className={styles.when}>{quarantine.when(formatMoment(row.at, locale))}</span>
        </div>
        <Button look="outlined" onClick={onSave}>
          {quarantine.save}
        </Button>
        <Button look="danger" onClick={asked ? onDelete : () => setAsked(true)}>
          {asked ? quarantine.deleteQuestion : quarantine.delete}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its room is scrolled by keys too */}
      <pre className={styles.text} tabIndex={0} translate="no">
        {JSON.stringify(row.records, null, 1).slice(0, shownCharacters)}
      </pre>
    </li>
  );
}

/** More than this nobody reads in a dialog; the file has all of it. */
const shownCharacters = 4000;
