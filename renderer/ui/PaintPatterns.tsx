/** Name of the pattern of waiting, for `fill`. */
export const hatchId = 'paint-wait-hatch';

/** The patterns that shapes are filled with. Stands once in the page; every drawing refers to it. */
export function PaintPatterns() {
  return (
    <svg width={0} height={0} aria-hidden="true" focusable="false" style={{ position: 'absolute' }}>
      <defs>
        <pattern
          id={hatchId}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={6} height={6} fill="var(--paint-waitSoft)" />
          <rect width={2} height={6} fill="var(--paint-waitHatch)" />
        </pattern>
      </defs>
    </svg>
  );
}
