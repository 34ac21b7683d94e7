import type { MapDocument } from '../../../model/mapDocument';
import { inNumbers } from '../figures/number';
import { actionTitles } from './actionTitles';

/** Why an action cannot be done now, beside its name in the palette. */
const disabledReasons = {
  noMap: 'Open a map first.',
  readOnly: 'This map can only be looked at.',
  nothingToUndo: 'Nothing was changed yet.',
  nothingToRedo: 'Nothing was taken back.',
  nothingSelected: 'Select something first.',
  noStepSelected: 'Select a step first.',
  noFlowSelected: 'Select an arrow to the next step first.',
  notSeveralSteps: 'Select several steps first.',
  nothingPlaced: 'Everything stands where the automatic layout puts it.',
  notOneStep: 'Select a single step first.',
  noSteps: 'The map has no steps yet.',
  nothingFound: 'Look for something first.',
  nothingRunning: 'Nothing is going on that takes its time.',
} as const;

/** The frame around the map: header, headline, actions, saving, what went wrong. */
export const appWords = {
  name: 'Millrace',
  titleOf: (map: MapDocument['title']) => `${map} · Millrace`,
  untitled: 'Untitled map',
  newMap: 'New map',
  back: 'Library',
  backLabel: 'Back to the library of maps',
  mainLabel: 'Map',
  titleLabel: 'Name of the map',
  moreLabel: 'More actions',
  export: 'Export',
  loading: 'Opening the map …',
  messages: 'Messages',
  dismiss: 'Dismiss the message',
  cancel: 'Cancel',
  close: 'Close',
  /** An action on maps that the store refused. */
  failed: (reason: string) => `That did not work. ${reason}`,
  /** A file that is held over the window, and several that were let go there. */
  drop: 'Drop the file to open it',
  severalFiles: 'One file at a time, please. The first one was opened.',

  headline: {
    empty: 'Name the first step, and the map begins to count.',
    takes: (lead: string) => `An item takes ${lead} to reach the customer.`,
    takesWithRework: (lead: string) => `An item takes ${lead} to reach the customer, rework included.`,
    takesWithoutRework: (lead: string) => `Without rework, an item takes ${lead} to reach the customer.`,
    /** The lead time of the first pass, on a line of its own. */
    withoutRework: (lead: string) => `Without rework: ${lead}.`,
    atLeast: (lead: string) => `At least ${lead} so far.`,
    /** `more` are further steps above 100 %. */
    overloaded: (step: string, share: string, more: number) =>
      `This holds only once the load on “${step}”${more === 0 ? '' : ` and ${more} more`} is below 100%: demand now takes ${share} of its time.`,
    workAndWaiting: (work: string) => `${work} of that is work; the rest is waiting.`,
    allWork: 'All of that is work; nothing waits.',
    allWaiting: 'All of that is waiting.',
    workUnknown: 'How much of that is work is not known yet.',
    leadUnknown: 'How long an item takes is not known yet.',
    missing: (times: number) => {
      const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][times];
      const count = small ?? inNumbers`${times}`;
      return times === 1 ? `${count} time is missing.` : `${count} times are missing.`;
    },
    unsound: 'The map does not hold together yet; the totals say where.',
  },

  saving: {
    saved: 'saved',
    saving: 'saving …',
    notSaved: 'not saved',
    notSavedBecause: (reason: string) => `Not saved: ${reason}`,
    strainedBecause: (reason: string) => `Saved, but the storage cannot be tidied up: ${reason}`,
    readOnly: 'look only',
    savedDetail: 'Every change is on the disk.',
    retry: 'Try again',
    saveCopy: 'Save a file instead',
    reasons: {
      full: 'The disk is full. Free some room, or save the map as a file.',
      closed:
        'The store of maps was closed under this window. Save the map as a file, then load the page again.',
      unavailable: 'This browser keeps nothing here (a private window?). Save the map as a file.',
      failed: (message: string) => `The store of maps answered: ${message}`,
    },
  },

  notice: {
    elsewhere:
      'This map is open in another window. Here it is shown as it changes; close the other to edit it here.',
    takenOver: 'The other window was closed. You can edit the map here now.',
    newer: 'This map was written by a newer version of Millrace. It can be looked at, not changed.',
    quarantine: (changes: number) =>
      changes === 1
        ? 'The last change could not be read back after the crash. It was set aside; the map is as it was before it.'
        : inNumbers`The last ${changes} changes could not be read back after the crash. They were set aside; the map is as it was before them.`,
  },

  trouble: {
    heading: 'Something in the app broke',
    kept: 'What showed “saved” is on the disk. Loading again brings it back.',
    reload: 'Load again',
    saveFile: 'Save the map as a file',
    toLibrary: 'Go to the library',
    missing: 'There is no map at this address.',
    missingDetail: 'It was deleted, or it belongs to another browser or computer.',
    damaged: 'This map cannot be read.',
    damagedDetail: 'What is stored of it was damaged. Nothing was deleted.',
    saveDamaged: 'Save what is there as a file',
    storage: 'The store of maps cannot be opened.',
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
  keysHeading: 'Keys',
  keysLettersOff: 'Single-letter keys are switched off.',
} as const;
