// Draws the icons of all systems from the SVG files beside this one. Run it after changing them:
//   node build/icons/makeIcons.mjs
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../browser.mjs';
import { fromRoot } from '../paths.mjs';
import { icnsOf, icoOf } from './containers.mjs';

const windowsSizes = [16, 24, 32, 48, 64, 128, 256];
const macSizes = [16, 32, 64, 128, 256, 512, 1024];
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];
/** Up to here the drawing for small sizes is used. */
const largestSmall = 48;

/** @param {string} name */
function inIcons(name) {
  return fromRoot('build', 'icons', name);
}

const program = await findBrowser();
if (program === null) throw new Error('Drawing the icons needs a browser.');
const browser = await chromium.launch({ executablePath: program, args: browserArgs });

/**
 * @param {string} svg
 * @param {number} size
 */
async function draw(svg, size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const source = Buffer.from(svg).toString('base64');
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${source}">`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return { size, png };
}

/**
 * @param {{ large: string, small: string }} drawings
 * @param {readonly number[]} sizes
 */
async function drawAll({ large, small }, sizes) {
  const pictures = [];
  for (const size of sizes) pictures.push(await draw(size <= largestSmall ? small : large, size));
  return pictures;
}

const app = {
  large: await readFile(inIcons('app.svg'), 'utf8'),
  small: await readFile(inIcons('appSmall.svg'), 'utf8'),
};
const page = await readFile(inIcons('document.svg'), 'utf8');
const document = { large: page, small: page };

await mkdir(inIcons('linux'), { recursive: true });
for (const { size, png } of await drawAll(app, linuxSizes)) {
  await writeFile(inIcons(`linux/${size}x${size}.png`), png);
}
await writeFile(inIcons('icon.ico'), icoOf(await drawAll(app, windowsSizes)));
await writeFile(inIcons('icon.icns'), icnsOf(await drawAll(app, macSizes)));
await writeFile(inIcons('document.ico'), icoOf(await drawAll(document, windowsSizes)));
await writeFile(inIcons('document.icns'), icnsOf(await drawAll(document, macSizes)));
await browser.close();
