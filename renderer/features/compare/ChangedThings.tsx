import type { RecordedCommand } from '#shared/model/improvement';
import type { MapDocument } from '#shared/model/mapDocument';
import type { Step } from '#shared/model/step';
import { diffMaps } from '#shared/scenario/diffMaps';
import type { MapChanges } from '#shared/scenario/mapChanges';
import type { Changed } from '#shared/scenario/mapDiff';
import { changeSentence } from '#shared/sentences/changeSentence';
import { fieldName, fieldText } from '#shared/sentences/fieldText';
import { useWords } from '../../ui/useWords';
import styles from './Compare.module.css';

/** The edit that would make of a step what it becomes. */
function editOf({ before, changes }: Changed<Step>): RecordedCommand {
  const told = changes.filter(({ field }) => field !== 'automationLevel' && field !== 'sources');
  const patch = Object.fromEntries(told.map(({ field, after }) => [field, after ?? null]));
  const edit: RecordedCommand & { readonly id: string; readonly patch: object } = {
    kind: 'editStep',
    id: before.id,
    patch,
  };
  return edit;
}

interface ChangedThingsProps {
  readonly before: MapDocument;
  readonly after: MapDocument;
  /** Whose doing it is; null between two scenarios. */
  readonly changes: MapChanges | null;
}

/** What one state has and the other has not, in words. */
export function ChangedThings({ before, after, changes }: ChangedThingsProps) {
  const words = useWords();
  const { compare } = words.future;
  const { quoted, becomes, list } = words.scenario;
  const { steps, flows } = diffMaps(before, after);
  const numbers = new Map([
    ...[...(changes?.steps ?? [])].map(([id, { by }]) => [id, by] as const),
    ...(changes?.removedSteps ?? []).map(({ thing, by }) => [thing.id, by] as const),
  ]);

  function told(step: Step, text: string): string {
    const by = numbers.get(step.id) ?? [];
    return by.length === 0 ? text : compare.by(text, by.join(', '));
  }

  function nameOf({ name }: Step): string {
    return quoted(name.trim() === '' ? words.picture.unnamed : name.trim());
  }

  function changeOf(changed: Changed<Step>): string {
    const parts = changed.changes
      .filter(({ field }) => field !== 'automationLevel' && field !== 'sources')
      .map(({ field, before: was, after: is }) => {
        const [from, to] = [
          fieldText(field, was, before, words.locale),
          fieldText(field, is, after, words.locale),
        ];
        return `${fieldName(field, words.locale)} ${becomes(from, to)}`;
      });
    if (parts.length === 0) return '';
    // As the changes of an improvement are told, where it is one that an improvement can make.
    const told = changeSentence(editOf(changed), before, words.locale);
    return told === words.change.unknown ? `${nameOf(changed.before)}: ${list(parts)}` : told;
  }

  const arrows = [flows.added.length, flows.removed.length, flows.changed.length] as const;
  const groups = [
    { title: compare.added, lines: steps.added.map((step) => told(step, nameOf(step))) },
    { title: compare.removed, lines: steps.removed.map((step) => told(step, nameOf(step))) },
    {
      title: compare.changed,
      lines: steps.changed.flatMap((one) => {
        const text = changeOf(one);
        return text === '' ? [] : [told(one.after, text)];
      }),
    },
    { title: compare.automated, lines: steps.automated.map((one) => told(one.after, nameOf(one.after))) },
    {
      title: compare.arrows,
      lines: arrows.every((count) => count === 0) ? [] : [compare.arrowsChanged(...arrows)],
    },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <dl className={styles.changes}>
      {groups.map(({ title, lines }) => (
        <div key={title} className={styles.change}>
          <dt>{title}</dt>
          {lines.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
