import { useWords } from '../../ui/useWords';
import styles from './Canvas.module.css';
import { useCanvas, useCanvasState } from './CanvasContext';

/** Says what the keys do while an arrow is drawn with them, or a step is split. */
export function ConnectBanner() {
  const { canvas } = useWords();
  const { deeds } = useCanvas();
  const connecting = useCanvasState((state) => state.connecting);
  const splitting = useCanvasState((state) => state.splitting);
  if (splitting !== null) return <p className={styles.banner}>{canvas.splitHint(deeds.nameOf(splitting))}</p>;
  if (connecting === null) return null;
  const to = connecting.to === null ? null : deeds.nameOf(connecting.to);
  return <p className={styles.banner}>{canvas.connectHint(deeds.nameOf(connecting.from), to)}</p>;
}
