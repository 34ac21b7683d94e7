import { useEffect } from 'react';
import type { Platform } from '../../platform/platform';
import { useFirstWords } from '../../ui/useFirstWords';
import type { ActionContext } from './action';
import { nativeMenu } from './nativeMenu';
import { actions } from './registry';
import { subscribeAll } from './subscribeAll';

/** Keeps the menu bar of the system up to date, and carries out what is chosen there. */
export function useNativeMenu(context: ActionContext, platform: Platform): void {
  const words = useFirstWords();
  const { editor } = context;

  useEffect(() => {
    platform.setLanguage(words.locale);
    let shown = '';
    function show(): void {
      const menu = nativeMenu(actions, context, words);
      const now = JSON.stringify(menu);
      // A menu is heavy to rebuild, and most keystrokes change nothing in it.
      if (now !== shown) platform.setMenu(menu);
      shown = now;
    }
    show();
    return subscribeAll(
      [...(editor === null ? [] : [editor.store]), ...actions.flatMap((action) => action.watches ?? [])],
      show,
    );
  }, [context, editor, platform, words]);

  useEffect(
    () =>
      platform.onMenuAction((id) => {
        const action = actions.find((one) => one.id === id);
        if (action?.hindrance(context) === null) action.run(context);
      }),
    [context, platform],
  );
}
