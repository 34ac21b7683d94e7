import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type ElectronApplication, _electron as electron } from '@playwright/test';
import type { AskedDialog, LaunchedApp, LaunchOptions, MenuEntry } from './launchedApp';

/** What the tests keep inside the real main process. */
interface DeskNotes {
  readonly asked: AskedDialog[];
  readonly openedOutside: string[];
  readonly save: (string | null)[];
  readonly open: (string | null)[];
  readonly question: number[];
}

/** Answers dialogs from queues and notes what leaves the app: the one thing that a test cannot click is the system's own windows. */
async function replaceSystemWindows(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog, shell }) => {
    const notes: DeskNotes = { asked: [], openedOutside: [], save: [], open: [], question: [] };
    Object.assign(globalThis, { deskNotes: notes });
    type Options = { title?: string; message?: string; detail?: string; defaultPath?: string };
    function next<T>(kind: AskedDialog['kind'], queue: T[], given: unknown[]): T {
      const options = given.at(-1) as Options;
      notes.asked.push({
        kind,
        message: options.message ?? options.title ?? '',
        detail: options.detail ?? options.defaultPath ?? '',
      });
      if (queue.length === 0) throw new Error(`The test has no answer to a dialog (${kind}).`);
      return queue.shift() as T;
    }
    Object.assign(dialog, {
      showSaveDialog: async (...given: unknown[]) => {
        const path = next('save', notes.save, given);
        return { canceled: path === null, filePath: path ?? '' };
      },
      showOpenDialog: async (...given: unknown[]) => {
        const path = next('open', notes.open, given);
        return { canceled: path === null, filePaths: path === null ? [] : [path] };
      },
      showMessageBox: async (...given: unknown[]) => ({
        response: next('question', notes.question, given),
        checkboxChecked: false,
      }),
    });
    Object.assign(shell, {
      openExternal: async (address: string) => {
        notes.openedOutside.push(address);
      },
    });
  });
}

function queueAnswer(
  app: ElectronApplication,
  kind: AskedDialog['kind'],
  answer: string | number | null,
): Promise<void> {
  return app.evaluate(
    (_electron, given) => {
      const { deskNotes } = globalThis as unknown as { deskNotes: Record<string, unknown[]> };
      deskNotes[given.kind]?.push(given.answer);
    },
    { kind, answer },
  );
}

function notesOf(app: ElectronApplication): Promise<DeskNotes> {
  return app.evaluate(() => (globalThis as unknown as { deskNotes: DeskNotes }).deskNotes);
}

function readMenu(app: ElectronApplication): Promise<MenuEntry[]> {
  return app.evaluate(({ Menu }) => {
    type Items = NonNullable<ReturnType<typeof Menu.getApplicationMenu>>['items'];
    function flat(items: Items): MenuEntry[] {
      return items.flatMap((item) => [
        { id: item.id ?? null, label: item.label, role: item.role ?? null, enabled: item.enabled },
        ...flat(item.submenu?.items ?? []),
      ]);
    }
    return flat(Menu.getApplicationMenu()?.items ?? []).filter((item) => item.label !== '');
  });
}

function chooseMenu(app: ElectronApplication, id: string): Promise<void> {
  return app.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
    if (!item?.enabled) throw new Error(`The menu has no item "${wanted}" that can be chosen.`);
    item.click();
  }, id);
}

/** Runs the built app in the real Electron. */
export async function launchElectron(
  program: string,
  appFolder: string,
  profile: string,
  options: LaunchOptions,
): Promise<LaunchedApp> {
  const main = join(appFolder, 'dist/main/main.cjs');
  // As root the browser's own sandbox refuses to work; the page's stays as main sets it.
  const rootArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...rootArgs, `--user-data-dir=${join(profile, 'electron')}`, main];
  const app = await electron.launch({ executablePath: program, args: [...args, ...(options.files ?? [])] });
  const requestsOutside: string[] = [];
  app.context().on('request', (request) => {
    if (!/^(app|blob|data|devtools):/.test(request.url())) requestsOutside.push(request.url());
  });
  await replaceSystemWindows(app);
  const page = await app.firstWindow();
  await page.waitForLoadState();

  async function startAgain(files: readonly string[]): Promise<void> {
    const second = spawn(program, [...args, ...files], { stdio: 'ignore' });
    await new Promise((resolve) => second.once('exit', resolve));
  }

  return {
    host: 'electron',
    page,
    pageAddress: 'app://millrace/index.html',
    answerSave: (path) => queueAnswer(app, 'save', path),
    answerOpen: (path) => queueAnswer(app, 'open', path),
    answerQuestion: (button) => queueAnswer(app, 'question', button),
    asked: async () => (await notesOf(app)).asked,
    menu: () => readMenu(app),
    chooseMenu: (id) => chooseMenu(app, id),
    openedOutside: async () => (await notesOf(app)).openedOutside,
    clipboard: () =>
      app.evaluate(async ({ clipboard }) => {
        const forms: Record<string, string> = {};
        // Read by its own name every picture is made of pixels; only by the system's name SVG stays text.
        const svg = `electron application/osclipboard;format="${
          process.platform === 'darwin' ? 'public.svg-image' : 'image/svg+xml'
        }"`;
        for (const item of await clipboard.read()) {
          for (const listed of item.types) {
            const type = listed === 'image/svg+xml' ? svg : listed;
            const blob = await item.getType(type);
            if (!(blob instanceof Blob)) continue;
            const bytes = new Uint8Array(await blob.arrayBuffer());
            forms[type] =
              type === 'image/png'
                ? String.fromCharCode(...bytes.slice(0, 8))
                : new TextDecoder().decode(bytes);
          }
        }
        return forms;
      }),
    windowCount: () => app.windows().length,
    startAgain,
    // No world of the real app has the preload's powers without being the preload.
    sendRaw: null,
    requestsOutside: () => requestsOutside,
    close: () => app.close(),
  };
}
