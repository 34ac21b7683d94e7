import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { OpenedFile } from '#shared/bridge/files';
import { readDroppedFile } from '../../platform/platform';
import { useFirstWords } from '../../ui/language';
import { showToast } from '../../ui/toastStore';
import styles from './DropTarget.module.css';

interface DropTargetProps {
  readonly onFile: (file: OpenedFile) => void;
  readonly children: ReactNode;
}

/** Takes files that are dropped anywhere on the window. A file dropped is never shown in the place of the app. */
export function DropTarget({ onFile, children }: DropTargetProps) {
  const { app } = useFirstWords();
  const [over, setOver] = useState(false);
  const depth = useRef(0);

  useEffect(() => {
    function carriesFiles(event: DragEvent): boolean {
      return event.dataTransfer?.types.includes('Files') ?? false;
    }
    function track(change: 1 | -1, event: DragEvent): void {
      if (!carriesFiles(event)) return;
      depth.current = Math.max(0, depth.current + change);
      setOver(depth.current > 0);
    }
    function allow(event: DragEvent): void {
      if (carriesFiles(event)) event.preventDefault();
    }
    function take(event: DragEvent): void {
      depth.current = 0;
      setOver(false);
      const files = event.dataTransfer?.files;
      const file = files?.[0];
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (file === undefined) return;
      if (files !== undefined && files.length > 1) showToast({ text: app.severalFiles });
      void readDroppedFile(file).then(onFile);
    }
    const enter = (event: DragEvent) => track(1, event);
    const leave = (event: DragEvent) => track(-1, event);
    addEventListener('dragenter', enter);
    addEventListener('dragleave', leave);
    addEventListener('dragover', allow);
    addEventListener('drop', take);
    return () => {
      removeEventListener('dragenter', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('dragover', allow);
      removeEventListener('drop', take);
    };
  }, [onFile, app]);

  return (
    <>
      {children}
      {over && <div className={styles.veil}>{app.drop}</div>}
    </>
  );
}
