import type { MapDocument } from '../../../model/mapDocument';
import { inNumbers } from '../figures/number';
import { actionTitles } from './actionTitles';

/** Why an action cannot be done now, beside its name in the palette. */
const disabledReasons = {
  noMap: 'Open a map first.',
  readOnly: 'This map is read-only.',
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to redo.',
  nothingSelected: 'Select something first.',
  noStepSelected: 'Select a step first.',
  noFlowSelected: 'Select a forward arrow first.',
  notSeveralSteps: 'Select at least two steps first.',
  nothingPlaced: 'All steps already use the automatic layout.',
  notOneStep: 'Select a single step first.',
  noSteps: 'Add a step first.',
  nothingFound: 'Search for something first.',
  nothingRunning: 'No task is running.',
} as const;

/** The frame around the map: header, headline, actions, saving, what went wrong. */
export const appWords = {
  name: 'Millrace',
  titleOf: (map: MapDocument['title']) => `${map} · Millrace`,
  untitled: 'Untitled map',
  newMap: 'New map',
  back: 'Library',
  backLabel: 'Back to library',
  mainLabel: 'Map',
  titleLabel: 'Map name',
  moreLabel: 'More actions',
  export: 'Export',
  loading: 'Opening map…',
  messages: 'Notifications',
  dismiss: 'Dismiss',
  cancel: 'Cancel',
  close: 'Close',
  /** An action on maps that the store refused. */
  failed: (reason: string) => `That didn’t work. ${reason}`,
  /** A file that is held over the window, and several that were let go there. */
  drop: 'Drop file to open',
  severalFiles: 'Only the first file was opened. Open the others one at a time.',

  headline: {
    empty: 'Add the first step to start.',
    takes: (lead: string) => `An item takes ${lead} to reach the customer.`,
    takesWithRework: (lead: string) => `An item takes ${lead} to reach the customer, rework included.`,
    takesWithoutRework: (lead: string) => `Without rework, an item takes ${lead} to reach the customer.`,
    /** The lead time of the first pass, on a line of its own. */
    withoutRework: (lead: string) => `Without rework: ${lead}.`,
    atLeast: (lead: string) => `At least ${lead} so far.`,
    /** `more` are further steps above 100 %. */
    overloaded: (step: string, share: string, more: number) =>
      `This only holds once utilisation of “${step}”${more === 0 ? '' : ` and ${more} more`} is below 100%: demand now takes ${share} of its available time.`,
    workAndWaiting: (work: string) => `${work} of that is work; the rest is waiting.`,
    allWork: 'All of that is work; there is no waiting.',
    allWaiting: 'All of that is waiting.',
    workUnknown: 'Some process times are missing, so the share of work is unknown.',
    leadUnknown: 'The lead time is still unknown.',
    missing: (times: number) => {
      const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][times];
      const count = small ?? inNumbers`${times}`;
      return times === 1 ? `${count} time is missing.` : `${count} times are missing.`;
    },
    unsound: 'The map has errors; the totals show what to fix.',
  },

  saving: {
    saved: 'Saved',
    saving: 'Saving…',
    notSaved: 'Not saved',
    notSavedBecause: (reason: string) => `Not saved: ${reason}`,
    strainedBecause: (reason: string) => `Saved, but old data couldn’t be cleaned up: ${reason}`,
    readOnly: 'Read-only',
    savedDetail: 'All changes are saved on this computer.',
    retry: 'Try again',
    saveCopy: 'Save as file instead',
    reasons: {
      full: 'The disk is full. Free up some space, or save the map as a file somewhere else.',
      closed: 'The connection to the library was lost. Save the map as a file, then reload.',
      unavailable:
        'This browser doesn’t keep data, perhaps because this is a private window. Save the map as a file.',
      failed: (message: string) => `The library reported an error: ${message}`,
    },
  },

  notice: {
    elsewhere:
      'This map is open in another window. You can follow along here; close the other window to edit.',
    takenOver: 'The other window was closed. You can edit the map here now.',
    newer:
      'This map was made with a newer version of Millrace and is read-only here. Update Millrace to edit it.',
    quarantine: (changes: number) =>
      changes === 1
        ? 'After the crash, the last change couldn’t be read. It was kept separately; the map is as it was before it.'
        : inNumbers`After the crash, the last ${changes} changes couldn’t be read. They were kept separately; the map is as it was before them.`,
  },

  trouble: {
    heading: 'Something went wrong',
    kept: 'Everything shown as “Saved” is safe. Reload to get it back.',
    reload: 'Reload',
    saveFile: 'Save map as file',
    toLibrary: 'Go to the library',
    missing: 'There’s no map at this address.',
    missingDetail: 'It may have been deleted, or it was made in another browser or on another computer.',
    damaged: 'This map can’t be opened.',
    damagedDetail: 'Its stored data is damaged. Nothing was deleted.',
    saveDamaged: 'Save readable part as file',
    storage: 'The library can’t be opened.',
  },

  actions: actionTitles,
  disabledReasons,
  menus: { file: 'File', edit: 'Edit', view: 'View', map: 'Map', help: 'Help' },
  keyNames: {
    delete: 'Delete',
    backspace: 'Backspace',
    enter: 'Enter',
    shift: 'Shift',
    control: 'Ctrl',
    alt: 'Alt',
    menu: 'Menu key',
    space: 'Space',
    home: 'Home',
    end: 'End',
    pageUp: 'Page Up',
    pageDown: 'Page Down',
    tab: 'Tab',
    escape: 'Esc',
  },
  keysHeading: 'Keyboard shortcuts',
  keysLettersOff: 'Single-letter shortcuts are off.',
} as const;
