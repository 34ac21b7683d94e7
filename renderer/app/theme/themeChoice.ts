/** Which colours the window has: those of the system, or always the light or the dark ones. */
export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** A stored choice; anything unknown is the system's. */
export function themeChoiceOf(stored: unknown): ThemeChoice {
  return themeChoices.find((choice) => choice === stored) ?? 'system';
}
