import type { ComponentType } from 'react';
import { lazyPart } from '../start/lazyPart';
import type { SidePanelId } from './sideStore';

interface SidePanelEntry {
  readonly id: SidePanelId;
  readonly Panel: ComponentType;
  /** Its tab is there only while it is open: a tool for a while, no question that is always asked. */
  readonly passing?: true;
}

const DetailsPanel = lazyPart(() => import('./DetailsPanel').then((loaded) => loaded.DetailsPanel));
const FindingsPanel = lazyPart(() => import('./FindingsPanel').then((loaded) => loaded.FindingsPanel));
const Improvements = lazyPart(() =>
  import('../../features/improvements/Improvements').then((loaded) => loaded.Improvements),
);
const Measures = lazyPart(() =>
  import('../../features/measurements/Measures').then((loaded) => loaded.Measures),
);
const ParkingLot = lazyPart(() =>
  import('../../features/workshop/parking/ParkingLot').then((loaded) => loaded.ParkingLot),
);
const Backwards = lazyPart(() => import('./BackwardsPanel').then((loaded) => loaded.BackwardsPanel));

/** The panels beside the map, in the order of their tabs. Each is loaded when it is looked at. */
export const sidePanels: readonly SidePanelEntry[] = [
  { id: 'details', Panel: DetailsPanel },
  { id: 'findings', Panel: FindingsPanel },
  { id: 'improvements', Panel: Improvements },
  { id: 'measures', Panel: Measures },
  { id: 'parkingLot', Panel: ParkingLot, passing: true },
  { id: 'backwards', Panel: Backwards, passing: true },
];
