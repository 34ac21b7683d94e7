import { useEffect, useMemo, useState } from 'react';
import { timelineOf } from '#shared/picture/trueScale/timeline';
import { plannedImprovements } from '#shared/scenario/plan';
import { useEditor } from '../../editor/EditorProvider';
import { Icon, type IconName } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { useAdvice } from '../../workers/useAdvice';
import { useReworkSimulated } from '../../workers/useReworkSimulated';
import styles from './Present.module.css';
import { type PresentCommand, presentCommand } from './presentKeys';
import { useRoom } from './SlideStage';
import { SlideView } from './SlideView';
import { slidesOf } from './slides';
import { type SlideText, slideText } from './slideText';
import { stageLayout, stagePartsOf } from './stageView';
import { clockFace, minuteStep, useTimer } from './timer';
import { useFullScreenDialog } from './useFullScreenDialog';

/** The open map for a room: chrome gone, large letters, one thing at a time. */
export function Present({ onLeave }: { readonly onLeave: () => void }) {
  const words = useWords();
  const simulated = useReworkSimulated();
  const { present } = words;
  const derived = useEditor((state) => state.derived);
  const { analysis } = derived;
  const base = useEditor((state) => state.base);
  const { advice, document } = useAdvice();
  const dialog = useFullScreenDialog(onLeave);
  const [size, observe] = useRoom();
  const [wanted, setWanted] = useState(0);
  const [blank, setBlank] = useState(false);
  const clock = useTimer();

  const picture = derived.picture(words);
  const stage = useMemo(
    () => (size === null ? null : { ...picture, layout: stageLayout(analysis, derived.changes, size) }),
    [picture, analysis, derived, size],
  );
  const slides = useMemo(() => {
    const { steps, outcome } = analysis.document;
    const known = advice !== null && document === analysis.document;
    return slidesOf(
      {
        parts: size === null || stage === null ? [] : stagePartsOf(stage.layout, steps, size),
        timeline: timelineOf(analysis, picture.layout) !== null,
        plan: plannedImprovements(base).length > 0,
        outcome: outcome.trim() !== '',
      },
      known ? { findings: advice.findings, ranking: advice.automateFirst.ranking } : null,
    );
  }, [picture, stage, analysis, base, size, advice, document]);
  const at = Math.min(wanted, slides.length - 1);
  const slide = slides[at];

  function go(to: number): void {
    setWanted(Math.max(0, Math.min(to, slides.length - 1)));
  }

  const commands: Readonly<Record<PresentCommand, () => void>> = {
    next: () => go(at + 1),
    back: () => go(at - 1),
    first: () => go(0),
    // The last one also once the engine's slides have come in between.
    last: () => setWanted(Number.MAX_SAFE_INTEGER),
    blank: () => setBlank(true),
    timer: clock.toggle,
    longer: () => clock.change(minuteStep),
    shorter: () => clock.change(-minuteStep),
    leave: onLeave,
  };

  usePresentKeys((command) => {
    // From a blank screen any key leads back to where one was.
    if (blank && command !== 'leave') setBlank(false);
    else if (command !== null) commands[command]();
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
          {slide !== undefined && <SlideView key={at} slide={slide} picture={stage ?? picture} />}
        </div>
        <Controls
          at={at}
          count={slides.length}
          clock={clock}
          onBack={commands.back}
          onNext={commands.next}
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

interface ControlsProps {
  readonly at: number;
  readonly count: number;
  readonly clock: ReturnType<typeof useTimer>;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly onLeave: () => void;
}

/** The one line below the slides: where we are, the timer, and buttons for who has no keys at hand. */
function Controls({ at, count, clock, onBack, onNext, onLeave }: ControlsProps) {
  const { present } = useWords();
  const { reading } = clock;
  return (
    <footer className={styles.controls}>
      {reading !== null && (
        <p className={styles.timer} data-timer={reading.kind} aria-label={present.timer.label} role="timer">
          {present.timer[reading.kind](clockFace(reading.seconds))}
        </p>
      )}
      <VisuallyHidden role="status">{reading?.kind === 'over' ? present.timer.timeIsUp : ''}</VisuallyHidden>
      <p className={styles.place}>{present.slide(at + 1, count)}</p>
      <ControlButton name="back" label={present.previous} disabled={at === 0} onPress={onBack} />
      <ControlButton name="next" label={present.next} disabled={at === count - 1} onPress={onNext} />
      <ControlButton name="close" label={present.leave} disabled={false} onPress={onLeave} />
    </footer>
  );
}

interface ControlButtonProps {
  readonly name: IconName;
  readonly label: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

function ControlButton({ name, label, disabled, onPress }: ControlButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} aria-disabled={disabled} onClick={onPress}>
      <Icon name={name} size={24} />
    </button>
  );
}

/**
 * Hears every key before anything else does, wherever the focus is: a clicker must not rename a step. Keys that mean
 * nothing here go no further; F5, which a clicker sends to start, must not load the page again.
 */
function usePresentKeys(onCommand: (command: PresentCommand | null) => void): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key === 'Tab' || event.isComposing || pressesButton(event)) return;
      const command = presentCommand(event);
      event.stopPropagation();
      if (command !== null || event.key === 'F5') event.preventDefault();
      if (!isModifier(event.key)) onCommand(command);
    }
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [onCommand]);
}

function pressesButton({ key, target }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && target instanceof HTMLButtonElement;
}

function isModifier(key: string): boolean {
  return ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(key);
}
