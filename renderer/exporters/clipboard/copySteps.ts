import type { CopiedForms, Platform } from '../../platform/platform';
import type { Aside } from '../../workers/aside';
import { copiedFormsAside } from '../../workers/copiedFormsAside';
import { copiedForms, type StepsToCopy } from './copiedForms';
import { isLongCopy } from './isLongCopy';

/**
 * Puts steps on the clipboard. Of many, the forms are made beside the window.
 * @param wait what to do while they are made there
 * @returns false where the clipboard did not take them; null where the person changed their mind
 */
export async function copySteps(
  steps: StepsToCopy,
  platform: Pick<Platform, 'writeClipboard'>,
  wait: (making: Aside<CopiedForms>) => Promise<CopiedForms | null> = ({ answer }) => answer,
): Promise<boolean | null> {
  const forms = await (isLongCopy(steps.part) ? wait(copiedFormsAside(steps)) : copiedForms(steps));
  return forms === null ? null : platform.writeClipboard(forms);
}
