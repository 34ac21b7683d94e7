import { isLongCopy } from '../../editor/largeMaps';
import type { CopiedForms, Platform } from '../../platform/platform';
import { inFileWorker, type WorkerTask } from '../../workers/inFileWorker';
import { copiedForms, type StepsToCopy } from './copiedForms';

/**
 * Puts steps on the clipboard. Of many, the forms are made beside the window.
 * @param wait what to do while they are made there
 * @returns false where the clipboard did not take them; null where the person changed their mind
 */
export async function copySteps(
  steps: StepsToCopy,
  platform: Pick<Platform, 'writeClipboard'>,
  wait: (making: WorkerTask<CopiedForms>) => Promise<CopiedForms | null> = ({ answer }) => answer,
): Promise<boolean | null> {
  const forms = await (isLongCopy(steps.part)
    ? wait(inFileWorker('copiedForms', steps))
    : copiedForms(steps));
  return forms === null ? null : platform.writeClipboard(forms);
}
