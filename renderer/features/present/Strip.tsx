import type { StepId } from '#shared/model/step';
import { stepBox } from '#shared/picture/layout/layout';
import type { Picture } from '#shared/picture/picture';
import styles from './Present.module.css';

interface StripProps {
  readonly picture: Picture;
  readonly marked: readonly StepId[];
  readonly label: string;
}

/** Beyond this many steps a box is less than a line wide. */
const mostSteps = 400;

/** The whole map in little, without words: where we are. */
export function Strip({ picture, marked, label }: StripProps) {
  const { layout, analysis } = picture;
  const { steps } = analysis.document;
  if (steps.length === 0 || steps.length > mostSteps) return null;
  const { x, y, width, height } = layout.map;
  const spoken = new Set(marked);
  return (
    <svg
      className={styles.strip}
      viewBox={`${x} ${y} ${width} ${height}`}
      preserveAspectRatio="xMinYMid"
      role="img"
      aria-label={label}
    >
      {layout.bands.map((band) => (
        <rect
          key={band.key}
          x={band.x}
          y={band.y}
          width={band.width}
          height={band.height}
          fill={`var(--paint-${band.odd ? 'bandOdd' : 'bandEven'})`}
        />
      ))}
      {steps.map(({ id }, index) => {
        const box = stepBox(layout, index);
        const here = spoken.has(id);
        return (
          <rect
            key={id}
            className={here ? styles.here : styles.there}
            x={box.x}
            y={box.y - (here ? 20 : 0)}
            width={box.width}
            height={box.height + (here ? 40 : 0)}
            rx={12}
          />
        );
      })}
    </svg>
  );
}
