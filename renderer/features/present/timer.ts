import {
  useEffect,
  useState,
} from 'react'; /** A stopwatch that can also count down. Times are ms of any clock that runs evenly. */
export interface Timer {
  /** When it was started; null while it stands still. */
  readonly since: number | null;
  /** What it had counted before that. */
  readonly counted: number;
  /** From how many minutes it counts down; 0: it counts up. */
  readonly minutes: number;
}

export const newTimer: Timer = { since: null, counted: 0, minutes: 0 };

/** How many minutes one press adds or takes away. */
export const minuteStep = 5;

const longest = 240;

/** Starts it, or stops it where it stands. */
export function startStop(timer: Timer, now: number): Timer {
  return timer.since === null
    ? { ...timer, since: now }
    : { ...timer, since: null, counted: elapsed(timer, now) };
}

/** Changes from where it counts down; what has gone by stays. */
export function withMinutes(timer: Timer, change: number): Timer {
  return { ...timer, minutes: Math.min(longest, Math.max(0, timer.minutes + change)) };
}

/** What has gone by, in ms. */
export function elapsed({ since, counted }: Timer, now: number): number {
  return counted + (since === null ? 0 : Math.max(0, now - since));
}

/** What a room wants to know of it. */
export interface TimerReading {
  readonly kind: 'counting' | 'left' | 'over';
  readonly seconds: number;
}

/** Counting down it shows the seconds that are not over yet: 5:00 in the first of them, 0:00 when time is up. */
export function readTimer(timer: Timer, now: number): TimerReading {
  const gone = elapsed(timer, now) / 1000;
  if (timer.minutes === 0) return { kind: 'counting', seconds: Math.floor(gone) };
  const left = timer.minutes * 60 - gone;
  return left > 0
    ? { kind: 'left', seconds: Math.ceil(left) }
    : { kind: 'over', seconds: Math.floor(gone - timer.minutes * 60) };
}

/** `4:05`, from an hour on `1:04:05`. */
export function clockFace(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const end = two(seconds % 60);
  return hours === 0 ? `${minutes}:${end}` : `${hours}:${two(minutes)}:${end}`;
}

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
