import { useMemo } from 'react';
import { type MapDocument, makeMap } from '#shared/model/mapDocument';
import type { Result } from '#shared/model/result';
import { newMapId } from '../../editor/newId';
import { type StorageError, storageReason } from '../../storage/storageError';
import { useFirstWords } from '../../ui/language';
import { showToast } from '../../ui/toastStore';
import { go } from '../route';
import { loadSometime } from '../start/lazyPart';
import type { World } from '../world';

const loadLibrary = loadSometime(() => import('../../storage/library'));
const loadSamples = loadSometime(() => import('../start/prepareLibrary'));

/** Ways to get a map that was not there before. Each opens it, or says why not. */
export interface MapMaking {
  readonly newMap: () => void;
  readonly sample: () => void;
  /** A fresh copy of a map that is offered to start from. */
  readonly copyOf: (map: MapDocument) => void;
}

export function useMapMaking(world: World): MapMaking {
  const words = useFirstWords();
  return useMemo(() => {
    async function open(made: Promise<Result<string, StorageError>>): Promise<void> {
      const result = await made;
      if (result.ok) go({ kind: 'map', id: result.value });
      else showToast({ text: words.app.failed(storageReason(result.error, words)), tone: 'problem' });
    }
    async function add(map: MapDocument): Promise<Result<string, StorageError>> {
      const document = { ...map, id: newMapId() };
      const { addMap } = await loadLibrary();
      const added = await addMap(world.database, { document }, world.now());
      return added.ok ? { ok: true, value: document.id } : added;
    }
    return {
      newMap: () => void open(add(makeMap({ id: '', title: words.app.newMap }))),
      sample: () => void open(loadSamples().then(({ addSample }) => addSample(world))),
      copyOf: (map) => void open(add(map)),
    };
  }, [world, words]);
}
