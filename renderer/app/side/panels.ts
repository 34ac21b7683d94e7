import { type ComponentType, lazy } from 'react';
import { DetailsPanel } from './DetailsPanel';
import type { SidePanelId } from './sideStore';

interface SidePanelEntry {
  readonly id: SidePanelId;
  readonly Panel: ComponentType;
}

const Findings = lazy(() =>
  import('../../features/findings/Findings').then((module) => ({ default: module.Findings })),
);
const AutomateFirst = lazy(() =>
  import('../../features/automateFirst/AutomateFirst').then((module) => ({ default: module.AutomateFirst })),
);
const Forecast = lazy(() =>
  import('../../features/forecast/Forecast').then((module) => ({ default: module.Forecast })),
);
const Capacity = lazy(() =>
  import('../../features/capacity/Capacity').then((module) => ({ default: module.Capacity })),
);

/** The panels beside the map, in the order of their tabs. All but the first are loaded when they are looked at. */
export const sidePanels: readonly SidePanelEntry[] = [
  { id: 'details', Panel: DetailsPanel },
  { id: 'findings', Panel: Findings },
  { id: 'automateFirst', Panel: AutomateFirst },
  { id: 'forecast', Panel: Forecast },
  { id: 'capacity', Panel: Capacity },
];
