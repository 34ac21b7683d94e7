import { ok } from '#shared/model/result';
import { newId } from '../../../editor/newId';
import type { GridColumn } from './column';
import { lineChange, lineEcho } from './lineChange';

/** The name; what is typed there may be a whole line of free text. */
export const nameColumn: GridColumn = {
  id: 'name',
  width: 208,
  align: 'start',
  live: false,
  read: (step) => step.name,
  write: (text, step, context) =>
    ok(text.trim() === step.name ? { patch: {} } : lineChange(text, step, context)),
  echo: (text, step, context) => (text.trim() === step.name ? null : lineEcho(text, step, context)),
};

export const teamColumn: GridColumn = {
  id: 'team',
  width: 112,
  align: 'start',
  live: false,
  read: (step) => step.team,
  write: (text) => ok({ patch: { team: text.trim() } }),
  suggest: ({ document }) =>
    [...new Set(document.steps.map(({ team }) => team))].filter((team) => team !== ''),
};

/** The phase by its name. One that is not on the map yet is added to it, and the echo says so. */
export const laneColumn: GridColumn = {
  id: 'phase',
  width: 152,
  align: 'start',
  live: false,
  read: (step, { document }) => document.lanes.find(({ id }) => id === step.phase)?.name ?? '',
  write(text, _, { document }) {
    const name = text.trim();
    if (name === '') return ok({ patch: { phase: null } });
    const known = document.lanes.find((lane) => lane.name.toLowerCase() === name.toLowerCase());
    if (known !== undefined) return ok({ patch: { phase: known.id } });
    const lane = { id: newId('l'), name };
    return ok({ patch: { phase: lane.id }, lane });
  },
  echo(text, _, { document, words }) {
    const name = text.trim();
    const known = document.lanes.some((lane) => lane.name.toLowerCase() === name.toLowerCase());
    return name === '' || known ? null : words.grid.newPhase(name);
  },
  suggest: ({ document }) => document.lanes.map(({ name }) => name),
};
