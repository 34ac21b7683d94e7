import type { AskedDialog, MenuEntry } from '../launchedApp';
import { strict } from './strict';

/** An item of a menu as main describes it. */
export interface Template {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly enabled?: boolean;
  readonly checked?: boolean;
  readonly submenu?: readonly Template[];
  readonly click?: () => void;
}

interface DialogOptions {
  readonly title?: string;
  readonly message?: string;
  readonly detail?: string;
  readonly defaultPath?: string;
}

type DialogAnswer = string | number | null;

/** Dialogs that the test answers: each answer counts once, and a dialog without one is an error. */
export function createDialogs() {
  const answers: Record<AskedDialog['kind'], DialogAnswer[]> = { save: [], open: [], question: [] };
  const asked: AskedDialog[] = [];

  function next(kind: AskedDialog['kind'], given: readonly unknown[]): DialogAnswer {
    const options = given.at(-1) as DialogOptions;
    asked.push({
      kind,
      message: options.message ?? options.title ?? '',
      detail: options.detail ?? options.defaultPath ?? '',
    });
    const answer = answers[kind].shift();
    if (answer === undefined) throw new Error(`The test has no answer to a dialog (${kind}).`);
    return answer;
  }

  const dialog = strict('dialog', {
    async showSaveDialog(...given: unknown[]) {
      const path = next('save', given);
      return { canceled: path === null, filePath: path ?? '' };
    },
    async showOpenDialog(...given: unknown[]) {
      const path = next('open', given);
      return { canceled: path === null, filePaths: path === null ? [] : [path] };
    },
    async showMessageBox(...given: unknown[]) {
      return { response: next('question', given), checkboxChecked: false };
    },
  });

  return {
    dialog,
    asked,
    answer: (kind: AskedDialog['kind'], answer: DialogAnswer) => answers[kind].push(answer),
  };
}

/** The native menu as data, with its items to be chosen by id. */
export function createMenus() {
  let current: readonly Template[] = [];

  function flat(items: readonly Template[]): Template[] {
    return items.flatMap((item) => [item, ...flat(item.submenu ?? [])]);
  }

  const Menu = strict('Menu', {
    buildFromTemplate: (template: readonly Template[]) => template,
    setApplicationMenu: (menu: readonly Template[]) => {
      current = menu;
    },
  });

  function entries(): MenuEntry[] {
    return flat(current)
      .filter((item) => item.type !== 'separator')
      .map(({ id, label, role, enabled }) => ({
        id: id ?? null,
        label: label ?? '',
        role: role ?? null,
        enabled: enabled ?? true,
      }));
  }

  function choose(id: string): void {
    const item = flat(current).find((candidate) => candidate.id === id);
    if (item?.click === undefined) throw new Error(`The menu has no item "${id}".`);
    if (item.enabled === false) throw new Error(`The menu item "${id}" is disabled.`);
    item.click();
  }

  return { Menu, entries, choose };
}
