import type { MenuItemConstructorOptions } from 'electron';
import type { MenuAction, MenuItem, MenuModel } from '#shared/bridge/menuModel';
import { type MenuPlace, menuPlaces } from '#shared/bridge/menuPlaces';
import { said } from '../shellWords';

/** What the system's part of the menu depends on. */
export interface MenuSurroundings {
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
}

type Item = MenuItemConstructorOptions;

const { menu: menuWords } = said;
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

function ownItem(item: MenuItem, choose: (id: string) => void): Item {
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
      return [isMac ? { role: 'close', label: menuWords.close } : { role: 'quit', label: menuWords.exit }];
    case 'edit':
      return [
        { role: 'cut', label: menuWords.cut },
        { role: 'copy', label: menuWords.copy },
        { role: 'paste', label: menuWords.paste },
      ];
    case 'view':
      return [
        { role: 'togglefullscreen', label: menuWords.fullScreen },
        ...(isPackaged ? [] : [{ role: 'toggleDevTools', label: menuWords.developerTools } as const]),
      ];
    case 'help':
      return isMac ? [] : [{ role: 'about', label: menuWords.about }];
    case 'map':
      return [];
  }
}

function macAppMenu(): Item {
  return {
    label: said.appName,
    submenu: [
      { role: 'about', label: menuWords.about },
      separator,
      { role: 'services', label: menuWords.services },
      separator,
      { role: 'hide', label: menuWords.hide },
      { role: 'hideOthers', label: menuWords.hideOthers },
      { role: 'unhide', label: menuWords.showAll },
      separator,
      { role: 'quit', label: menuWords.quit },
    ],
  };
}

function macWindowMenu(): Item {
  return {
    label: menuWords.window,
    role: 'window',
    submenu: [
      { role: 'minimize', label: menuWords.minimize },
      { role: 'zoom', label: menuWords.zoom },
      separator,
      { role: 'front', label: menuWords.bringToFront },
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
  return { label: literal(section?.label ?? menuWords[place]), submenu: [...own, ...between, ...system] };
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
