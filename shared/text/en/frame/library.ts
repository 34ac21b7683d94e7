import { inNumbers } from '../figures/number';

/** The list of maps. */
export const libraryWords = {
  heading: 'Your maps',
  label: 'Maps',
  newMap: 'New map',
  openFile: 'Open file',
  search: 'Search maps',
  count: (maps: number) => (maps === 1 ? '1 map' : inNumbers`${maps} maps`),
  found: (maps: number) =>
    maps === 0 ? 'No maps match your search.' : maps === 1 ? '1 map found' : inNumbers`${maps} maps found`,

  empty: {
    heading: 'No maps yet',
    detail: 'Create a map, or drop a .vsmap file or an image exported from Millrace here.',
    sample: 'Open sample map',
  },

  card: {
    changed: (date: string) => `Changed ${date}`,
    leadTime: 'Lead time',
    flowEfficiency: 'Flow efficiency',
    steps: 'Steps',
    unknown: '–',
    unknownDetail: 'not enough data yet',
    picture: (title: string) => `Preview of ${title}`,
    emptyPicture: 'No steps yet',
    untitled: 'Untitled map',
    more: (title: string) => `Actions for ${title}`,
    renameField: (title: string) => `New name for ${title}`,
    open: 'Open',
    rename: 'Rename',
    duplicate: 'Duplicate',
    delete: 'Delete',
  },

  keysHint: 'Arrow keys to move, Enter to open, F2 to rename, Delete to delete.',
  copyOf: (title: string, count: number) => (count === 1 ? `${title} (copy)` : `${title} (copy ${count})`),
  /** A title without the end that `copyOf` gives it. */
  withoutCopy: (title: string) => title.replace(/ \(copy(?: \d+)?\)$/, ''),
  deleted: (title: string) => `“${title}” was deleted.`,
  undo: 'Undo',
  restored: (title: string) => `“${title}” was restored.`,
  recentlyDeleted: (maps: number) => inNumbers`Recently deleted (${maps})`,
  recentlyDeletedDetail: (days: number) => `Deleted permanently after ${days} days.`,
  restore: 'Restore',
  openElsewhere: (title: string) => `“${title}” is open in another window. Rename it there.`,
  lookOnly: (title: string) => `“${title}” can’t be renamed here. Open it to see why.`,
} as const;
