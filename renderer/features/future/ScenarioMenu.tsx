import { useState } from 'react';
import type { ImprovementId } from '#shared/model/improvement';
import type { Scenario, ScenarioId } from '#shared/model/planning';
import { scenarioOf } from '#shared/scenario/plan';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { newId } from '../../editor/newId';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import type { MenuItem } from '../../ui/MenuList';
import { useWords } from '../../ui/useWords';
import styles from './FutureBar.module.css';

interface ScenarioMenuProps {
  readonly included: ReadonlySet<ImprovementId>;
}

/** Which scenario is in view, and what can be done with it. */
export function ScenarioMenu({ included }: ScenarioMenuProps) {
  const { scenarios: words, planName } = useWords().future;
  const editor = useEditorHandle();
  const base = useEditor((state) => state.base);
  const wish = useEditor((state) => state.scenario);
  const readOnly = useEditor((state) => state.readOnly);
  const [naming, setNaming] = useState<ScenarioId | null>(null);
  const shown = scenarioOf(base, wish) ?? scenarioOf(base, base.plan);
  const isPlan = shown !== null && shown.id === base.plan;

  function nameOf({ id, name }: Scenario): string {
    const named = name.trim() === '' ? words.untitled : name;
    return id === base.plan && named !== planName ? words.plan(named) : named;
  }

  function keep(): void {
    const scenario = {
      id: newId('p'),
      name: words.fresh(base.scenarios.length + 1),
      improvements: [...included],
    };
    if (editor.dispatch({ kind: 'setScenario', scenario }) !== null) return;
    editor.showScenario(scenario.id);
    setNaming(scenario.id);
  }

  function remove({ id }: Scenario): void {
    editor.showScenario(null);
    editor.dispatch({ kind: 'removeScenario', id });
  }

  const choices: readonly MenuItem[] = [
    ...(scenarioOf(base, base.plan) === null
      ? [
          {
            id: 'selected',
            label: words.selected,
            checked: shown === null,
            run: () => editor.showScenario(null),
          },
        ]
      : []),
    ...base.scenarios.map((scenario) => ({
      id: scenario.id,
      label: nameOf(scenario),
      checked: scenario === shown,
      run: () => editor.showScenario(scenario.id),
    })),
  ];
  const operations: readonly MenuItem[] =
    shown === null
      ? [{ id: 'keep', label: words.keep, run: keep }]
      : [
          { id: 'keep', label: words.duplicate, run: keep },
          { id: 'rename', label: words.rename, run: () => setNaming(shown.id) },
          {
            id: 'plan',
            label: isPlan ? words.noPlan : words.makePlan,
            run: () => editor.dispatch({ kind: 'editPlanning', patch: { plan: isPlan ? null : shown.id } }),
          },
          { id: 'remove', label: words.remove, danger: true, run: () => remove(shown) },
        ];
  return (
    <>
      {shown !== null && naming === shown.id && <NameField scenario={shown} onDone={() => setNaming(null)} />}
      <Menu
        look="outlined"
        icon={<Icon name="down" />}
        items={[
          ...choices,
          ...operations.map((item, at) => ({ ...item, apart: at === 0, enabled: !readOnly })),
        ]}
      >
        {words.label(shown === null ? words.selected : nameOf(shown))}
      </Menu>
    </>
  );
}

interface NameFieldProps {
  readonly scenario: Scenario;
  readonly onDone: () => void;
}

function NameField({ scenario, onDone }: NameFieldProps) {
  const { scenarios: words } = useWords().future;
  const editor = useEditorHandle();
  return (
    <input
      ref={(field) => field?.focus()}
      className={styles.title}
      aria-label={words.nameLabel}
      autoComplete="off"
      value={scenario.name}
      onFocus={({ target }) => target.select()}
      onBlur={() => {
        editor.endUndoGroup();
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        editor.view.current()?.focus();
      }}
      onChange={({ target }) =>
        editor.dispatch(
          { kind: 'setScenario', scenario: { ...scenario, name: target.value } },
          { undoGroup: `scenario:${scenario.id}:name` },
        )
      }
    />
  );
}
