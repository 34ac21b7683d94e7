import { itemsPerMonth } from '#shared/metrics/capacity/workingTime';
import type { ImprovementId } from '#shared/model/improvement';
import type { ImprovementGain, MetricGain } from '#shared/scenario/planGains';
import { conflictSentence } from '#shared/sentences/conflictSentence';
import { useEditor } from '../../editor/EditorProvider';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import { gainTexts } from './gainText';
import styles from './Improvements.module.css';
import { improvementOf } from './improvementField';

interface GainBoxProps {
  readonly id: ImprovementId;
  /** Undefined until it is worked out. */
  readonly gain: ImprovementGain | undefined;
}

/** What the engine predicts of an improvement: in the plan and on its own, and what of it cannot be done. */
export function GainBox({ id, gain }: GainBoxProps) {
  const words = useWords();
  const said = words.improvement.gain;
  const document = useEditor((state) => state.base);
  const changes = improvementOf(document, id)?.commands.length ?? 0;
  if (changes === 0) return <p className={styles.hint}>{said.changesNothing}</p>;
  if (gain === undefined) return <p className={styles.hint}>{words.improvements.working}</p>;
  const { calendar } = document;
  const monthly = itemsPerMonth(document);
  const labour = monthly === null ? gain.labour : times(gain.labour, monthly);
  const rows = [
    { name: said.lead, figures: gain.lead },
    { name: monthly === null ? said.labourPerItem : said.labour, figures: labour },
  ];
  const { interaction } = gain.lead;
  const told = gainTexts(
    rows.flatMap(({ figures }) => [figures.inPlan, figures.alone]),
    calendar,
    words,
  );
  return (
    <section className={styles.gainBox} aria-label={said.heading}>
      <table className={styles.gains}>
        <thead>
          <tr>
            <th scope="col">{said.heading}</th>
            {gain.included && <th scope="col">{said.inPlan}</th>}
            <th scope="col">{said.alone}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, figures }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {gain.included && <td>{told(figures.inPlan)}</td>}
              <td>{told(figures.alone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {interaction !== null && interaction !== 0 && (
        <p className={styles.hint}>{said.rest(told(interaction))}</p>
      )}
      {!gain.isWholeAlone && gain.included && <p className={styles.hint}>{said.partOnly}</p>}
      {gain.conflicts.length > 0 && (
        <div className={styles.conflicts}>
          <h3>
            <Icon name="alert" /> {said.conflicts}
          </h3>
          <ul>
            {gain.conflicts.map((conflict) => (
              <li key={conflict.command}>{conflictSentence(conflict, document, words.locale)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function times({ inPlan, alone, interaction }: MetricGain, factor: number): MetricGain {
  const by = (value: number | null) => (value === null ? null : value * factor);
  return { inPlan: by(inPlan), alone: by(alone), interaction: by(interaction) };
}
