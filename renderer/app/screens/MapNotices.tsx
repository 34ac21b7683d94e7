import { type ReactNode, useEffect, useRef } from 'react';
import { useStore } from 'zustand/react';
import { useEditor } from '../../editor/EditorProvider';
import type { Session } from '../../storage/openSession';
import { storageReason } from '../../storage/storageError';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { joinClasses } from '../../ui/joinClasses';
import { showToast } from '../../ui/toastStore';
import { useWords } from '../../ui/useWords';
import styles from './MapNotices.module.css';

interface MapNoticesProps {
  readonly session: Session;
  readonly onSaveFile: () => void;
  readonly onShowQuarantine: () => void;
}

/** What a person must know about the map as a whole: that it is not saved, or why it cannot be changed. */
export function MapNotices({ session, onSaveFile, onShowQuarantine }: MapNoticesProps) {
  const words = useWords();
  const { notice, saving } = words.app;
  const { look } = words.quarantine;
  const status = useStore(session.autosave.status);
  const readOnly = useEditor((state) => state.readOnly);
  const followed = useRef(session.notice.elsewhere);

  useEffect(() => {
    if (!followed.current || readOnly) return;
    followed.current = false;
    showToast({ text: notice.takenOver });
  }, [readOnly, notice]);

  useEffect(() => {
    const { quarantined } = session.notice;
    const action = { label: look, run: onShowQuarantine };
    if (quarantined > 0) showToast({ text: notice.quarantine(quarantined), tone: 'problem', action });
  }, [session, notice, look, onShowQuarantine]);

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
      {status.kind !== 'notSaved' && status.strained !== undefined && (
        <Notice tone="problem">
          <span>{saving.strainedBecause(storageReason(status.strained, words))}</span>
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

interface NoticeProps {
  readonly tone: 'plain' | 'problem';
  readonly children: ReactNode;
}

/** A line under the header that stays as long as what it says is so. */
function Notice({ tone, children }: NoticeProps) {
  const problem = tone === 'problem';
  return (
    <div
      className={joinClasses(styles.notice, problem && styles.problem)}
      role={problem ? 'alert' : 'status'}
    >
      {problem && <Icon name="alert" />}
      {children}
    </div>
  );
}
