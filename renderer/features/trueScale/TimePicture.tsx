import {
  type RefObject,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type TimePictureKind, timeScene, timeSentence } from '#shared/picture/trueScale/timePicture';
import { useEditor } from '../../editor/EditorProvider';
import { isLarge } from '../../editor/largeMaps';
import { mapShows } from '../../editor/mapShows';
import { Button } from '../../ui/Button';
import { SceneShapes } from '../../ui/SceneShapes';
import { useWords } from '../../ui/useWords';
import { type Homes, morph } from './morph';
import styles from './TimePicture.module.css';

interface TimePictureProps {
  readonly kind: TimePictureKind;
  /** It is on its way back to the map. */
  readonly leaving: boolean;
  /** Called when it has come to rest on the map. */
  readonly onLeft: () => void;
  /** Takes the keyboard back to the map. */
  readonly onBack: () => void;
  readonly onSave: (kind: 'svg' | 'png') => void;
}

/** The rows of the waterfall are no bars that could turn into steps: they fade. */
const none: Homes = new Map();

const noRoom = { width: 0, height: 0 };

/** A picture of the stream in which time is width, over the map: one question, one sentence, the drawing. */
export function TimePicture({ kind, leaving, onLeft, onBack, onSave }: TimePictureProps) {
  const words = useWords();
  const derived = useEditor((state) => state.derived);
  const whole = useRef<HTMLElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const size = useRoom(room);
  // The drawing of a large map comes a moment after its sentence.
  const large = isLarge(derived.analysis.document);
  const later = useDeferredValue(large ? size : null, large ? noRoom : null);
  const { width, height } = later ?? size;
  const picture = derived.picture(words);
  const { trueScale } = words;
  const scene = useMemo(
    () => (width === 0 ? null : timeScene(kind, picture, trueScale, { width, height, heading: false })),
    [kind, picture, trueScale, width, height],
  );
  const sentence = useMemo(() => timeSentence(kind, picture, trueScale), [kind, picture, trueScale]);
  const homes = useMemo<Homes>(() => new Map(scene?.groups.map(({ key, box }) => [key, box])), [scene]);
  useMorph(drawing, kind === 'waits' ? none : homes, scene !== null, leaving, onLeft);
  useKeyboard(whole, leaving, onBack);
  const title = kind === 'waits' ? trueScale.waitsTitle : trueScale.trueScaleTitle;
  return (
    <section
      ref={whole}
      tabIndex={-1}
      className={styles.picture}
      data-leaving={leaving || undefined}
      aria-label={kind === 'waits' ? trueScale.waits : trueScale.trueScale}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        mapShows.setState({ picture: 'map' });
      }}
    >
      <header className={styles.head}>
        <div>
          <h2 className={styles.title}>{title}</h2>
          <p className={styles.sentence}>{sentence}</p>
        </div>
        {scene !== null && (
          <div className={styles.tools}>
            <Button onClick={() => onSave('svg')}>{trueScale.saveSvg}</Button>
            <Button onClick={() => onSave('png')}>{trueScale.savePng}</Button>
          </div>
        )}
      </header>
      <div ref={room} className={styles.room}>
        {scene !== null && (
          <>
            <svg
              ref={drawing}
              className={styles.drawing}
              width={scene.width}
              height={scene.height}
              aria-hidden="true"
            >
              {scene.groups.map((group) => (
                <SceneShapes key={group.key} group={group} />
              ))}
            </svg>
            <ol className={styles.read}>
              {scene.groups
                .filter((group) => group.kind === 'step' || group.kind === 'wait')
                .map(({ key, label }) => (
                  <li key={key}>{label}</li>
                ))}
            </ol>
          </>
        )}
      </div>
    </section>
  );
}

/** The keyboard comes along from the map, which is out of reach below, and goes back to it. */
function useKeyboard(whole: RefObject<HTMLElement | null>, leaving: boolean, onBack: () => void): void {
  useEffect(() => {
    const { activeElement, body } = document;
    const isLost = activeElement === null || activeElement === body || activeElement.closest('[inert]');
    if (isLost) whole.current?.focus({ preventScroll: true });
  }, [whole]);
  useEffect(() => {
    if (leaving && whole.current?.contains(document.activeElement)) onBack();
  }, [whole, leaving, onBack]);
}

function useRoom(room: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState(noRoom);
  useLayoutEffect(() => {
    const element = room.current;
    if (element === null) return;
    const measure = () =>
      setSize((before) => {
        const { clientWidth: width, clientHeight: height } = element;
        return before.width === width && before.height === height ? before : { width, height };
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [room]);
  return size;
}

/** Comes from the map when it is first drawn, and goes back to it. */
function useMorph(
  drawing: RefObject<SVGSVGElement | null>,
  homes: Homes,
  drawn: boolean,
  leaving: boolean,
  onLeft: () => void,
): void {
  const came = useRef(false);
  const latest = useRef(homes);
  useLayoutEffect(() => {
    latest.current = homes;
  }, [homes]);
  useLayoutEffect(() => {
    const element = drawing.current;
    if (element === null || !drawn || came.current) return;
    came.current = true;
    void morph(element, latest.current, 'fromMap');
  }, [drawing, drawn]);
  useLayoutEffect(() => {
    if (!leaving) return;
    const element = drawing.current;
    if (element === null) onLeft();
    else void morph(element, latest.current, 'toMap').then(onLeft);
  }, [drawing, leaving, onLeft]);
}
