import type { Place } from '../../model/step';

const form =
  /^([+-]?\d{1,20}(?:\.\d{1,20})?(?:e[+-]?\d{1,3})?)[\s;,]{1,5}([+-]?\d{1,20}(?:\.\d{1,20})?(?:e[+-]?\d{1,3})?)$/i;

/** The place of a step as a cell: `120 40`, across and down; empty where the layout decides. */
export function writePlace(place: Place | null): string {
  return place === null ? '' : `${place.x} ${place.y}`;
}

/** The place that a cell says, or null where it is not of this form. */
export function readPlace(text: string): Place | null {
  const match = form.exec(text);
  return match === null ? null : { x: Number(match[1]), y: Number(match[2]) };
}
