import { useMemo, useState } from 'react';
import { proposedMilestones } from '#shared/advice/automation/proposedMilestones';
import { longestManualStepBeforeProduction } from '#shared/metrics/delivery/longestManualStepBeforeProduction';
import type { Milestone, StepId } from '#shared/model/step';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { Button } from '../../ui/Button';
import { MetricFigure } from '../../ui/figure/MetricFigure';
import { nameInMap } from '../../ui/figure/measuredMetric';
import { PanelRemark, PanelSection } from '../../ui/Panel';
import { SelectField } from '../../ui/TextField';
import { useWords } from '../../ui/useWords';
import styles from './AutomateFirstPart.module.css';

/**
 * The manual step between commit and production that takes longest, or what the map lacks to tell. Where the milestones are
 * missing, two clicks set them.
 */
export function LongestManualStep() {
  const words = useWords();
  const analysis = useEditor((state) => state.analysis);
  const measured = longestManualStepBeforeProduction.measure(analysis);
  const lacks = (field: string) => measured.needs.some((need) => need.kind === 'map' && need.field === field);
  const unset = [
    ...(lacks('commitMilestone') ? (['commit'] as const) : []),
    ...(lacks('productionMilestone') ? (['production'] as const) : []),
  ];
  if (unset.length > 0) return <MilestoneChoice unset={unset} />;
  const step = measured.working[0]?.step ?? null;
  return (
    <PanelSection heading={words.metric.byId.longestManualStepBeforeProduction.name}>
      <MetricFigure
        metric="longestManualStepBeforeProduction"
        below={step === null ? '' : nameInMap(analysis, words)(step)}
        look="wide"
      />
    </PanelSection>
  );
}

/** Asks where the milestones are; what the names of steps and phases suggest is chosen already. */
function MilestoneChoice({ unset }: { readonly unset: readonly Milestone[] }) {
  const { automatePanel: said } = useWords();
  const analysis = useEditor((state) => state.analysis);
  const proposed = useMemo(() => proposedMilestones(analysis), [analysis]);
  const isProposed = unset.some((milestone) => proposed[milestone] !== null);
  return (
    <details className={styles.milestones} open={isProposed} data-milestones>
      <summary>{said.milestones}</summary>
      <PanelRemark>{said.milestonesAsk}</PanelRemark>
      {unset.map((milestone) => (
        <MilestoneField key={milestone} milestone={milestone} proposed={proposed[milestone]} />
      ))}
    </details>
  );
}

function MilestoneField({
  milestone,
  proposed,
}: {
  readonly milestone: Milestone;
  readonly proposed: StepId | null;
}) {
  const words = useWords();
  const { automatePanel: said } = words;
  const editor = useEditorHandle();
  const analysis = useEditor((state) => state.analysis);
  const readOnly = useEditor((state) => state.readOnly);
  const [chosen, setChosen] = useState<StepId | null>(null);
  const nameOf = nameInMap(analysis, words);
  const { criticalPath, document } = analysis;
  const steps = criticalPath.length > 0 ? criticalPath : document.steps.map(({ id }) => id);
  const step = [chosen, proposed, steps[0]].find((id) => id != null && steps.includes(id)) ?? '';
  return (
    <div className={styles.milestone}>
      <SelectField
        label={said.milestoneAsk[milestone]}
        value={step}
        disabled={readOnly}
        options={steps.map((id) => ({ value: id, label: nameOf(id) }))}
        onValue={setChosen}
      />
      <Button
        look="outlined"
        disabled={readOnly}
        aria-label={`${said.setMilestone}: ${said.milestoneAsk[milestone]}`}
        onClick={() => editor.dispatch({ kind: 'editStep', id: step, patch: { milestone } })}
      >
        {said.setMilestone}
      </Button>
    </div>
  );
}
