import { useEffect, useRef } from 'react';
import { useStore } from 'zustand/react';
import { useEditor } from '../editor/EditorProvider';
import type { Session } from '../storage/openSession';
import { storageReason } from '../storage/storageReason';
import { Button } from '../ui/Button';
import { showToast } from '../ui/toastStore';
import { useWords } from '../ui/useWords';
import { Notice } from './Notice';

interface MapNoticesProps {
  readonly session: Session;
  readonly onSaveFile: () => void;
  readonly onShowSetAside: () => void;
}

/** What a person must know about the map as a whole: that it is not saved, or why it cannot be changed. */
export function MapNotices({ session, onSaveFile, onShowSetAside }: MapNoticesProps) {
  const words = useWords();
  const { notice, saving } = words.app;
  const { look } = words.setAside;
  const status = useStore(session.autosave.status);
  const readOnly = useEditor((state) => state.readOnly);
  const followed = useRef(session.notice.elsewhere);

  useEffect(() => {
    if (!followed.current || readOnly) return;
    followed.current = false;
    showToast({ text: notice.takenOver });
  }, [readOnly, notice]);

  useEffect(() => {
    const { setAside } = session.notice;
    const action = { label: look, run: onShowSetAside };
    if (setAside > 0) showToast({ text: notice.setAside(setAside), tone: 'problem', action });
  }, [session, notice, look, onShowSetAside]);

  return (
    <>
      {status.kind === 'notSaved' && (
        <Notice tone="problem">
          <span>{saving.notSavedBecause(storageReason(status.error, words))}</span>
          <Button look="outlined" onClick={() => void session.autosave.flush()}>
            {saving.retry}
          </Button>
          <Button look="outlined" onClick={onSaveFile}>
            {saving.saveCopy}
          </Button>
        </Notice>
      )}
      {readOnly && (
        <Notice tone="plain">
          <span>{session.notice.newer ? notice.newer : notice.elsewhere}</span>
        </Notice>
      )}
    </>
  );
}
