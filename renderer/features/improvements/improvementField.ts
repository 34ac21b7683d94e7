import type { ImprovementPatch } from '#shared/commands/improvements/editImprovement';
import type { Command } from '#shared/commands/registry';
import type { Improvement, ImprovementId } from '#shared/model/improvement';
import type { MapDocument } from '#shared/model/mapDocument';
import { fail, ok, type Result } from '#shared/model/result';
import { numberFormat } from '#shared/text/formatNumber';
import type { Words } from '#shared/text/words';
import type { CommandField } from '../../editor/fields/useCommandField';

/** The fields of an improvement that are a text as it is typed. */
export type PlainField = 'title' | 'reason' | 'owner' | 'firstAction' | 'risks' | 'learned';

export function improvementOf(document: MapDocument, id: ImprovementId): Improvement | undefined {
  return document.improvements.find((one) => one.id === id);
}

export function edit(id: ImprovementId, patch: ImprovementPatch): Command {
  return { kind: 'editImprovement', id, patch };
}

/** A field of one improvement: how its text is read, and what patch a text makes. */
export function improvementField(
  id: ImprovementId,
  name: string,
  read: (improvement: Improvement, document: MapDocument) => string,
  write: (text: string, improvement: Improvement, document: MapDocument) => Result<ImprovementPatch, string>,
): CommandField {
  return {
    undoGroup: `${id}:${name}`,
    read(document) {
      const improvement = improvementOf(document, id);
      return improvement === undefined ? '' : read(improvement, document);
    },
    write(text, document) {
      const improvement = improvementOf(document, id);
      if (improvement === undefined) return ok(edit(id, {}));
      const patch = write(text, improvement, document);
      return patch.ok ? ok(edit(id, patch.value)) : patch;
    },
  };
}

export function plainField(id: ImprovementId, name: PlainField): CommandField {
  return improvementField(
    id,
    name,
    (improvement) => improvement[name],
    (text) => ok({ [name]: text }),
  );
}

/** A day; an empty field is none. */
export function dayField(id: ImprovementId, name: 'start' | 'due'): CommandField {
  return improvementField(
    id,
    name,
    (improvement) => improvement[name] ?? '',
    (text) => ok({ [name]: text.trim() === '' ? null : text.trim() }),
  );
}

/** Person-days, or an amount of money: a number from 0 on; an empty field is not known. */
export function amountField(id: ImprovementId, name: 'effortDays' | 'cost', words: Words): CommandField {
  return improvementField(
    id,
    name,
    (improvement) => writeAmount(improvement[name], words),
    (text) => {
      const amount = readAmount(text);
      return amount.ok ? ok({ [name]: amount.value }) : fail(words.improvement.editor.notEffort);
    },
  );
}

/** A number from 0 on; null for an empty field. */
function readAmount(text: string): Result<number | null, 'notANumber'> {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '?') return ok(null);
  return /^\d+(?:[.,]\d+)?$/u.test(trimmed) ? ok(Number(trimmed.replace(',', '.'))) : fail('notANumber');
}

/** A number as its field shows it: every digit, ungrouped. */
function writeAmount(amount: number | null, { locale }: Words): string {
  if (amount === null) return '';
  return numberFormat(locale, { maximumFractionDigits: 10, useGrouping: false }).format(amount);
}
