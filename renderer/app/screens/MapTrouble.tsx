import type { Platform } from '../../platform/platform';
import type { ReadMapError } from '../../storage/readMap';
import { storageReason } from '../../storage/storageError';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/useWords';
import { go } from '../route';
import { Trouble } from './Trouble';

export interface MapTroubleProps {
  readonly error: ReadMapError;
  readonly platform: Platform;
}

/** Why a map could not be opened, and what can be done. */
export function MapTrouble({ error, platform }: MapTroubleProps) {
  const words = useWords();
  const { trouble } = words.app;
  const library = (
    <Button look="primary" onClick={() => go({ kind: 'library' })}>
      {trouble.toLibrary}
    </Button>
  );
  switch (error.kind) {
    case 'missing':
      return (
        <Trouble heading={trouble.missing} detail={trouble.missingDetail}>
          {library}
        </Trouble>
      );
    case 'damaged':
      return (
        <Trouble
          heading={trouble.damaged}
          detail={`${trouble.damagedDetail} ${words.file.error(error.error)}`}
        >
          {library}
          <Button look="outlined" onClick={() => saveText(error.text, platform, words.exchange.unnamed)}>
            {trouble.saveDamaged}
          </Button>
        </Trouble>
      );
    default:
      return (
        <Trouble heading={trouble.storage} detail={storageReason(error, words)}>
          <Button look="primary" onClick={() => location.reload()}>
            {trouble.reload}
          </Button>
          {library}
        </Trouble>
      );
  }
}

function saveText(text: string, platform: Platform, name: string): void {
  const bytes = new TextEncoder().encode(text);
  void platform.saveFile({ suggestedName: `${name}.vsmap`, kind: 'vsmap', bytes });
}
