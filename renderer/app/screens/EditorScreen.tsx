import { type CSSProperties, useCallback, useEffect, useMemo } from 'react';
import { useStore } from 'zustand/react';
import { headlineTotals } from '#shared/simulation/totals/headlineTotals';
import { formatDuration } from '#shared/text/formatDuration';
import { headlineSentence } from '#shared/text/headlineSentence';
import type { Words } from '#shared/text/words';
import type { Editor } from '../../editor/createEditor';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import type { EditorRefusal } from '../../editor/editorState';
import { mapShows } from '../../editor/mapShows';
import { pasteStore } from '../../features/exchange/paste/pasteStore';
import { findStore } from '../../features/find/findStore';
import { FutureBar } from '../../features/future/FutureBar';
import { listStore, showWide } from '../../features/improvements/listStore';
import { Ladder } from '../../features/timeline/Ladder';
import { TotalsBar } from '../../features/timeline/TotalsBar';
import { OutcomePin } from '../../features/workshop/OutcomePin';
import type { Session } from '../../storage/openSession';
import { dismissToast, showToast } from '../../ui/toastStore';
import { useWords } from '../../ui/useWords';
import { useReworkSimulated } from '../../workers/useReworkSimulated';
import type { ActionContext } from '../actions/action';
import { EditorHeader } from '../header/EditorHeader';
import { MapPanes } from '../panes/MapPanes';
import { useSideShown } from '../panes/useSideShown';
import { SidePanel } from '../side/SidePanel';
import { showSide, sideStore } from '../side/sideStore';
import { lazyPart } from '../start/lazyPart';
import styles from './EditorScreen.module.css';
import { GuardedPart } from './GuardedPart';
import { MapCanvas } from './MapCanvas';
import { MapContextMenu } from './MapContextMenu';
import { MapNotices } from './MapNotices';
import { MapView } from './MapView';
import { MeaningStatus } from './MeaningStatus';

const Compare = lazyPart(() => import('../../features/compare/Compare').then((loaded) => loaded.Compare));

const FindBar = lazyPart(() => import('../../features/find/FindBar').then((loaded) => loaded.FindBar));

const Wide = lazyPart(() => import('../../features/improvements/Wide').then((loaded) => loaded.Wide));

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
  const showQuarantine = useCallback(() => showDialog('quarantine'), [showDialog]);
  useEffect(() => {
    document.title = app.titleOf(title === '' ? app.untitled : title);
  }, [app, title]);
  const sideShown = useSideShown();
  const width = useSideWidth();
  usePanelOnRequest();
  useRefusalToasts(session.editor);
  const wide = useStore(listStore, (state) => state.wide !== null);
  const alone = useStore(mapShows, (shows) => shows.alone);
  return (
    <div className={styles.screen} data-alone={alone}>
      {!alone && <EditorHeader session={session} context={context} mac={mac} />}
      <MapNotices
        session={session}
        onSaveFile={() => context.exportAs({ as: 'map', format: 'vsmap' })}
        onShowQuarantine={showQuarantine}
      />
      <main className={styles.main} data-side={sideShown && !alone} style={width} aria-label={app.mainLabel}>
        {!alone && (
          <div className={styles.says}>
            <Headline />
            {state !== 'compare' && <TotalsBar />}
            {state !== 'compare' && <OutcomePin />}
            {state !== 'current' && <FutureBar />}
          </div>
        )}
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
            <MapView context={context} alone={alone}>
              <MapContextMenu className={styles.canvas} context={context}>
                <MapCanvas session={session} database={context.world.database} />
                <FindSlot />
              </MapContextMenu>
              {!alone && <Ladder />}
            </MapView>
          </MapPanes>
        )}
        {wide && sideShown && (
          <GuardedPart onClose={() => showWide(null)}>
            <Wide />
          </GuardedPart>
        )}
        {sideShown && !alone && <SidePanel />}
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

/** The bar for looking something up, while it is open. */
function FindSlot() {
  const open = useStore(findStore, (state) => state.open);
  if (!open) return null;
  return (
    <GuardedPart onClose={() => findStore.setState({ open: false })}>
      <FindBar />
    </GuardedPart>
  );
}

/** A wish for a field is a wish for the panel that has it, unless one that is on the screen has granted it already. */
function usePanelOnRequest(): void {
  const editor = useEditorHandle();
  const request = useEditor((state) => state.fieldRequest);
  useEffect(() => {
    if (request === null || editor.store.getState().fieldRequest === null) return;
    showSide(request.panel ?? 'details');
  }, [request, editor]);
}

/** What the map says, in one or two sentences. */
function Headline() {
  const { app, locale } = useWords();
  const analysis = useEditor((state) => state.analysis);
  const simulated = useReworkSimulated();
  const totals = useMemo(() => headlineTotals(analysis, simulated), [analysis, simulated]);
  const { steps, calendar } = analysis.document;
  const figures = { steps: steps.length, ...totals };
  return <h1 className={styles.headline}>{headlineSentence(figures, calendar, app.headline, locale)}</h1>;
}

/** Says why a command was refused, until the next one is not. */
function useRefusalToasts(editor: Editor): void {
  const words = useWords();
  useEffect(() => {
    let shown: number | null = null;
    return editor.store.subscribe((state, before) => {
      if (state.refusal === before.refusal) return;
      if (shown !== null) dismissToast(shown);
      shown = null;
      if (state.refusal === null) return;
      const { calendar } = state.document;
      shown = showToast({
        text: refusalSentence(state.refusal, words, (seconds) =>
          formatDuration(seconds, calendar, 'long', words.locale),
        ),
      });
    });
  }, [editor, words]);
}

function refusalSentence(refusal: EditorRefusal, words: Words, time: (seconds: number) => string): string {
  const { refusal: future } = words.future;
  switch (refusal.kind) {
    case 'readOnly':
      return words.inspector.readOnly;
    case 'comparing':
    case 'decidedElsewhere':
      return future[refusal.kind];
    case 'notRecordable':
      return future.notRecordable[refusal.what];
    default:
      return words.command.refusal(refusal, time);
  }
}
