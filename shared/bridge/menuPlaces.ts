/** The menus of the bar, in their order. Main adds what belongs to the system (quit, full screen ...). */
export const menuPlaces = ['file', 'edit', 'view', 'map', 'help'] as const;
export type MenuPlace = (typeof menuPlaces)[number];
