import { isLongCopy } from '../../editor/largeMaps';
import type { CopiedForms, Platform } from '../../platform/platform';
import { inWorker, type WorkerTask } from '../../workers/inWorker';
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
  const forms = await (isLongCopy(steps.part) ? wait(copiedFormsInWorker(steps)) : copiedForms(steps));
  return forms === null ? null : platform.writeClipboard(forms);
}

/** Makes the forms without holding up the window. */
function copiedFormsInWorker(steps: StepsToCopy): WorkerTask<CopiedForms> {
  const worker = new Worker(new URL('../../workers/copiedFormsWorker.ts', import.meta.url), {
    type: 'module',
    name: 'copy',
  });
  return inWorker(worker, steps, () => copiedForms(steps));
}
