import { useEffect } from 'react';
import { Library } from '../../features/library/Library';
import { useWords } from '../../ui/useWords';
import type { ActionContext } from '../actions/action';
import { Header, MoreMenu } from '../header/Header';
import { go, hashOf } from '../route';
import type { World } from '../world';
import styles from './LibraryScreen.module.css';

export interface LibraryScreenProps {
  readonly world: World;
  readonly context: ActionContext;
  readonly onSample: () => void;
}

/** All maps. */
export function LibraryScreen({ world, context, onSample }: LibraryScreenProps) {
  const { app } = useWords();
  useEffect(() => {
    document.title = app.name;
  }, [app]);
  return (
    <div className={styles.screen}>
      <Header actions={<MoreMenu context={context} mac={world.platform.mac} />}>
        <span className={styles.name}>{app.name}</span>
      </Header>
      <main className={styles.main}>
        <Library
          world={world}
          hrefOf={(id) => hashOf({ kind: 'map', id })}
          onOpen={(id) => go({ kind: 'map', id })}
          onNew={context.newMap}
          onOpenFile={context.openFile}
          onSample={onSample}
          onTemplates={() => context.showDialog('templates')}
        />
      </main>
    </div>
  );
}
