import { useState } from 'react';
import { formatShare } from '#shared/text/formatNumber';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { showOnMap } from '../../editor/showOnMap';
import { Button } from '../../ui/Button';
import { PanelRemark, PanelSection } from '../../ui/Panel';
import { useWords } from '../../ui/useWords';
import type { Simulated } from '../../workers/simulation';
import styles from './Forecast.module.css';

const shownFirst = 10;

/** Per step the share of the simulated items whose lead time it decided. */
export function Criticality({ result: { distribution, steps } }: { readonly result: Simulated }) {
  const { forecast: said, side, locale } = useWords();
  const document = useEditor((state) => state.document);
  const editor = useEditorHandle();
  const [all, setAll] = useState(false);
  const names = new Map(document.steps.map((step) => [step.id, step.name]));
  const shares = steps
    .map((id, at) => ({ id, share: distribution.criticality[at] ?? 0 }))
    .filter(({ id }) => names.has(id));
  const varied = shares.some(({ share }) => share > 0 && share < 1);
  const ranked = shares.toSorted((one, other) => other.share - one.share);
  const shown = all ? ranked : ranked.slice(0, shownFirst);
  return (
    <PanelSection heading={said.criticality}>
      {varied ? (
        <>
          <ul className={styles.shares} aria-label={said.criticality}>
            {shown.map(({ id, share }) => (
              <li key={id} className={styles.share} data-step={id}>
                <button
                  type="button"
                  className={styles.step}
                  aria-label={side.stepOnMap(names.get(id) || side.unnamed)}
                  onClick={() => showOnMap(editor, [id])}
                >
                  {names.get(id) || side.unnamed}
                </button>
                <span className={styles.amount}>{formatShare(share, locale)}</span>
                <span className={styles.bar} style={{ inlineSize: `${share * 100}%` }} />
              </li>
            ))}
          </ul>
          {ranked.length > shownFirst && (
            <Button className={styles.more} onClick={() => setAll(!all)} aria-expanded={all}>
              {all ? side.showFewer : side.showAll(String(ranked.length))}
            </Button>
          )}
          <PanelRemark>{said.criticalityDefinition}</PanelRemark>
        </>
      ) : (
        <PanelRemark>{said.alwaysSame}</PanelRemark>
      )}
    </PanelSection>
  );
}
