import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { AppDialogProps } from './appDialog';
import type { DialogId } from './dialogId';

/** The dialogs, each loaded when it is opened first (or when the window has nothing to do). */
export const dialogs: Readonly<Record<DialogId, LazyExoticComponent<ComponentType<AppDialogProps>>>> = {
  keys: lazy(() => import('./KeysDialog').then((loaded) => ({ default: loaded.KeysDialog }))),
  palette: lazy(() =>
    import('../palette/PaletteDialog').then((loaded) => ({ default: loaded.PaletteDialog })),
  ),
  templates: lazy(() => import('./TemplatesDialog').then((loaded) => ({ default: loaded.TemplatesDialog }))),
  present: lazy(() => import('./PresentDialog').then((loaded) => ({ default: loaded.PresentDialog }))),
};
