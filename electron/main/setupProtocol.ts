import { protocol } from 'electron';
import { appScheme } from './addresses';
import { answerAsset } from './assets';

/** Makes `app://` a scheme with an origin of its own, like https. Has to be called before the app is ready. */
export function setupScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

/** Serves the built page, in the folder `root`, under `app://`. Has to be called when the app is ready. */
export function setupAssets(root: string): void {
  protocol.handle(appScheme, (request) => answerAsset(request, root));
}
