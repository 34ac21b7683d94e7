import { useCallback, useEffect, useState } from 'react';
import type { OpenedFile } from '#shared/bridge/files';
import type { IncomingMap } from '../../features/exchange/addToLibrary';
import type { Failure } from '../../features/exchange/openMapFile';
import { pasteStore } from '../../features/exchange/paste/pasteStore';
import { storageReason } from '../../storage/storageError';
import { useFirstWords } from '../../ui/language';
import { showToast } from '../../ui/toastStore';
import type { DialogId } from '../actions/action';
import { go } from '../route';
import { loadSometime } from '../start/lazyPart';
import type { World } from '../world';

const loadAdding = loadSometime(() => import('../../features/exchange/addToLibrary'));
const loadOpening = loadSometime(() => import('../../features/exchange/openMapFile'));

/** Files on their way into the library. */
export interface Files {
  readonly choose: () => void;
  readonly receive: (file: OpenedFile) => Promise<void>;
  /** A file that could not be opened and of which the person has not yet been told. */
  readonly failure: Failure | null;
  readonly dismiss: () => void;
  readonly openCopy: () => void;
}

/** Takes in what is chosen, dropped, or handed over by the system. */
export function useFiles(world: World, showDialog: (id: DialogId) => void): Files {
  const words = useFirstWords();
  const [failure, setFailure] = useState<Failure | null>(null);
  const { platform } = world;

  const keep = useCallback(
    async (incoming: IncomingMap) => {
      const { title } = incoming.document;
      const { addToLibrary, addedSentence } = await loadAdding();
      const added = await addToLibrary(world, incoming);
      if (!added.ok) {
        showToast({ text: words.app.failed(storageReason(added.error, words)), tone: 'problem' });
        return;
      }
      const said = addedSentence(added.value.kind, title, words.locale);
      showToast({ text: [said, ...incoming.remarks].join(' ') });
      if (added.value.kind !== 'newerTwice') go({ kind: 'map', id: added.value.id });
    },
    [world, words],
  );

  const receive = useCallback(
    async (file: OpenedFile) => {
      const { openMapFile } = await loadOpening();
      const opened = await openMapFile(file, words.locale);
      if (opened === null) return;
      if (!opened.ok) setFailure(opened.error);
      else if (opened.value.kind === 'map') await keep(opened.value.map);
      else {
        pasteStore.setState({ content: opened.value.pasted });
        showDialog('paste');
      }
    },
    [keep, words, showDialog],
  );

  useEffect(() => platform.onOpenFile((file) => void receive(file)), [platform, receive]);

  const choose = useCallback(
    () => void platform.openFile().then((file) => (file === null ? undefined : receive(file))),
    [platform, receive],
  );

  return {
    receive,
    failure,
    choose,
    dismiss: () => setFailure(null),
    openCopy() {
      if (failure?.repair != null) void keep(failure.repair.copy);
      setFailure(null);
    },
  };
}
