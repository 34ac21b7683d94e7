import { copiedForms, type StepsToCopy } from '../exporters/clipboard/copiedForms';
import type { CopiedForms } from '../platform/platform';
import { type Aside, aside } from './aside';

/** Makes the forms in which steps leave by the clipboard without holding up the window. */
export function copiedFormsAside(steps: StepsToCopy): Aside<CopiedForms> {
  const worker = new Worker(new URL('./copiedFormsWorker.ts', import.meta.url), {
    type: 'module',
    name: 'copy',
  });
  return aside(worker, steps, () => copiedForms(steps));
}
