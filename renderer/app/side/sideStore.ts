import { createStore } from 'zustand/vanilla';
import type { Words } from '#shared/text/words';
import type { Database } from '../../storage/database';
import { readSetting, writeSetting } from '../../storage/settings';

/** The panels that stand beside the map; their names are in the words. */
export type SidePanelId = keyof Words['side']['tabs'];

/** The parts of the findings, in the order in which they are read. */
export const findingsSections = ['findings', 'automateFirst', 'capacity', 'forecast'] as const;

export type FindingsSection = (typeof findingsSections)[number];

export interface SideState {
  readonly panel: SidePanelId;
  /** The part of the findings that was asked for last; null where they were asked for as a whole. */
  readonly section: FindingsSection | null;
  /** Parts of the findings of which only the heading and the answer stand there. */
  readonly foldedSections: readonly FindingsSection[];
  /** Whether the map has the room of the panel. */
  readonly folded: boolean;
  /** Pixels; null: as wide as the window suggests. */
  readonly width: number | null;
  /** Counts the times a panel was asked for. */
  readonly asked: number;
  /** Whether who asked last wished to have the keyboard in it, and has not got it yet. */
  readonly wantsFocus: boolean;
}

type KeptSide = Pick<SideState, 'folded' | 'width' | 'foldedSections'>;

const setting = 'side';

/** The id of the panel in the page. */
export const sideElement = 'side';

/** In pixels: the four tabs stand in one line in every language, and something is left of the map. */
export const sideWidths = { least: 332, most: 760 };

/** Which panel stands beside the map, and how. One for the window: whoever goes from map to map keeps asking the same. */
export const sideStore = createStore<SideState>(() => ({
  panel: 'details',
  section: null,
  foldedSections: [],
  folded: false,
  width: null,
  asked: 0,
  wantsFocus: false,
}));

/** Brings back how the panel stood, and keeps from now on how it stands. */
export async function restoreSide(database: Database): Promise<void> {
  sideStore.setState(sideFrom(await readSetting(database, setting)));
  sideStore.subscribe((now, before) => {
    const { folded, width, foldedSections } = now;
    const same =
      folded === before.folded && width === before.width && foldedSections === before.foldedSections;
    if (!same) void writeSetting(database, setting, { folded, width, foldedSections } satisfies KeptSide);
  });
}

/** What a stored value says; what says nothing is left as it is at first. */
export function sideFrom(stored: unknown): Partial<KeptSide> {
  const kept: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const { folded, width, foldedSections } = kept;
  return {
    ...(typeof folded === 'boolean' ? { folded } : {}),
    ...(typeof width === 'number' && Number.isFinite(width) ? { width: bounded(width) } : {}),
    ...(Array.isArray(foldedSections)
      ? { foldedSections: findingsSections.filter((section) => foldedSections.includes(section)) }
      : {}),
  };
}

interface ShowSideOptions {
  /** Puts the keyboard on its tab, or on the heading of its part. */
  readonly focus?: boolean;
  readonly section?: FindingsSection | null;
}

/** Puts a panel beside the map, unfolded, and the part of it that is asked for. */
export function showSide(panel: SidePanelId, { focus = false, section = null }: ShowSideOptions = {}): void {
  sideStore.setState(({ foldedSections, asked }) => ({
    panel,
    section,
    folded: false,
    foldedSections:
      section !== null && foldedSections.includes(section)
        ? foldedSections.filter((one) => one !== section)
        : foldedSections,
    asked: asked + 1,
    wantsFocus: focus,
  }));
}

/** Whether the keyboard is wished in the panel; who asks grants it. */
export function takeFocusWish(): boolean {
  const { wantsFocus } = sideStore.getState();
  if (wantsFocus) sideStore.setState({ wantsFocus: false });
  return wantsFocus;
}

/** Gives the room of the panel to the map, or takes it back. */
export function foldSide(folded: boolean): void {
  sideStore.setState({ folded });
}

/** Makes the panel so wide from now on; null: as the window suggests. */
export function widenSide(width: number | null): void {
  sideStore.setState({ width: width === null ? null : bounded(width) });
}

/** Shows all of a part of the findings, or only its heading and answer. */
export function foldSection(section: FindingsSection, folded: boolean): void {
  sideStore.setState(({ foldedSections }) => ({
    foldedSections: findingsSections.filter((one) =>
      one === section ? folded : foldedSections.includes(one),
    ),
  }));
}

function bounded(width: number): number {
  return Math.round(Math.min(sideWidths.most, Math.max(sideWidths.least, width)));
}
