import { useMemo } from 'react';
import type { Analysis } from '#shared/metrics/analyse';
import type { StepId } from '#shared/model/step';
import { layOut } from '#shared/picture/layout/layOutMap';
import { stepBox } from '#shared/picture/layout/layout';
import type { Picture } from '#shared/picture/picture';
import { headlineTotals } from '#shared/simulation/totals/headlineTotals';
import type { ReworkSimulated } from '#shared/simulation/totals/reworkSimulated';
import { figureText, measure } from '../../ui/figure/measuredMetric';
import { joinClasses } from '../../ui/joinClasses';
import { useWords } from '../../ui/useWords';
import { useReworkSimulated } from '../../workers/useReworkSimulated';
import { NowThen } from './NowThen';
import styles from './Present.module.css';
import { SlideStage } from './SlideStage';
import type { Slide } from './slides';
import { slideSteps, slideText, stepNames } from './slideText';
import { TrueScaleStage } from './TrueScaleStage';

interface SlideViewProps {
  readonly slide: Slide;
  readonly picture: Picture;
}

/** A slide: words first, then the part of the map that they speak of. */
export function SlideView({ slide, picture }: SlideViewProps) {
  const words = useWords();
  const simulated = useReworkSimulated();
  const { present } = words;
  const { analysis } = picture;
  const { above, heading, lines, points, condition } = slideText(slide, analysis, words, simulated);
  const steps = slideSteps(slide);
  const names = stepNames(steps, analysis, words);
  const large = slide.kind === 'headline' || slide.kind === 'outcome' || slide.kind === 'sound';
  const marked = slide.kind === 'finding';
  const outcome = analysis.document.outcome.trim();
  return (
    <div className={joinClasses(styles.slide, large && styles.large)} data-slide={slide.kind}>
      <div className={styles.says}>
        {above !== '' && <p className={styles.above}>{above}</p>}
        <h2 className={styles.heading}>{heading}</h2>
        {lines.length > 0 && (
          <div className={styles.lines}>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        )}
        {points.length > 0 && (
          <ol className={styles.gains}>
            {points.map(({ says, why }) => (
              <li key={says}>
                <strong>{says}</strong>
                <span>{why}</span>
              </li>
            ))}
          </ol>
        )}
        {large && slide.kind !== 'sound' && analysis.document.steps.length > 0 && (
          <Figures analysis={analysis} simulated={simulated} />
        )}
        {condition !== '' && <p>{condition}</p>}
        {slide.kind === 'headline' && outcome !== '' && (
          <p className={styles.pinned}>
            <span>{present.outcome}</span> {outcome}
          </p>
        )}
        {slide.kind === 'headline' && <p className={styles.keys}>{present.keys}</p>}
      </div>
      {(slide.kind === 'map' || slide.kind === 'finding') && steps.length > 0 && (
        <SlideStage picture={picture} steps={steps} marked={marked} label={present.drawing(names)} />
      )}
      {slide.kind === 'trueScale' && <TrueScaleStage picture={picture} label={heading} />}
      {slide.kind === 'nowThen' && <NowThen />}
      {steps.length > 0 && !(slide.kind === 'map' && slide.parts === 1) && (
        <Strip picture={picture} marked={steps} label={present.strip(names)} />
      )}
    </div>
  );
}

interface FiguresProps {
  readonly analysis: Analysis;
  readonly simulated: ReworkSimulated | null;
}

/** The few figures that a room should remember: with rework, where something goes back. */
function Figures({ analysis, simulated }: FiguresProps) {
  const words = useWords();
  const { leadTime, processTime, flowEfficiency } = headlineTotals(analysis, simulated);
  const shown = [
    { ...measure(analysis, 'leadTime'), measured: leadTime },
    { ...measure(analysis, 'processTime'), measured: processTime },
    { ...measure(analysis, 'flowEfficiency'), measured: flowEfficiency },
    measure(analysis, 'rolledPercentCompleteAccurate'),
  ];
  return (
    <dl className={styles.figures}>
      {shown.map((one) => (
        <div key={one.id} data-figure={one.id}>
          <dt>{words.present.figures[one.id as keyof typeof words.present.figures]}</dt>
          <dd>{figureText(one, analysis.document.calendar, words)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface StripProps {
  readonly picture: Picture;
  readonly marked: readonly StepId[];
  readonly label: string;
}

/** Beyond this many steps a box is less than a line wide. */
const mostSteps = 400;

/** The whole map in little, without words: where we are. */
function Strip({ picture, marked, label }: StripProps) {
  const { analysis } = picture;
  const { steps } = analysis.document;
  const layout = useMemo(() => (steps.length > mostSteps ? null : layOut(analysis)), [analysis, steps]);
  if (steps.length === 0 || layout === null) return null;
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
      {layout.laneBoxes.map((laneBox) => (
        <rect
          key={laneBox.key}
          x={laneBox.x}
          y={laneBox.y}
          width={laneBox.width}
          height={laneBox.height}
          fill={`var(--paint-${laneBox.odd ? 'bandOdd' : 'bandEven'})`}
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
