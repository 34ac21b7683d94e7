import { hatch } from '#shared/picture/outline';

/** Name of the pattern of waiting, for `fill`. */
export const hatchId = 'paint-wait-hatch';

/** The patterns that shapes are filled with. Stands once in the page; every drawing refers to it. */
export function PaintPatterns() {
  return (
    <svg width={0} height={0} aria-hidden="true" focusable="false" style={{ position: 'absolute' }}>
      <defs>
        <pattern
          id={hatchId}
          width={hatch.tile}
          height={hatch.tile}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${hatch.turn})`}
        >
          <rect width={hatch.tile} height={hatch.tile} fill="var(--paint-waitSoft)" />
          <rect width={hatch.stripe} height={hatch.tile} fill="var(--paint-waitHatch)" />
        </pattern>
      </defs>
    </svg>
  );
}
