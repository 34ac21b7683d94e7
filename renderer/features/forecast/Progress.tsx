import { numberFormat } from '#shared/text/formatNumber';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/useWords';
import type { SimulationState } from '../../workers/simulation';
import { useMapSimulation } from '../../workers/useSimulation';
import styles from './Forecast.module.css';

/** How far a simulation is, with the way to cancel it. What is over in a blink shows nothing. */
export function Progress({ state: { stage, done, choice } }: { readonly state: SimulationState }) {
  const { forecast: said, locale } = useWords();
  const simulation = useMapSimulation();
  const count = (value: number) => numberFormat(locale, {}).format(value);
  if (stage === 'stopped' || stage === 'failed') {
    return (
      <p className={styles.stopped}>
        {stage === 'stopped' && said.stopped}
        <Button look="outlined" onClick={simulation.again}>
          {said.again}
        </Button>
      </p>
    );
  }
  if (stage !== 'running') return null;
  const told = said.running(count(done), count(choice.runs));
  return (
    <div className={styles.progress}>
      <progress max={choice.runs} value={done} aria-label={told} />
      <span className={styles.count}>{told}</span>
      <Button look="outlined" onClick={simulation.stop}>
        {said.cancel}
      </Button>
    </div>
  );
}
