import type { ComponentType } from 'react';
import { lazyPart } from '../start/lazyPart';
import { type SidePanelId, showSide } from './sideStore';

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
const Backwards = lazyPart(() =>
  import('../../features/workshop/backwards/Backwards').then((loaded) => loaded.Backwards),
);

/** The guide that draws a map from the customer backwards, beside the map that grows. */
function BackwardsPanel() {
  return <Backwards onLeave={() => showSide('details', { focus: true })} />;
}

/** The panels beside the map, in the order of their tabs. Each is loaded when it is looked at. */
export const sidePanels: readonly SidePanelEntry[] = [
  { id: 'details', Panel: DetailsPanel },
  { id: 'findings', Panel: FindingsPanel },
  { id: 'improvements', Panel: Improvements },
  { id: 'measures', Panel: Measures },
  { id: 'parkingLot', Panel: ParkingLot, passing: true },
  { id: 'backwards', Panel: BackwardsPanel, passing: true },
];
