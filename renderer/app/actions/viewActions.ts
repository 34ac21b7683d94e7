import type { ThemeChoice } from '../theme';
import type { Action, ActionId } from './action';
import { needsMap, needsSelectedSteps, never } from './disabledReasons';

export const viewActions: readonly Action[] = [
  {
    id: 'fit',
    place: 'view',
    group: 0,
    keys: [{ key: '1', code: 'Digit1', shift: true }],
    offeredOn: ['map'],
    disabledReason: needsMap,
    run: ({ editor }) => editor?.view.current()?.fit(),
  },
  {
    id: 'fitSelection',
    place: 'view',
    group: 0,
    keys: [{ key: '2', code: 'Digit2', shift: true }],
    disabledReason: needsSelectedSteps,
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
    disabledReason: needsMap,
    run: ({ editor }) => editor?.view.current()?.zoomIn(),
  },
  {
    id: 'zoomOut',
    place: 'view',
    group: 0,
    keys: [{ key: '-', mod: true }],
    disabledReason: needsMap,
    run: ({ editor }) => editor?.view.current()?.zoomOut(),
  },
  {
    id: 'zoomFull',
    place: 'view',
    group: 0,
    keys: [{ key: '0', mod: true }],
    disabledReason: needsMap,
    run: ({ editor }) => editor?.view.current()?.zoomToFull(),
  },
  themeAction('themeSystem', 'system'),
  themeAction('themeLight', 'light'),
  themeAction('themeDark', 'dark'),
  themeAction('themeProjector', 'projector'),
];

function themeAction(id: ActionId, choice: ThemeChoice): Action {
  return {
    id,
    place: 'view',
    group: 1,
    keys: [],
    disabledReason: never,
    checked: (context) => context.theme === choice,
    run: (context) => context.setTheme(choice),
  };
}
