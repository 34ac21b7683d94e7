import { type CSSProperties, useCallback, useEffect } from 'react';
import { useStore } from 'zustand/react';
import { useEditor } from '../editor/EditorProvider';
import { pasteStore } from '../features/exchange/paste/pasteStore';
import { FutureBar } from '../features/future/FutureBar';
import { listStore, showWide } from '../features/improvements/listStore';
import { Ladder } from '../features/timeline/Ladder';
import { Totals } from '../features/timeline/Totals';
import { OutcomePin } from '../features/workshop/OutcomePin';
import type { Session } from '../storage/openSession';
import { useWords } from '../ui/useWords';
import type { ActionContext } from './actions/action';
import { MapContextMenu } from './contextMenu/MapContextMenu';
import styles from './EditorScreen.module.css';
import { FindSlot } from './FindSlot';
import { GuardedPart } from './GuardedPart';
import { Headline } from './Headline';
import { EditorHeader } from './header/EditorHeader';
import { lazyPart } from './lazyPart';
import { MapCanvas } from './MapCanvas';
import { MapNotices } from './MapNotices';
import { MapView } from './mapView/MapView';
import { MeaningStatus } from './meaning/MeaningStatus';
import { MapPanes } from './panes/MapPanes';
import { useSideShown } from './panes/useSideShown';
import { SidePanel } from './side/SidePanel';
import { sideStore } from './side/sideStore';
import { usePanelOnRequest } from './side/usePanelOnRequest';
import { useRefusalToasts } from './useRefusalToasts';

const Compare = lazyPart(() => import('../features/compare/Compare').then((loaded) => loaded.Compare));

const Wide = lazyPart(() => import('../features/improvements/Wide').then((loaded) => loaded.Wide));

export interface EditorScreenProps {
  readonly session: Session;
  readonly context: ActionContext;
  readonly mac: boolean;
}

/** An open map: one sentence, the figures, the map with its ladder, and the details beside it. */
export function EditorScreen({ session, context, mac }: EditorScreenProps) {
  const { app } = useWords();
  const title = useEditor((state) => state.base.title);
  const state = useEditor(({ view }) => view);
  const { showDialog } = context;
  const showSetAside = useCallback(() => showDialog('setAside'), [showDialog]);
  useEffect(() => {
    document.title = app.titleOf(title === '' ? app.untitled : title);
  }, [app, title]);
  const sideShown = useSideShown();
  const width = useSideWidth();
  usePanelOnRequest();
  useRefusalToasts(session.editor);
  const wide = useStore(listStore, (state) => state.wide !== null);
  return (
    <div className={styles.screen}>
      <EditorHeader session={session} context={context} mac={mac} />
      <MapNotices
        session={session}
        onSaveFile={() => context.exportAs('vsmap')}
        onShowSetAside={showSetAside}
      />
      <main className={styles.main} data-side={sideShown} style={width} aria-label={app.mainLabel}>
        <div className={styles.says}>
          <Headline />
          {state !== 'compare' && <Totals />}
          {state !== 'compare' && <OutcomePin />}
          {state !== 'current' && <FutureBar />}
        </div>
        {state === 'compare' ? (
          <GuardedPart onClose={() => session.editor.showState('current')}>
            <Compare />
          </GuardedPart>
        ) : (
          <MapPanes
            database={context.world.database}
            sideShown={sideShown}
            covered={wide && sideShown}
            onPasteTable={(text, html) => {
              pasteStore.setState({ content: { text, html } });
              context.showDialog('paste');
            }}
          >
            <MapView context={context}>
              <MapContextMenu className={styles.canvas} context={context}>
                <MapCanvas session={session} database={context.world.database} />
                <FindSlot />
              </MapContextMenu>
              <Ladder />
            </MapView>
          </MapPanes>
        )}
        {wide && sideShown && (
          <GuardedPart onClose={() => showWide(null)}>
            <Wide />
          </GuardedPart>
        )}
        {sideShown && <SidePanel />}
        <MeaningStatus />
      </main>
    </div>
  );
}

/** The width that was chosen for the panel beside the map, as the style sheet takes it. */
function useSideWidth(): CSSProperties & Partial<Record<'--side-width', string>> {
  const width = useStore(sideStore, (state) => state.width);
  return width === null ? {} : { '--side-width': `${width}px` };
}
