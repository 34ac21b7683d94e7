// Makes the installable app for this system, or for the one that is asked for:
//   npm run package
//   npm run package -- --linux dir
import { argv } from 'node:process';
import { ensureBuilt } from './build.mjs';
import { packApp } from './packApp.mjs';

await ensureBuilt(['renderer', 'main'], console.log);
const { ok } = await packApp(argv.slice(2), { show: true });
console.log(ok ? 'The packages are in release/.' : 'Packaging failed.');
process.exitCode = ok ? 0 : 1;
