import { useEffect } from 'react';
import { letterKeys } from '../../editor/letterKeys';
import type { Action, ActionContext } from './action';
import { belongsToTyping, isCharacterKey, matches } from './chord';
import { actions } from './registry';

/** Listens for the keys of all actions. What has the focus hears a key first and may keep it. */
export function useActionKeys(context: ActionContext, mac: boolean): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || inDialog(event.target)) return;
      const action = actionFor(event, mac);
      if (action === undefined || action.disabledReason(context) !== null) return;
      event.preventDefault();
      action.run(context);
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [context, mac]);
}

function actionFor(event: KeyboardEvent, mac: boolean): Action | undefined {
  const typing = isTextField(event.target);
  const letters = letterKeys.getState().on;
  return actions.find(
    (action) =>
      action.scope === undefined &&
      action.keys.some(
        (chord) =>
          matches(chord, event, mac) &&
          (letters || !isCharacterKey(chord)) &&
          !(typing && keptByField(action, belongsToTyping(chord))),
      ),
  );
}

/** Selecting all means the text while one types; undo and redo mean the map, where the field's changes are too. */
function keptByField(action: Action, typed: boolean): boolean {
  return typed || action.id === 'selectAll';
}

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}

function inDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}
