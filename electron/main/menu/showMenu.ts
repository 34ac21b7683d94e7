import { app, Menu } from 'electron';
import type { MenuModel } from '#shared/bridge/menuModel';
import { menuTemplate } from './menuTemplate';

/** Puts up the menu bar; `choose` is told the id of an action that is chosen. */
export function showMenu(model: MenuModel, choose: (id: string) => void): void {
  const around = { platform: process.platform, isPackaged: app.isPackaged };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(model, around, choose)));
}
