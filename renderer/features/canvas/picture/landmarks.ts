import type { MapDocument } from '#shared/model/mapDocument';
import type { NoteId } from '#shared/model/note';
import type { StepId } from '#shared/model/step';
import { kaizenBurstGroup } from '#shared/picture/groups/kaizenBurstGroup';
import { noteGroup } from '#shared/picture/groups/noteGroup';
import { partnerGroups } from '#shared/picture/groups/partnerGroups';
import type { StepDetail } from '#shared/picture/groups/stepGroup';
import type { Box, SceneGroup } from '#shared/picture/scene';
import type { FieldRequest } from '../../../editor/editorState';
import type { MapPicture } from './mapPicture';

/** What on the map is no step and yet can be gone to: at a step its improvements and its partners, and the notes. */
export type Landmark =
  | { readonly kind: 'kaizenBurst' | 'customer' | 'supplier'; readonly of: StepId }
  | { readonly kind: 'note'; readonly of: NoteId };

/** A landmark with what it means in words and the place where it is drawn. */
export interface PlacedLandmark {
  readonly landmark: Landmark;
  readonly label: string;
  readonly box: Box;
}

/** The id in the page of the element that stands for a landmark. */
export function landmarkElementId({ kind, of }: Landmark): string {
  return `${kind}-${of}`;
}

/** What can be gone to at a step, where it has any of it. */
export function landmarksOf(
  { analysis, drawing, layout }: MapPicture,
  step: StepId,
  detail: StepDetail = 'full',
): readonly PlacedLandmark[] {
  const index = analysis.indexOf(step);
  if (index < 0) return [];
  const atEnd = layout.start === index || layout.ends.includes(index);
  const partners = atEnd ? partnerGroups(drawing).filter(({ of }) => of === step) : [];
  const kaizenBurst = kaizenBurstGroup(drawing, index, detail);
  return [
    ...partners.map((group) => placed(kindOfPartner(group), step, group)),
    ...(kaizenBurst === null ? [] : [placed('kaizenBurst', step, kaizenBurst)]),
  ];
}

function kindOfPartner({ key }: SceneGroup): 'customer' | 'supplier' {
  return key.startsWith('mark:customer:') ? 'customer' : 'supplier';
}

function placed(kind: Landmark['kind'], of: string, { label, box }: SceneGroup): PlacedLandmark {
  return { landmark: { kind, of }, label, box };
}

/** The notes on the map, in the order of the document. */
export function noteLandmarks(picture: MapPicture): readonly PlacedLandmark[] {
  return picture.analysis.document.notes.flatMap((_, index) => noteLandmark(picture, index) ?? []);
}

/** The note at `index` of the document; null for one on the parking lot. */
export function noteLandmark({ drawing, noteRise }: MapPicture, index: number): PlacedLandmark | null {
  const group = noteGroup(drawing, index);
  if (group === null || group.of === null) return null;
  return placed('note', group.of, { ...group, box: { ...group.box, y: group.box.y - noteRise } });
}

/** A landmark as it is drawn now; null when it is no longer on the map. */
export function placedLandmark(picture: MapPicture, { kind, of }: Landmark): PlacedLandmark | null {
  const all = kind === 'note' ? noteLandmarks(picture) : landmarksOf(picture, of);
  return all.find(({ landmark }) => landmark.kind === kind && landmark.of === of) ?? null;
}

/** The step that a landmark says something about; null for what belongs to the map as a whole. */
export function stepOfLandmark({ notes }: MapDocument, { kind, of }: Landmark): StepId | null {
  if (kind === 'kaizenBurst') return of;
  return kind === 'note' ? (notes.find(({ id }) => id === of)?.step ?? null) : null;
}

/** The field in which a landmark is edited; of several improvements at a step the one that is farthest. */
export function fieldOfLandmark({ improvements }: MapDocument, { kind, of }: Landmark): FieldRequest {
  if (kind === 'note') return { of, field: `note:${of}` };
  if (kind !== 'kaizenBurst') return { of: '', field: kind };
  const farthest = (['doing', 'selected', 'idea'] as const)
    .map((status) => improvements.find((one) => one.step === of && one.status === status))
    .find((one) => one !== undefined);
  return { of: farthest?.id ?? '', panel: 'improvements', field: 'title' };
}
