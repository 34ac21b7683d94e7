import { z } from 'zod';
import type { MapDocument } from '../model/mapDocument';
import { fail, ok, type Result } from '../model/result';
import type { Refusal } from './checks/refusal';
import type { CommandRule } from './commandRule';
import { type Command, commandRules } from './registry';

const ruleOf = new Map(commandRules.map((rule) => [rule.kind, rule]));

/** What a command from outside (the journal, the clipboard) must look like. */
export const commandSchema: z.ZodType<Command> = z.union(commandRules.map((rule) => rule.schema));

/** The map after a command, or why it was not carried out. The same object when nothing changes. */
export function tryCommand(document: MapDocument, command: Command): Result<MapDocument, Refusal> {
  const rule = commandRule(command);
  const refused = rule.refuse(document, command);
  return refused === null ? ok(rule.change(document, command)) : fail(refused);
}

/** The map after a command; the same object when it is refused or changes nothing. */
export function apply(document: MapDocument, command: Command): MapDocument {
  const result = tryCommand(document, command);
  return result.ok ? result.value : document;
}

/** Why a command would be refused, or null. */
export function refusal(document: MapDocument, command: Command): Refusal | null {
  return commandRule(command).refuse(document, command);
}

function commandRule(command: Command): CommandRule<Command> {
  const rule = ruleOf.get(command.kind);
  if (rule === undefined) throw new Error(`no rule for command ${command.kind}`);
  return rule;
}
