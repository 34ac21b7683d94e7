import { inNumbers } from './inNumbers';

function counted(count: number, one: string, several: string): readonly string[] {
  return count === 0 ? [] : [inNumbers`${count} ${count === 1 ? one : several}`];
}

/** The panel of findings. */
export const findingsPanelWords = {
  heading: 'What stands out',
  counts: (errors: number, warnings: number, advice: number) =>
    [
      ...counted(errors, 'error', 'errors'),
      ...counted(warnings, 'warning', 'warnings'),
      ...counted(advice, 'piece of advice', 'pieces of advice'),
    ].join(', '),
  nothing: 'Nothing stands out. That does not make the stream a good one; ask those who work in it.',
  tryThis: 'To try:',
  hint: 'Enter shows the steps on the map.',
} as const;
