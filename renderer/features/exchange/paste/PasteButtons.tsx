import { useRef } from 'react';
import type { PastePreview } from '#shared/formats/pasteTable/pastePreview';
import type { MapDocument } from '#shared/model/mapDocument';
import type { Editor } from '../../../editor/createEditor';
import { Button } from '../../../ui/Button';
import { takesFocus } from '../../../ui/modal';
import { showToast } from '../../../ui/toastStore';
import { useWords } from '../../../ui/useWords';
import { addPasted, type PasteTarget, stepBefore } from './addPasted';
import styles from './PasteForm.module.css';

interface PasteButtonsProps {
  readonly preview: PastePreview;
  readonly editor: Editor | null;
  readonly onAgain: () => void;
  readonly onNewMap: (map: MapDocument) => void;
  readonly onClose: () => void;
}

/** What can become of a paste. Enter takes the first choice as soon as nothing is left to be said. */
export function PasteButtons({ preview, editor, onAgain, onNewMap, onClose }: PasteButtonsProps) {
  const { paste } = useWords();
  const { map, questions } = preview;
  const taking = useRef(false);
  const ready = map !== null && questions.length === 0;

  const state = editor?.store.getState();
  const open = editor !== null && state !== undefined && !state.readOnly ? state : null;
  const before = open === null ? null : stepBefore(open.document, open.selection.steps);
  const name = open?.document.steps.find(({ id }) => id === before)?.name;

  async function take(target: PasteTarget): Promise<void> {
    // Of a second press while thousands of steps come in, nothing comes twice.
    if (map === null || editor === null || taking.current) return;
    taking.current = true;
    const taken = await addPasted(editor, map, target);
    taking.current = false;
    if (!taken) return;
    onClose();
    showToast({ text: paste.done(map.steps.length) });
    if (target === 'replace' || before === null) requestAnimationFrame(() => editor.view.current()?.fit());
  }

  function asNew(): void {
    if (map === null) return;
    onClose();
    onNewMap(map);
  }

  return (
    <>
      <Button className={styles.again} onClick={onAgain}>
        {paste.again}
      </Button>
      <Button look="outlined" onClick={onClose}>
        {paste.cancel}
      </Button>
      {open !== null && (
        <Button look="outlined" disabled={!ready} onClick={asNew}>
          {paste.newMap}
        </Button>
      )}
      {open !== null && before !== null && (
        <Button look="outlined" disabled={!ready} onClick={() => void take('replace')}>
          {paste.replace}
        </Button>
      )}
      <Button
        ref={ready ? takesFocus : undefined}
        data-takes-enter
        look="primary"
        disabled={!ready}
        onClick={() => (open === null ? asNew() : void take('after'))}
      >
        {open === null
          ? paste.newMap
          : before === null
            ? paste.atEnd
            : paste.after(shortened(name === '' ? paste.unnamedStep : (name ?? '')))}
      </Button>
    </>
  );
}

/** Names are as long as people like; a button is not. */
function shortened(name: string): string {
  const [...letters] = name;
  return letters.length > 32 ? `${letters.slice(0, 31).join('')}…` : name;
}
