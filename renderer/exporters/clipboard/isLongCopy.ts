import type { MapDocument } from '#shared/model/mapDocument';

/** Copies of so many steps are small work; what is larger is made beside the window. */
const most = 400;

export function isLongCopy(part: MapDocument): boolean {
  return part.steps.length > most;
}
