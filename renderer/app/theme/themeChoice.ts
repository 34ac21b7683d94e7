/** The colours that a window can have. */
export const themeNames = ['light', 'dark', 'projector'] as const;
export type ThemeName = (typeof themeNames)[number];

/** Which of them was chosen: those that the system asks for, or always the same. */
export type ThemeChoice = 'system' | ThemeName;

/** What the system is set to. */
export interface SystemWishes {
  readonly dark: boolean;
  readonly contrast: boolean;
}

/** A stored choice; anything unknown is the system's. */
export function themeChoiceOf(stored: unknown): ThemeChoice {
  return themeNames.find((theme) => theme === stored) ?? 'system';
}

/** The colours that a choice means. Who asks the system for more contrast gets the strong ones, unless in the dark. */
export function themeOf(choice: ThemeChoice, { dark, contrast }: SystemWishes): ThemeName {
  if (choice !== 'system') return choice;
  if (dark) return 'dark';
  return contrast ? 'projector' : 'light';
}
