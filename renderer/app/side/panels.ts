import type { ComponentType } from 'react';
import { lazyPart } from '../lazyPart';
import type { SidePanelId } from './sideStore';

interface SidePanelEntry {
  readonly id: SidePanelId;
  readonly Panel: ComponentType;
  /** Its tab is there only while it is open: a tool for a while, no question that is always asked. */
  readonly passing?: true;
}

const DetailsPanel = lazyPart(() => import('./DetailsPanel').then((loaded) => loaded.DetailsPanel));
const Findings = lazyPart(() => import('../../features/findings/Findings').then((loaded) => loaded.Findings));
const AutomateFirst = lazyPart(() =>
  import('../../features/automateFirst/AutomateFirst').then((loaded) => loaded.AutomateFirst),
);
const Forecast = lazyPart(() => import('../../features/forecast/Forecast').then((loaded) => loaded.Forecast));
const Capacity = lazyPart(() => import('../../features/capacity/Capacity').then((loaded) => loaded.Capacity));
const ParkingLot = lazyPart(() =>
  import('../../features/workshop/parking/ParkingLot').then((loaded) => loaded.ParkingLot),
);
const Backwards = lazyPart(() => import('./BackwardsPanel').then((loaded) => loaded.BackwardsPanel));

/** The panels beside the map, in the order of their tabs. Each is loaded when it is looked at. */
export const sidePanels: readonly SidePanelEntry[] = [
  { id: 'details', Panel: DetailsPanel },
  { id: 'findings', Panel: Findings },
  { id: 'automateFirst', Panel: AutomateFirst },
  { id: 'forecast', Panel: Forecast },
  { id: 'capacity', Panel: Capacity },
  { id: 'parkingLot', Panel: ParkingLot, passing: true },
  { id: 'backwards', Panel: Backwards, passing: true },
];
