import type { ComponentType } from 'react';
import type { AppDialogProps, DialogId } from '../actions/action';
import { lazyPart } from '../start/lazyPart';

/** The dialogs, each loaded when it is opened first (or when the window has nothing to do). */
export const dialogs: Readonly<Record<DialogId, ComponentType<AppDialogProps>>> = {
  keys: lazyPart(() => import('./KeysDialog').then((loaded) => loaded.KeysDialog)),
  quarantine: lazyPart(() => import('./QuarantineDialog').then((loaded) => loaded.QuarantineDialog)),
  palette: lazyPart(() => import('../palette/PaletteDialog').then((loaded) => loaded.PaletteDialog)),
  templates: lazyPart(() => import('./TemplatesDialog').then((loaded) => loaded.TemplatesDialog)),
  reading: lazyPart(() => import('./ReadingDialog').then((loaded) => loaded.ReadingDialog)),
  paste: lazyPart(() => import('./PasteDialog').then((loaded) => loaded.PasteDialog)),
  present: lazyPart(() => import('./PresentDialog').then((loaded) => loaded.PresentDialog)),
  proposal: lazyPart(() => import('./ProposalDialog').then((loaded) => loaded.ProposalDialog)),
  voices: lazyPart(() => import('./VoicesDialog').then((loaded) => loaded.VoicesDialog)),
};
