import { useState } from 'react';
import type { StepCapacity } from '#shared/metrics/stepCapacity';
import { formatCount, formatShare } from '#shared/text/formatNumber';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { showOnMap } from '../../editor/showOnMap';
import { Button } from '../../ui/Button';
import { joinClasses } from '../../ui/joinClasses';
import { PanelSection } from '../../ui/Panel';
import { useWords } from '../../ui/useWords';
import styles from './CapacityTable.module.css';

const shownFirst = 12;

/** Step by step: how much of its people's time the demand takes, and how many people it would need. */
export function CapacityTable({ capacity }: { readonly capacity: StepCapacity }) {
  const { capacity: said, side, totals, locale } = useWords();
  const analysis = useEditor((state) => state.analysis);
  const editor = useEditorHandle();
  const [all, setAll] = useState(false);
  const { utilisation } = analysis.capacity;
  const loaded = analysis.document.steps.filter(({ id }) => id in capacity.peopleNeeded);
  if (loaded.length === 0) return null;
  const ranked = loaded.toSorted((one, other) => (utilisation[other.id] ?? -1) - (utilisation[one.id] ?? -1));
  const or = (value: number | null | undefined, write: (known: number) => string) =>
    value === null || value === undefined ? totals.unknown : write(value);
  const count = (value: number) => formatCount(value, locale);
  return (
    <PanelSection heading={said.steps}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{said.step}</th>
            <th scope="col">{said.utilisation}</th>
            <th scope="col">{said.people}</th>
            <th scope="col">{said.needed}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? ranked : ranked.slice(0, shownFirst)).map(({ id, name, people }) => (
            <tr key={id} data-step={id}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.step}
                  aria-label={side.stepOnMap(name || side.unnamed)}
                  onClick={() => showOnMap(editor, [id])}
                >
                  {name || side.unnamed}
                </button>
              </th>
              <td className={joinClasses((utilisation[id] ?? 0) > 1 && styles.over)}>
                {or(utilisation[id], (share) => formatShare(share, locale))}
              </td>
              <td>{or(people, count)}</td>
              <td>{or(capacity.peopleNeeded[id], count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ranked.length > shownFirst && (
        <Button className={styles.more} onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? side.showFewer : side.showAll(count(ranked.length))}
        </Button>
      )}
    </PanelSection>
  );
}
