import type { ImprovementId } from '#shared/model/improvement';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { includeImprovement } from '../../editor/includeImprovement';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { useWords } from '../../ui/useWords';

/** Which improvements the future state is made of, each to be left out or included. */
export function IncludedMenu({ included }: { readonly included: ReadonlySet<ImprovementId> }) {
  const words = useWords().future;
  const editor = useEditorHandle();
  const base = useEditor((state) => state.base);
  const readOnly = useEditor((state) => state.readOnly);
  const all = base.improvements.filter(({ id, status }) => status !== 'dropped' || included.has(id));

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
        run: () => includeImprovement(editor, id, !included.has(id)),
      }))}
    >
      {words.bar.included(included.size, all.length)}
    </Menu>
  );
}
