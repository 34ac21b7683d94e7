import type { Platform } from '../platform/platform';
import type { SessionWorld } from '../storage/openSession';

/** Everything around the window that the app works with. Made once at start. */
export interface World extends SessionWorld {
  readonly platform: Platform;
}
