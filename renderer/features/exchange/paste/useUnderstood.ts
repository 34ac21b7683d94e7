import { useEffect, useRef, useState } from 'react';
import type { PasteChoices } from '#shared/formats/pasteTable/choices';
import type { PastedContent } from '#shared/formats/pasteTable/pasted';
import { refusedPreview } from '#shared/formats/pasteTable/pastePreview';
import type { PasteAnswer, PasteRequest, UnderstoodPaste } from '../../../workers/pasteMessages';

/**
 * How something pasted is understood, worked out in a worker: a large table takes longer than the window may stand
 * still. Null until the first answer is there; after a correction the old one stays until the new one comes.
 */
export function useUnderstood(content: PastedContent | null, choices: PasteChoices): UnderstoodPaste | null {
  const [answer, setAnswer] = useState<{ of: PastedContent; understood: UnderstoodPaste } | null>(null);
  const worker = useRef<Worker | null>(null);
  const sent = useRef<{ id: number; content: PastedContent | null }>({ id: 0, content: null });

  useEffect(() => {
    const started = new Worker(new URL('../../../workers/pasteWorker.ts', import.meta.url), {
      type: 'module',
      name: 'paste',
    });
    started.addEventListener('message', ({ data }: MessageEvent<PasteAnswer>) => {
      const { id, content: of } = sent.current;
      if (data.id === id && of !== null) setAnswer({ of, understood: data.understood });
    });
    // A paste that breaks its reader is none; it must not leave a dialog that waits for ever.
    started.addEventListener('error', () => {
      const { content: of } = sent.current;
      const preview = refusedPreview({ kind: 'nothing' });
      if (of !== null) setAnswer({ of, understood: { preview, leadTime: null, processTime: null } });
    });
    worker.current = started;
    sent.current = { id: 0, content: null };
    return () => {
      worker.current = null;
      started.terminate();
    };
  }, []);

  useEffect(() => {
    if (content === null) return;
    const before = sent.current;
    const request: PasteRequest = {
      id: before.id + 1,
      content: before.content === content ? null : content,
      choices,
    };
    sent.current = { id: request.id, content };
    worker.current?.postMessage(request);
  }, [content, choices]);

  return content !== null && answer?.of === content ? answer.understood : null;
}
