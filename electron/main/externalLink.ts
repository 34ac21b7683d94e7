import { dialog, shell } from 'electron';
import { said } from './shellWords';

const allowedSchemes = ['https:', 'mailto:'];
const longestShown = 2000;

/** The address as it would be opened, normalised; null when it may not leave the app. */
export function externalAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href, username } = new URL(address);
  // A name before the host only serves to make an address look like another one.
  const allowed = allowedSchemes.includes(protocol) && username === '' && href.length <= longestShown;
  return allowed ? href : null;
}

let isAsking = false;

/**
 * Shows the person the address and opens it outside of the app when they agree. One question at a time, so
 * that a page cannot bury the desktop in dialogs.
 */
export async function offerLink(address: string): Promise<void> {
  const href = externalAddress(address);
  if (href === null || isAsking) return;
  isAsking = true;
  try {
    const { response } = await dialog.showMessageBox({
      type: 'question',
      message: said.dialog.linkQuestion,
      detail: href,
      buttons: [said.dialog.linkButton, said.dialog.cancelButton],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    if (response === 0) await shell.openExternal(href);
  } finally {
    isAsking = false;
  }
}
