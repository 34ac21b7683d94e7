import { useCallback, useEffect, useState } from 'react';
import type { Database } from '../../storage/database';
import { themeSetting } from '../../storage/settingNames';
import { writeSetting } from '../../storage/settings';
import { applyTheme } from './applyTheme';
import type { ThemeChoice } from './themeChoice';

/** The colours of the window, and the way to choose others. The choice is kept. */
export function useTheme(
  database: Database,
  first: ThemeChoice,
): [ThemeChoice, (choice: ThemeChoice) => void] {
  const [choice, setChoice] = useState(first);
  useEffect(() => applyTheme(choice, window), [choice]);
  const choose = useCallback(
    (next: ThemeChoice): void => {
      // Seen when it is kept: a window that is closed at once comes back in the colours that it showed.
      void writeSetting(database, themeSetting, next).then(() => setChoice(next));
    },
    [database],
  );
  return [choice, choose];
}
