import { useEffect, useState } from 'react';
import { newTimer, readTimer, startStop, type Timer, type TimerReading, withMinutes } from './timer';

interface RunningTimer {
  readonly timer: Timer;
  /** Null as long as nobody has touched it. */
  readonly reading: TimerReading | null;
  readonly toggle: () => void;
  readonly change: (minutes: number) => void;
}

/** Twice a second, so that no second is ever left out. */
const tick = 500;

/** A timer on the screen. While it stands still nothing is drawn. */
export function useTimer(): RunningTimer {
  const [timer, setTimer] = useState(newTimer);
  const [now, setNow] = useState(0);
  const running = timer.since !== null;

  useEffect(() => {
    if (!running) return;
    const ticking = setInterval(() => setNow(performance.now()), tick);
    return () => clearInterval(ticking);
  }, [running]);

  return {
    timer,
    reading: timer === newTimer ? null : readTimer(timer, Math.max(now, timer.since ?? 0)),
    toggle() {
      setNow(performance.now());
      setTimer((one) => startStop(one, performance.now()));
    },
    change: (minutes) => setTimer((one) => withMinutes(one, minutes)),
  };
}
