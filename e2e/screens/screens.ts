import type { Locator, Page } from '@playwright/test';
import type { Words } from '#shared/text/words';
import {
  backToMap,
  changeFuture,
  deleteCard,
  doCommand,
  findWord,
  loseDisk,
  loseText,
  openBroken,
  openCardMenu,
  openExportMenu,
  openFigure,
  openLibrary,
  openMissing,
  openSample,
  openStepMenu,
  previewPaste,
  quarantineChange,
  revealVoices,
  selectStep,
  showCards,
  type Way,
} from './ways';

/** A state of the window that people meet, and the way to it from the screen before it. */
export interface AppScreen {
  readonly name: string;
  readonly open: Way;
  /** What shows that the screen is there. */
  readonly sign: (page: Page, words: Words) => Locator;
  /** Leads away from it, where the next screen cannot be opened from it. */
  readonly leave: Way | null;
}

/** Screens that are met one after the other: to open the app for each of them would take longer than to look at it. */
export interface Journey {
  readonly name: string;
  readonly start: Way;
  readonly screens: readonly AppScreen[];
}

/**
 * Every screen, panel and dialog. All of them are tested for accessibility in all themes, for hard-coded, clipped and
 * overlapping words, and at 200 % zoom: a new screen is one line in a journey here.
 */
