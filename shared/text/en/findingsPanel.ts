import { inNumbers } from './inNumbers';

function counted(count: number, one: string, several: string): readonly string[] {
  return count === 0 ? [] : [inNumbers`${count} ${count === 1 ? one : several}`];
}

/** The panel of findings. */
export const findingsPanelWords = {
  heading: 'What stands out',
  counts: (errors: number, warnings: number, advice: number) => {
    const all = counted(errors + warnings + advice, 'finding', 'findings').join('');
    const grave = [...counted(errors, 'error', 'errors'), ...counted(warnings, 'warning', 'warnings')];
    return grave.length === 0 ? all : `${all}: ${grave.join(', ')}`;
  },
  nothing: 'No findings. That does not mean the value stream is fine; ask the people who work in it.',
  takeFromStock: 'Take waits from the stock',
  tryThis: 'Try this:',
  hint: 'Press Enter to show the steps on the map.',
  causes: {
    /** The list below a finding. */
    heading: 'Causes',
    listOf: (finding: string) => `Causes of: ${finding}`,
    one: (position: number) => `Cause ${position}`,
    add: 'Note a cause',
    addTo: (finding: string) => `Note a cause: ${finding}`,
    placeholder: 'Why does this happen?',
    addHint: 'Enter keeps it, Escape closes.',
    remove: (text: string) => `Delete the cause ${text}`,
    /** Causes whose finding the map no longer shows. */
    others: 'Causes noted earlier',
    othersHint: 'The map no longer shows the findings that they were noted for.',
  },
} as const;
