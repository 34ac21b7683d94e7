/** The field above the map that holds the outcome. Apart from it: actions are loaded first, and the field draws in all words. */
export const outcomeFieldId = 'map-outcome';

/** Moves the focus to the outcome and selects all of it, so that typing replaces it. */
export function focusOutcome(): void {
  const field = document.getElementById(outcomeFieldId);
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}