export const journeys: readonly Journey[] = [
  {
    name: 'the map and its menus',
    start: openSample,
    screens: [
      screen('editor', [stay], (page) => page.locator('.react-flow__node')),
      screen('step selected', [selectStep], (page) => page.locator('[data-field="processTime"]')),
      screen('menu of a step', [openStepMenu, closeIt], menuItem),
      screen('export menu', [openExportMenu, closeIt], menuItem),
      screen('definition of a figure', [openFigure], (page, { metric }) =>
        page.getByText(metric.byId.leadTime.definition),
      ),
    ],
  },
  {
    name: 'finding and reading',
    start: openSample,
    screens: [
      screen('commands', [keys('Control+k'), closeIt], (page, { palette }) =>
        page.getByPlaceholder(palette.placeholder),
      ),
      screen('find', [keys('Control+f')], (page, { find }) => page.getByPlaceholder(find.placeholder)),
      screen('find with results', [findWord, closeIt], (page, { find }) =>
        page.getByRole('search', { name: find.label }).getByText('Design approval'),
      ),
      titled('reading', [command('readMap'), closeIt], ({ reading }) => reading.title),
      titled('keys', [keys('F1')], ({ app }) => app.keysHeading),
    ],
  },
  {
    name: 'what the map tells',
    start: openSample,
    screens: [
      titled('findings', [command('showFindings')], ({ findingsPanel }) => findingsPanel.heading),
      titled('automate first', [command('showAutomateFirst')], ({ automatePanel }) => automatePanel.heading),
      titled('forecast', [command('showForecast')], ({ forecast }) => forecast.heading),
      titled('capacity', [command('showCapacity')], ({ capacity }) => capacity.heading),
    ],
  },
  {
    name: 'improvements and measures',
    start: openSample,
    screens: [
      titled('improvements', [command('showImprovements')], ({ side }) => side.questions.improvements),
      titled('measures', [command('showMeasures')], ({ side }) => side.questions.measures),
      screen('improvement', [command('newImprovement')], (page) => page.locator('[data-field="learned"]')),
      screen('board of improvements', [showCards('board')], (page) => page.locator('[data-card]')),
      screen('impact and effort', [showCards('plot')], (page) => page.locator('[data-card]')),
    ],
  },
  {
    name: 'the future state',
    start: openSample,
    screens: [
      screen('future state', [changeFuture], (page) => page.locator('[data-key^="mark:change"]')),
      titled('comparison', [command('compareStates')], ({ future }) => future.compare.figures),
      titled(
        'dialog of the proposal',
        [command('exportProposal')],
        ({ proposalDialog }) => proposalDialog.name,
      ),
    ],
  },
  {
    name: 'a map from elsewhere, and its presentation',
    start: openSample,
    screens: [
      titled('templates', [command('newFromTemplate'), closeIt], ({ workshop }) => workshop.templates.title),
      screen('paste', [command('pasteTable')], (page, { paste }) => page.getByLabel(paste.fieldLabel)),
      screen('preview of a paste', [previewPaste, closeIt], (page, { paste }) =>
        page.getByText(paste.askedHeading),
      ),
      screen('presentation', [command('present')], (page, { present }) => page.getByLabel(present.label)),
    ],
  },
  {
    name: 'pictures, and the grid',
    start: openSample,
    screens: [
      titled('true scale', [command('showTrueScale')], ({ trueScale }) => trueScale.trueScaleTitle),
      titled('waits', [command('showWaits'), backToMap], ({ trueScale }) => trueScale.waitsTitle),
      screen('map and grid side by side', [command('gridBeside')], (page) => page.getByRole('grid')),
      screen('only the grid', [command('onlyGrid')], (page) => page.getByRole('grid')),
    ],
  },
  {
    name: 'a workshop',
    start: openSample,
    screens: [
      titled('parking lot', [command('parkingLot')], ({ workshop }) => workshop.parkingLot.title),
      titled('mapping backwards', [command('mapBackwards')], ({ workshop }) => workshop.backwards.title),
      screen('side panel folded', [command('foldSide'), command('foldSide')], (page) =>
        page.locator('[data-side="false"]'),
      ),
      screen('two voices', [command('twoVoices')], (page, { workshop }) =>
        page.getByText(workshop.voices.intro),
      ),
      screen('two voices revealed', [revealVoices], (page, { workshop }) =>
        page.getByText(workshop.voices.talk),
      ),
    ],
  },
  {
    name: 'the library',
    start: openLibrary,
    screens: [
      screen('library', [stay], (page) => page.getByRole('link', { name: 'Feature to production' })),
      screen('menu of a map', [openCardMenu, closeIt], menuItem),
      screen('library with a deleted map', [deleteCard], (page, { library }) =>
        page.getByText(library.empty.heading),
      ),
      titled('empty map', [keys('Control+n')], ({ canvas }) => canvas.emptyTitle),
    ],
  },
  {
    name: 'what goes wrong with an open map',
    start: openSample,
    screens: [
      titled('broken file', [openBroken, closeIt], ({ exchange }) =>
        exchange.broken.heading('damaged.vsmap'),
      ),
      screen('map not saved', [loseDisk], (page, { app }) =>
        page.getByRole('button', { name: app.saving.saveCopy }),
      ),
    ],
  },
  {
    name: 'what cannot be read back',
    start: openSample,
    screens: [
      screen('unreadable changes', [quarantineChange, closeIt], (page, { quarantine }) =>
        page.getByText(quarantine.changes(1)),
      ),
      titled('damaged map', [loseText], ({ app }) => app.trouble.damaged),
    ],
  },
  {
    name: 'a link to nowhere',
    start: openMissing,
    screens: [titled('map that is not there', [stay], ({ app }) => app.trouble.missing)],
  },
];

/** @param ways   to the screen, and away from it where the next one cannot be opened from there */
function screen(
  name: string,
  [open, leave]: readonly [open: Way, leave?: Way],
  sign: AppScreen['sign'],
): AppScreen {
  return { name, open, sign, leave: leave ?? null };
}

/** A screen that is there when its heading is. */
function titled(
  name: string,
  ways: readonly [open: Way, leave?: Way],
  title: (words: Words) => string,
): AppScreen {
  return screen(name, ways, (page, words) => page.getByRole('heading', { name: title(words) }));
}

async function stay(): Promise<void> {}

async function closeIt(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
}

function keys(chord: string): Way {
  return (page) => page.keyboard.press(chord);
}

function command(action: keyof Words['app']['actions']): Way {
  return (page, words) => doCommand(page, words, action);
}

function menuItem(page: Page): Locator {
  return page.getByRole('menuitem');
}
