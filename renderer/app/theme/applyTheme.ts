import { type Palette, palettes } from '#shared/picture/palette';
import { type ThemeChoice, themeOf } from './themeChoice';

/**
 * Gives the page the colours of a choice, as `--paint-*` properties. The content policy allows no style in the
 * markup, so they are set one by one. Returns the way to stop following the system.
 */
export function applyTheme(choice: ThemeChoice, page: Window): () => void {
  const dark = page.matchMedia('(prefers-color-scheme: dark)');
  const contrast = page.matchMedia('(prefers-contrast: more)');
  function paint(): void {
    const theme = themeOf(choice, { dark: dark.matches, contrast: contrast.matches });
    const root = page.document.documentElement;
    root.dataset.theme = theme;
    setPaints(root.style, palettes[theme]);
  }
  paint();
  for (const wish of [dark, contrast]) wish.addEventListener('change', paint);
  return () => {
    for (const wish of [dark, contrast]) wish.removeEventListener('change', paint);
  };
}

function setPaints(style: CSSStyleDeclaration, palette: Palette): void {
  for (const [paint, colour] of Object.entries(palette)) style.setProperty(`--paint-${paint}`, colour);
}
