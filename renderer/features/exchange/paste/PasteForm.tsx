import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand/react';
import { noPasteChoices, type PasteChoices } from '#shared/formats/pasteTable/choices';
import type { PastedContent } from '#shared/formats/pasteTable/pasted';
import { refusedPreview } from '#shared/formats/pasteTable/pastePreview';
import type { MapDocument } from '#shared/model/mapDocument';
import type { Editor } from '../../../editor/createEditor';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { TextArea } from '../../../ui/TextField';
import { useWords } from '../../../ui/useWords';
import { type FileWorker, startFileWorker } from '../../../workers/inFileWorker';
import type { PasteRequest, UnderstoodPaste } from '../../../workers/understandPastes';
import { PasteButtons } from './PasteButtons';
import styles from './PasteForm.module.css';
import { PasteReview } from './PasteReview';
import { pasteStore } from './pasteStore';

interface PasteDialogProps {
  /** The open map; null in the library, where a paste can only become a new one. */
  readonly editor: Editor | null;
  readonly onNewMap: (map: MapDocument) => void;
  readonly onClose: () => void;
}

/** Shows how something pasted is understood, lets a person correct it, and takes it over as one change. */
export function PasteForm({ editor, onNewMap, onClose }: PasteDialogProps) {
  const { paste } = useWords();
  const content = useStore(pasteStore, (state) => state.content);
  const [choices, setChoices] = useState<PasteChoices>(noPasteChoices);
  const understood = useUnderstood(content, choices);

  function look(text: string, html: string): void {
    setChoices(noPasteChoices);
    pasteStore.setState({ content: { text, html } });
  }

  if (content === null || understood === null) {
    return (
      <Dialog size="wide" title={paste.title} onClose={onClose}>
        {content === null ? <PasteField onContent={look} onClose={onClose} /> : <p>{paste.reading}</p>}
      </Dialog>
    );
  }
  return (
    <Dialog
      size="wide"
      title={paste.title}
      onClose={onClose}
      actions={
        <PasteButtons
          preview={understood.preview}
          editor={editor}
          onAgain={() => pasteStore.setState({ content: null })}
          onNewMap={onNewMap}
          onClose={onClose}
        />
      }
    >
      <PasteReview understood={understood} choices={choices} onChoices={setChoices} />
    </Dialog>
  );
}

interface PasteFieldProps {
  readonly onContent: (text: string, html: string) => void;
  readonly onClose: () => void;
}

/** A field to paste into, for where nothing was pasted yet. Pasting goes on at once; typing with Ctrl+Enter or the button. */
function PasteField({ onContent, onClose }: PasteFieldProps) {
  const { paste } = useWords();
  const [text, setText] = useState('');
  const go = () => {
    if (text.trim() !== '') onContent(text, '');
  };
  return (
    <>
      <TextArea
        label={paste.fieldLabel}
        hint={paste.fieldHint}
        value={text}
        onValue={setText}
        rows={10}
        autoFocus
        spellCheck={false}
        className={styles.field}
        onPaste={(event) => {
          const [plain, html] = ['text/plain', 'text/html'].map((type) => event.clipboardData.getData(type));
          if (text !== '' || ((plain ?? '') === '' && (html ?? '') === '')) return;
          event.preventDefault();
          onContent(plain ?? '', html ?? '');
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) go();
        }}
      />
      <div className={styles.buttons}>
        <Button look="outlined" onClick={onClose}>
          {paste.cancel}
        </Button>
        <Button look="primary" disabled={text.trim() === ''} onClick={go}>
          {paste.preview}
        </Button>
      </div>
    </>
  );
}

/**
 * How something pasted is understood, worked out in a worker: a large table takes longer than the window may stand
 * still. Null until the first answer is there; after a correction the old one stays until the new one comes.
 */
function useUnderstood(content: PastedContent | null, choices: PasteChoices): UnderstoodPaste | null {
  const [answer, setAnswer] = useState<{ of: PastedContent; understood: UnderstoodPaste } | null>(null);
  const worker = useRef<FileWorker<'understandPaste'> | null>(null);
  const sent = useRef<{ id: number; content: PastedContent | null }>({ id: 0, content: null });

  useEffect(() => {
    // A paste that breaks its reader is none; it must not leave a dialog that waits for ever.
    function refuse(): void {
      const { content: of } = sent.current;
      const preview = refusedPreview({ kind: 'nothing' });
      if (of !== null) setAnswer({ of, understood: { preview, leadTime: null, processTime: null } });
    }
    const started = startFileWorker('understandPaste', {
      said(message) {
        if (message.kind === 'failed') return refuse();
        if (message.kind !== 'answer') return;
        const { id, content: of } = sent.current;
        const { id: asked, understood } = message.answer;
        if (asked === id && of !== null) setAnswer({ of, understood });
      },
      broke: refuse,
    });
    worker.current = started;
    sent.current = { id: 0, content: null };
    return () => {
      worker.current = null;
      started.end();
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
    worker.current?.ask(request);
  }, [content, choices]);

  return content !== null && answer?.of === content ? answer.understood : null;
}
