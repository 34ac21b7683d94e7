import type { ThemeChoice } from '../theme/themeChoice';
import type { Action, ActionContext, ActionId } from './action';

function hasMap({ editor }: ActionContext): boolean {
  return editor !== null;
}

export const viewActions: readonly Action[] = [
  {
    id: 'fit',
    place: 'view',
    group: 0,
    keys: [{ key: '1', code: 'Digit1', shift: true }],
    enabled: hasMap,
    run: ({ editor }) => editor?.view.current()?.fit(),
  },
  {
    id: 'fitSelection',
    place: 'view',
    group: 0,
    keys: [{ key: '2', code: 'Digit2', shift: true }],
    enabled: ({ editor }) => (editor?.store.getState().selection.steps.size ?? 0) > 0,
    run: ({ editor }) => editor?.view.current()?.fitSelection(),
  },
  {
    id: 'zoomIn',
    place: 'view',
    group: 0,
    keys: [
      { key: '+', mod: true },
      { key: '=', mod: true },
    ],
    enabled: hasMap,
    run: ({ editor }) => editor?.view.current()?.zoomIn(),
  },
  {
    id: 'zoomOut',
    place: 'view',
    group: 0,
    keys: [{ key: '-', mod: true }],
    enabled: hasMap,
    run: ({ editor }) => editor?.view.current()?.zoomOut(),
  },
  {
    id: 'zoomFull',
    place: 'view',
    group: 0,
    keys: [{ key: '0', mod: true }],
    enabled: hasMap,
    run: ({ editor }) => editor?.view.current()?.zoomToFull(),
  },
  themeAction('themeSystem', 'system'),
  themeAction('themeLight', 'light'),
  themeAction('themeDark', 'dark'),
  {
    id: 'keys',
    place: 'help',
    group: 0,
    keys: [{ key: 'F1' }],
    enabled: () => true,
    run: (context) => context.showKeys(),
  },
];

function themeAction(id: ActionId, choice: ThemeChoice): Action {
  return {
    id,
    place: 'view',
    group: 1,
    keys: [],
    enabled: () => true,
    checked: (context) => context.theme === choice,
    run: (context) => context.setTheme(choice),
  };
}
