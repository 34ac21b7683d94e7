import { Backwards } from '../../features/workshop/backwards/Backwards';
import { showSide } from './sideStore';

/** The guide that draws a map from the customer backwards, beside the map that grows. */
export function BackwardsPanel() {
  return <Backwards onLeave={() => showSide('details', { focus: true })} />;
}
