import { type Palette, palettes } from '#shared/picture/palette';
import type { ThemeChoice } from './themeChoice';

/**
 * Gives the page the colours of a choice, as `--paint-*` properties. The content policy allows no style in the
 * markup, so they are set one by one. Returns the way to stop following the system.
 */
export function applyTheme(choice: ThemeChoice, page: Window): () => void {
  const prefersDark = page.matchMedia('(prefers-color-scheme: dark)');
  function paint(): void {
    const dark = choice === 'dark' || (choice === 'system' && prefersDark.matches);
    const root = page.document.documentElement;
    root.dataset.theme = dark ? 'dark' : 'light';
    setPaints(root.style, palettes[dark ? 'dark' : 'light']);
  }
  paint();
  prefersDark.addEventListener('change', paint);
  return () => prefersDark.removeEventListener('change', paint);
}

function setPaints(style: CSSStyleDeclaration, palette: Palette): void {
  for (const [paint, colour] of Object.entries(palette)) style.setProperty(`--paint-${paint}`, colour);
}
