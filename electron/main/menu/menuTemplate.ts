import type { MenuItemConstructorOptions } from 'electron';
import type { MenuAction, MenuModel, NativeMenuItem } from '#shared/bridge/menuModel';
import { type MenuPlace, menuPlaces } from '#shared/bridge/menuPlaces';
import { said } from '../shellWords';

/** What the system's part of the menu depends on. */
export interface MenuSurroundings {
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
}

type Item = MenuItemConstructorOptions;

const separator: Item = { type: 'separator' };

function actionItem(action: MenuAction, choose: (id: string) => void): Item {
  return {
    id: action.id,
    label: literal(action.label),
    enabled: action.enabled,
    click: () => choose(action.id),
    ...(action.accelerator === null
      ? {}
      : // The page listens for its keys itself; a second listener here would run an action twice.
        { accelerator: action.accelerator, registerAccelerator: false }),
    ...(action.checked === null ? {} : { type: 'checkbox' as const, checked: action.checked }),
  };
}

/** A single ampersand would underline the letter after it. */
function literal(label: string): string {
  return label.replaceAll('&', '&&');
}

function ownItem(item: NativeMenuItem, choose: (id: string) => void): Item {
  switch (item.kind) {
    case 'action':
      return actionItem(item, choose);
    case 'separator':
      return separator;
    case 'submenu':
      return { label: literal(item.label), submenu: item.items.map((inner) => ownItem(inner, choose)) };
  }
}

function systemItems(place: MenuPlace, { platform, isPackaged }: MenuSurroundings): readonly Item[] {
  const isMac = platform === 'darwin';
  switch (place) {
    case 'file':
      return [
        isMac ? { role: 'close', label: said().menu.close } : { role: 'quit', label: said().menu.exit },
      ];
    case 'edit':
      return [
        { role: 'cut', label: said().menu.cut },
        { role: 'copy', label: said().menu.copy },
        { role: 'paste', label: said().menu.paste },
      ];
    case 'view':
      return [
        { role: 'togglefullscreen', label: said().menu.fullScreen },
        ...(isPackaged ? [] : [{ role: 'toggleDevTools', label: said().menu.developerTools } as const]),
      ];
    case 'help':
      return isMac ? [] : [{ role: 'about', label: said().menu.about }];
    case 'map':
      return [];
  }
}

function macAppMenu(): Item {
  return {
    label: said().appName,
    submenu: [
      { role: 'about', label: said().menu.about },
      separator,
      { role: 'services', label: said().menu.services },
      separator,
      { role: 'hide', label: said().menu.hide },
      { role: 'hideOthers', label: said().menu.hideOthers },
      { role: 'unhide', label: said().menu.showAll },
      separator,
      { role: 'quit', label: said().menu.quit },
    ],
  };
}

function macWindowMenu(): Item {
  return {
    label: said().menu.window,
    role: 'window',
    submenu: [
      { role: 'minimize', label: said().menu.minimize },
      { role: 'zoom', label: said().menu.zoom },
      separator,
      { role: 'front', label: said().menu.bringToFront },
    ],
  };
}

function placeMenu(
  place: MenuPlace,
  model: MenuModel,
  around: MenuSurroundings,
  choose: (id: string) => void,
) {
  const section = model.find((candidate) => candidate.place === place);
  const own = section?.items.map((item) => ownItem(item, choose)) ?? [];
  const system = systemItems(place, around);
  const between = own.length > 0 && system.length > 0 ? [separator] : [];
  return { label: literal(section?.label ?? said().menu[place]), submenu: [...own, ...between, ...system] };
}

/** The whole menu bar: the page's actions in their places, and what every program has on this system. */
export function menuTemplate(
  model: MenuModel,
  around: MenuSurroundings,
  choose: (id: string) => void,
): Item[] {
  const isMac = around.platform === 'darwin';
  const menus = menuPlaces
    .map((place) => ({ place, menu: placeMenu(place, model, around, choose) }))
    .filter(({ menu }) => menu.submenu.length > 0);
  const beforeHelp = menus.filter(({ place }) => place !== 'help').map(({ menu }) => menu);
  const help = menus.filter(({ place }) => place === 'help').map(({ menu }) => menu);
  return [...(isMac ? [macAppMenu()] : []), ...beforeHelp, ...(isMac ? [macWindowMenu()] : []), ...help];
}
