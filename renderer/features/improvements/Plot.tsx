import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { ImprovementId } from '#shared/model/improvement';
import { formatCount } from '#shared/text/formatNumber';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { openImprovement } from '../../editor/openImprovement';
import { useWords } from '../../ui/useWords';
import { useGains } from '../../workers/useGains';
import type { WideProps } from './Board';
import { gainTexts, ownGain } from './gainText';
import list from './Improvements.module.css';
import { edit } from './improvementField';
import { effortAt, effortBeside, plotPlaces } from './plotPlaces';
import { improvementTitle } from './shownImprovements';
import styles from './Wide.module.css';

/** A press that moves less than this opens the card. */
const dragFrom = 4;

/** The improvements by effort, across, and by the lead time that they save, upwards. */
export function Plot({ improvements, onTell }: WideProps) {
  const words = useWords();
  const said = words.improvements.plot;
  const editor = useEditorHandle();
  const readOnly = useEditor((state) => state.readOnly);
  const calendar = useEditor((state) => state.base.calendar);
  const { gains } = useGains();
  const room = useRef<HTMLDivElement>(null);
  const press = useRef<{ readonly x: number; dragged: boolean } | null>(null);
  const gainOf = (id: ImprovementId) => {
    const gain = gains?.ofImprovements.find((each) => each.improvement === id);
    return gain === undefined ? null : ownGain(gain, 'lead');
  };
  const gainText = gainTexts(
    improvements.map(({ id }) => gainOf(id)),
    calendar,
    words,
  );
  const { most, places } = plotPlaces(improvements, (id) => {
    const gain = gainOf(id);
    return gain === null ? null : -gain;
  });
  const days = (effort: number | null) =>
    effort === null ? said.noEffort : said.days(formatCount(effort, words.locale));

  function setEffort(id: ImprovementId, effortDays: number): void {
    const card = improvements.find((one) => one.id === id);
    if (card === undefined || card.effortDays === effortDays) return;
    if (editor.dispatch(edit(id, { effortDays }), { undoGroup: `${id}:effortDays` }) === null)
      onTell(said.moved(improvementTitle(card, words), days(effortDays)));
  }

  function onPointerMove(event: PointerEvent<HTMLElement>, id: ImprovementId): void {
    const held = press.current;
    const box = room.current?.getBoundingClientRect();
    if (held === null || box === undefined || readOnly) return;
    if (!held.dragged && Math.abs(event.clientX - held.x) < dragFrom) return;
    held.dragged = true;
    setEffort(id, effortAt((event.clientX - box.left) / box.width, most));
  }

  function onKeyDown(event: KeyboardEvent, id: ImprovementId, effort: number | null): void {
    const step = ({ ArrowLeft: -1, ArrowRight: 1 } as const)[event.key as 'ArrowLeft' | 'ArrowRight'];
    if (step === undefined || !event.altKey || readOnly) return;
    event.preventDefault();
    setEffort(id, effortBeside(effort, step));
  }

  return (
    <div className={styles.plot}>
      <p className={styles.impact}>{said.impact}</p>
      <div className={styles.field}>
        <div className={styles.beside}>
          <span className={styles.hint}>{said.noEffort}</span>
        </div>
        <div ref={room} className={styles.room}>
          {(['quickWins', 'projects', 'fillIns', 'doubtful'] as const).map((part) => (
            <span key={part} className={styles.quarter} data-part={part}>
              {said[part]}
            </span>
          ))}
        </div>
        {places.map(({ id, across, up, crowded }) => {
          const card = improvements.find((one) => one.id === id);
          if (card === undefined) return null;
          const place: CSSProperties & Record<'--across' | '--up', number> = {
            '--across': Math.min(across ?? 0, 1),
            '--up': up,
          };
          const title = improvementTitle(card, words);
          return (
            <button
              key={id}
              type="button"
              className={styles.point}
              style={place}
              data-card={id}
              data-crowded={crowded || undefined}
              data-without-effort={across === null ? true : undefined}
              data-flip={across !== null && across > 0.7 ? true : undefined}
              aria-label={said.point(title, days(card.effortDays), gainText(gainOf(id)))}
              title={said.point(title, days(card.effortDays), gainText(gainOf(id)))}
              onPointerDown={(event) => {
                press.current = { x: event.clientX, dragged: false };
                event.currentTarget.setPointerCapture(event.pointerId);
              }}
              onPointerMove={(event) => onPointerMove(event, id)}
              onPointerUp={() => editor.endUndoGroup()}
              onBlur={() => editor.endUndoGroup()}
              onKeyDown={(event) => onKeyDown(event, id, card.effortDays)}
              onClick={() => {
                if (press.current?.dragged !== true) openImprovement(editor, id);
                press.current = null;
              }}
            >
              <b className={list.number}>{card.number}</b>
              <span className={styles.pointName}>{title}</span>
            </button>
          );
        })}
      </div>
      <p className={styles.axis}>
        <span>{formatCount(0, words.locale)}</span>
        <span>{said.effort}</span>
        <span>{formatCount(most, words.locale)}</span>
      </p>
      <p className={styles.hint}>{said.gainHint}</p>
    </div>
  );
}
