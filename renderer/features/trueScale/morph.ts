/** Where something stands, in the drawing or on the screen. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const duration = 460;
const easing = 'cubic-bezier(0.3, 0, 0.1, 1)';

/** Pieces that fade one by one; of more, the drawing fades as a whole: a browser takes seconds to begin thousands. */
const mostFading = 400;

/** How the piece of a drawing at `home` is moved and scaled to stand at `place`, as a CSS transform around the origin. */
export function transformTo(home: Place, place: Place): string {
  const across = home.width === 0 ? 1 : place.width / home.width;
  const down = home.height === 0 ? 1 : place.height / home.height;
  return `translate(${place.x - home.x * across}px, ${place.y - home.y * down}px) scale(${across}, ${down})`;
}

/** Where steps and waits stand on the map now, by the keys of their groups; only what is on the screen. */
function placesOnMap(): ReadonlyMap<string, DOMRect> {
  const places = new Map<string, DOMRect>();
  for (const node of document.querySelectorAll<HTMLElement>('.react-flow__node[data-id]')) {
    places.set(`step:${node.dataset.id}`, node.getBoundingClientRect());
    for (const wait of node.querySelectorAll<SVGGElement>('[data-key^="wait:"]'))
      places.set(wait.dataset.key ?? '', wait.getBoundingClientRect());
  }
  return places;
}

/** The boxes of the drawing by the keys of their groups. */
export type Homes = ReadonlyMap<string, Place>;

/**
 * One motion between the map and a drawing of the same steps: every bar starts (or ends) where its step or its wait
 * stands on the map; what the map does not show fades. Nothing moves where reduced motion is asked for.
 * @returns when it has come to rest
 */
export async function morph(drawing: SVGSVGElement, homes: Homes, way: 'fromMap' | 'toMap'): Promise<void> {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const direction = way === 'fromMap' ? 'normal' : 'reverse';
  const timing = { duration, easing, direction, fill: 'both' } as const;
  const groups = [...drawing.querySelectorAll<SVGGElement>('g[data-key]')];
  const running =
    groups.length > mostFading ? [fade(drawing, timing)] : moveEach(drawing, groups, homes, timing);
  await Promise.allSettled(running.map(({ finished }) => finished));
  // What has come to rest on the drawing needs no animation any more; what went to the map is taken away by the caller.
  if (way === 'fromMap') for (const animation of running) animation.cancel();
}

function fade(element: Element, timing: KeyframeAnimationOptions): Animation {
  return element.animate([{ opacity: 0 }, { opacity: 0, offset: 0.6 }, { opacity: 1 }], timing);
}

function moveEach(
  drawing: SVGSVGElement,
  groups: readonly SVGGElement[],
  homes: Homes,
  timing: KeyframeAnimationOptions,
): readonly Animation[] {
  const origin = drawing.getBoundingClientRect();
  const places = placesOnMap();
  return groups.map((group) => {
    const key = group.dataset.key ?? '';
    const home = homes.get(key);
    const place = places.get(key);
    if (home === undefined || place === undefined) return fade(group, timing);
    const { width, height } = place;
    const start = { x: place.x - origin.x, y: place.y - origin.y, width, height };
    return group.animate([{ transform: transformTo(home, start) }, { transform: 'none' }], timing);
  });
}
