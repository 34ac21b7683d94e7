import { inNumbers } from '../figures/number';

/** The list of maps. */
export const libraryWords = {
  heading: 'Your maps',
  label: 'Maps',
  newMap: 'New map',
  openFile: 'Open file',
  search: 'Find a map',
  count: (maps: number) => (maps === 1 ? '1 map' : inNumbers`${maps} maps`),
  found: (maps: number) =>
    maps === 0 ? 'No map has that in its name.' : maps === 1 ? '1 map found' : inNumbers`${maps} maps found`,

  empty: {
    heading: 'No maps here',
    detail:
      'Start an empty one, or drop a file on this window: a .vsmap, or a picture that was exported from here.',
    sample: 'Open the sample',
  },

  card: {
    changed: (date: string) => `Changed ${date}`,
    leadTime: 'Lead time',
    flowEfficiency: 'Flow efficiency',
    steps: 'Steps',
    unknown: '–',
    unknownDetail: 'not known yet',
    picture: (title: string) => `Small picture of ${title}`,
    emptyPicture: 'No steps yet',
    untitled: 'Untitled map',
    more: (title: string) => `More for ${title}`,
    renameField: (title: string) => `New name of ${title}`,
    open: 'Open',
    rename: 'Rename',
    duplicate: 'Duplicate',
    delete: 'Delete',
  },

  keysHint: 'Arrow keys walk, Enter opens, F2 renames, Delete deletes.',
  copyOf: (title: string, count: number) => (count === 1 ? `${title} (copy)` : `${title} (copy ${count})`),
  /** A title without the end that `copyOf` gives it. */
  withoutCopy: (title: string) => title.replace(/ \(copy(?: \d+)?\)$/, ''),
  deleted: (title: string) => `“${title}” was deleted.`,
  undo: 'Undo',
  restored: (title: string) => `“${title}” is back.`,
  recentlyDeleted: (maps: number) => inNumbers`Recently deleted (${maps})`,
  recentlyDeletedDetail: (days: number) => `They are kept for ${days} days.`,
  restore: 'Bring back',
  openElsewhere: (title: string) => `“${title}” is open in another window. Rename it there.`,
  lookOnly: (title: string) => `“${title}” cannot be renamed here. Open it to see why.`,
} as const;
