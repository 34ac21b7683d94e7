import { useMemo, useState } from 'react';
import { useEditor } from '../../editor/EditorProvider';
import { openPictureOf } from '../../editor/layoutOf';
import { useWords } from '../../ui/useWords';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { useAdvice } from '../../workers/useAdvice';
import { useReworkSimulated } from '../../workers/useReworkSimulated';
import { Controls } from './Controls';
import styles from './Present.module.css';
import type { PresentDeed } from './presentKeys';
import { SlideView } from './SlideView';
import { slidesOf } from './slides';
import { type SlideText, slideText } from './slideText';
import { partsOf } from './stageView';
import { minuteStep } from './timer';
import { useFullScreenDialog } from './useFullScreenDialog';
import { usePresentKeys } from './usePresentKeys';
import { useStageSize } from './useStageSize';
import { useTimer } from './useTimer';

/** The open map for a room: chrome gone, large letters, one thing at a time. */
export function Present({ onLeave }: { readonly onLeave: () => void }) {
  const words = useWords();
  const simulated = useReworkSimulated();
  const { present } = words;
  const analysis = useEditor((state) => state.analysis);
  const { advice, document } = useAdvice();
  const dialog = useFullScreenDialog(onLeave);
  const [size, observe] = useStageSize();
  const [wanted, setWanted] = useState(0);
  const [blank, setBlank] = useState(false);
  const clock = useTimer();

  const picture = useMemo(() => openPictureOf(analysis, words), [analysis, words]);
  const slides = useMemo(() => {
    const { layout } = picture;
    const parts = size === null ? [] : partsOf(layout, analysis.document.steps, size);
    const known = advice !== null && document === analysis.document;
    return slidesOf(
      parts,
      known ? { findings: advice.findings, ranking: advice.automateFirst.ranking } : null,
    );
  }, [picture, analysis, size, advice, document]);
  const at = Math.min(wanted, slides.length - 1);
  const slide = slides[at];

  function go(to: number): void {
    setWanted(Math.max(0, Math.min(to, slides.length - 1)));
  }

  const deeds: Readonly<Record<PresentDeed, () => void>> = {
    next: () => go(at + 1),
    back: () => go(at - 1),
    first: () => go(0),
    last: () => go(slides.length - 1),
    blank: () => setBlank(true),
    timer: clock.toggle,
    longer: () => clock.change(minuteStep),
    shorter: () => clock.change(-minuteStep),
    leave: onLeave,
  };

  usePresentKeys((deed) => {
    // From a blank screen any key leads back to where one was.
    if (blank && deed !== 'leave') setBlank(false);
    else if (deed !== null) deeds[deed]();
  });

  const said = slide === undefined ? '' : sentence(slideText(slide, analysis, words, simulated));
  return (
    <dialog
      ref={dialog}
      className={styles.present}
      aria-label={present.label}
      tabIndex={-1}
      data-complete={advice !== null && document === analysis.document}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      <div className={styles.screen}>
        <div ref={observe} className={styles.room}>
          {slide !== undefined && <SlideView key={at} slide={slide} picture={picture} />}
        </div>
        <Controls
          at={at}
          count={slides.length}
          clock={clock}
          onBack={deeds.back}
          onNext={deeds.next}
          onLeave={onLeave}
        />
      </div>
      {blank && <div className={styles.blank} data-blank="" onPointerDown={() => setBlank(false)} />}
      <VisuallyHidden role="status">
        {blank ? present.blank : present.spoken(at + 1, slides.length, said)}
      </VisuallyHidden>
    </dialog>
  );
}

function sentence({ above, heading, lines, points, condition }: SlideText): string {
  const told = points.map(({ says, why }) => `${says} ${why}`);
  return [above, heading, ...lines, ...told, condition].filter((part) => part !== '').join(' ');
}
