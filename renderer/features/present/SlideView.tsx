import type { Picture } from '#shared/picture/picture';
import { joinClasses } from '../../ui/joinClasses';
import { useWords } from '../../ui/useWords';
import { useReworkSimulated } from '../../workers/useReworkSimulated';
import { Figures } from './Figures';
import styles from './Present.module.css';
import { Stage } from './Stage';
import { Strip } from './Strip';
import type { Slide } from './slides';
import { slideSteps, slideText, stepNames } from './slideText';

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
        <Stage picture={picture} steps={steps} marked={marked} label={present.drawing(names)} />
      )}
      {steps.length > 0 && !(slide.kind === 'map' && slide.parts === 1) && (
        <Strip picture={picture} marked={steps} label={present.strip(names)} />
      )}
    </div>
  );
}
