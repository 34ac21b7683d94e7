/** The field above the map that holds the outcome. */
export const outcomeFieldId = 'map-outcome';

/** Puts the keyboard into the outcome, all of it selected. */
export function focusOutcome(): void {
  const field = document.getElementById(outcomeFieldId);
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}
