import { type Palette, palettes } from '#shared/picture/palette';

/** The colours that a window can have. */
export const themeNames = ['light', 'dark', 'projector'] as const;
export type ThemeName = (typeof themeNames)[number];

/** Which of them was chosen: those that the system asks for, or always the same. */
export type ThemeChoice = 'system' | ThemeName;

/** What the system is set to. */
export interface SystemPreferences {
  readonly dark: boolean;
  readonly contrast: boolean;
}

/** A stored choice; anything unknown is the system's. */
export function themeChoiceOf(stored: unknown): ThemeChoice {
  return themeNames.find((theme) => theme === stored) ?? 'system';
}

/** The colours that a choice means. Who asks the system for more contrast gets the strong ones, unless in the dark. */
export function themeOf(choice: ThemeChoice, { dark, contrast }: SystemPreferences): ThemeName {
  if (choice !== 'system') return choice;
  if (dark) return 'dark';
  return contrast ? 'projector' : 'light';
}

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
