import type { ImprovementId } from '#shared/model/improvement';
import { includeInPlan } from '#shared/scenario/includeInPlan';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { newId } from '../../editor/newId';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { useWords } from '../../ui/useWords';

/** Which improvements the future state is made of, each to be left out or included. */
export function IncludedMenu({ included }: { readonly included: ReadonlySet<ImprovementId> }) {
  const { future: words, improvements } = useWords();
  const editor = useEditorHandle();
  const base = useEditor((state) => state.base);
  const readOnly = useEditor((state) => state.readOnly);
  const all = base.improvements.filter(({ id, status }) => status !== 'dropped' || included.has(id));

  function toggle(id: ImprovementId): void {
    const { base: now, scenario } = editor.store.getState();
    const command = includeInPlan(now, {
      improvement: id,
      included: !included.has(id),
      scenario,
      fresh: { id: newId('p'), name: improvements.planName },
    });
    if (command !== null) editor.dispatch(command);
  }

  if (all.length === 0) return null;
  return (
    <Menu
      look="outlined"
      icon={<Icon name="down" />}
      items={all.map(({ id, number, title }) => ({
        id,
        label: words.numbered(number, title.trim() === '' ? words.untitled : title),
        checked: included.has(id),
        toggles: true as const,
        enabled: !readOnly,
        run: () => toggle(id),
      }))}
    >
      {words.bar.included(included.size, all.length)}
    </Menu>
  );
}
