import type { Frame, Page } from '@playwright/test';

/** A dialog that was shown. */
export interface AskedDialog {
  readonly kind: 'save' | 'open' | 'question';
  readonly message: string;
  /** The detail of a question, the suggested path of a file dialog. */
  readonly detail: string;
}

/** An item of the native menu, submenus flattened. */
export interface MenuEntry {
  readonly id: string | null;
  readonly label: string;
  readonly role: string | null;
  readonly enabled: boolean;
}

/** A message as a page of ours would never send it. */
export interface RawMessage {
  readonly kind: 'ask' | 'tell';
  readonly channel: string;
  readonly args: readonly unknown[];
}

/** How the app is started. */
export interface LaunchOptions {
  /** Folder served as the page instead of the built one, from the root of the repository. */
  readonly pageFolder?: string;
  /** Paths that the start names, as a double click does. */
  readonly files?: readonly string[];
  /** Folder that keeps the maps from one launch to the next; by default each launch has its own. */
  readonly profile?: string;
}

/** The running app, as a person at its desktop has it: the page, the menu, the dialogs. */
export interface LaunchedApp {
  /** What runs the built main process: the real Electron, or the stand-in where its binary is missing. */
  readonly host: 'electron' | 'stand-in';
  readonly page: Page;
  /** The address of the app's page in this host. */
  readonly pageAddress: string;
  /** Answers the next dialog of a kind, once: a path or null for the file dialogs, a button's index for a question. */
  readonly answerSave: (path: string | null) => Promise<void>;
  readonly answerOpen: (path: string | null) => Promise<void>;
  readonly answerQuestion: (button: number) => Promise<void>;
  readonly asked: () => Promise<readonly AskedDialog[]>;
  readonly menu: () => Promise<readonly MenuEntry[]>;
  readonly chooseMenu: (id: string) => Promise<void>;
  /** Addresses that were handed to the system. */
  readonly openedOutside: () => Promise<readonly string[]>;
  /** What is on the clipboard, under Electron's names: texts as they are, of pixels the first bytes as Latin-1. */
  readonly clipboard: () => Promise<Readonly<Record<string, string>>>;
  readonly windowCount: () => number;
  /** Starts the program a second time, naming files. */
  readonly startAgain: (files: readonly string[]) => Promise<void>;
  /** Sends a message past the preload, from a frame; null where the host has no way to. */
  readonly sendRaw: ((frame: Frame, message: RawMessage) => Promise<unknown>) | null;
  /** Requests that went anywhere but to the app itself. */
  readonly requestsOutside: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Forms of a clipboard as a test compares them. */
export async function clipboardForms(
  forms: readonly (readonly [string, string | Blob])[],
): Promise<Readonly<Record<string, string>>> {
  const read = forms.map(async ([type, content]) => {
    const bytes = new Uint8Array(await new Blob([content]).arrayBuffer());
    const text =
      type === 'image/png' ? String.fromCharCode(...bytes.slice(0, 8)) : new TextDecoder().decode(bytes);
    return [type, text] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}
