import type { DesktopBridge } from '#shared/bridge/desktopBridge';
import type { OpenedFile } from '#shared/bridge/files';
import type { LaunchOptions } from '../host/launchedApp';

/** A page that only notes what reaches it, so that these tests are about the shell and nothing else. */
export const shellPage: LaunchOptions = { pageFolder: 'e2e/shell/fixture' };

declare global {
  interface Window {
    readonly millrace: DesktopBridge;
    readonly noted: {
      readonly actions: readonly string[];
      readonly files: readonly OpenedFile[];
      readonly violations: readonly string[];
    };
  }
}
