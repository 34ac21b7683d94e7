import { expect, test } from 'vitest';
import { contentPolicy } from './contentPolicy';

const directives = new Map(
  contentPolicy.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources];
  }),
);

test('nothing is allowed that is not named, and no frame, form or base address', () => {
  for (const name of ['default-src', 'frame-ancestors', 'form-action', 'base-uri', 'object-src']) {
    expect(directives.get(name), name).toEqual(["'none'"]);
  }
});

test('scripts, styles, fonts, workers and requests come from the app itself only', () => {
  for (const name of ['script-src', 'style-src', 'font-src', 'worker-src', 'connect-src']) {
    expect(directives.get(name), name).toEqual(["'self'"]);
  }
});

test('no directive names the network, inline code or eval', () => {
  expect(contentPolicy).not.toMatch(/unsafe|https?:|wss?:|\*/);
});
