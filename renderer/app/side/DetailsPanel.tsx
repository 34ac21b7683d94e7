import { lazy, Suspense } from 'react';
import type { StepId } from '#shared/model/step';
import { Inspector } from '../../features/inspector/Inspector';

const StepAutomation = lazy(() =>
  import('../../features/automateFirst/StepAutomation').then((module) => ({
    default: module.StepAutomation,
  })),
);

/** The details of what is selected; below those of a step, what speaks for automating it. */
export function DetailsPanel() {
  return <Inspector belowStep={automationOf} />;
}

function automationOf(step: StepId) {
  return (
    <Suspense>
      <StepAutomation step={step} />
    </Suspense>
  );
}
