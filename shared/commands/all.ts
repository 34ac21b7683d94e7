import { z } from 'zod';
import type { MapDocument } from '../model/mapDocument';
import { fail, ok, type Result } from '../model/result';
import { patched } from '../model/sameData';
import type { Refusal } from './checks/refusal';
import type { CommandRule } from './commandRule';

/**
 * Several commands as one intention (a paste, an import): carried out in order, each on what the one before
 * left, and all or none of them. What refuses the first that cannot be carried out refuses the whole.
 */
export interface All<C extends { readonly kind: string }> {
  readonly kind: 'all';
  readonly commands: readonly C[];
}

/** The rule that carries out several commands of the given rules; `all` does not stand inside itself. */
export function allRule<C extends { readonly kind: string }>(
  rules: readonly CommandRule<C>[],
): CommandRule<All<C>> {
  const ruleOf = new Map(rules.map((rule) => [rule.kind, rule]));
  const schema: z.ZodType<All<C>> = z.looseObject({
    kind: z.literal('all'),
    commands: z.array(z.union(rules.map((rule) => rule.schema))),
  });

  /** What was carried out last: whether it can be and what becomes of it are asked one after the other. */
  const last = new WeakMap<
    All<C>,
    { readonly of: MapDocument; readonly result: Result<MapDocument, Refusal> }
  >();

  function carriedOut(document: MapDocument, all: All<C>): Result<MapDocument, Refusal> {
    const known = last.get(all);
    if (known?.of === document) return known.result;
    const result = inOrder(document, all);
    last.set(all, { of: document, result });
    return result;
  }

  function inOrder(document: MapDocument, { commands }: All<C>): Result<MapDocument, Refusal> {
    let after = document;
    for (const row of rows(commands)) {
      const rule = ruleOf.get(row.kind);
      const result = rule === undefined ? ok(after) : carryOut(after, rule, row.commands);
      if (!result.ok) return result;
      after = result.value;
    }
    // Commands that undo each other change nothing together.
    return ok(patched(document, after));
  }

  return {
    kind: 'all',
    schema,
    refuse(document, command) {
      const result = carriedOut(document, command);
      return result.ok ? null : result.error;
    },
    change(document, command) {
      const result = carriedOut(document, command);
      return result.ok ? result.value : document;
    },
  };
}

/** Commands of one kind. */
interface Row<C extends { readonly kind: string }> {
  readonly kind: C['kind'];
  readonly commands: C[];
}

function rows<C extends { readonly kind: string }>(commands: readonly C[]): readonly Row<C>[] {
  const found: Row<C>[] = [];
  for (const command of commands) {
    const last = found.at(-1);
    if (last?.kind === command.kind) last.commands.push(command);
    else found.push({ kind: command.kind, commands: [command] });
  }
  return found;
}

function carryOut<C extends { readonly kind: string }>(
  document: MapDocument,
  rule: CommandRule<C>,
  commands: readonly C[],
): Result<MapDocument, Refusal> {
  if (rule.together !== undefined && commands.length > 1) return rule.together(document, commands);
  let after = document;
  for (const command of commands) {
    const refusal = rule.refuse(after, command);
    if (refusal !== null) return fail(refusal);
    after = rule.change(after, command);
  }
  return ok(after);
}
