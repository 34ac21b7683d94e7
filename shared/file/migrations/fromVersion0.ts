import { isObject, type JsonObject } from '../envelope';
import type { Migration } from './migration';

/**
 * Version 0, the format of the prototype: the map has a `name` and `phases` instead of a title and lanes, and
 * every share is written in percent, 0..100.
 */
export const fromVersion0: Migration = {
  from: 0,
  migrate({ name, phases, ...map }) {
    return {
      ...map,
      ...(name === undefined ? {} : { title: name }),
      ...(phases === undefined ? {} : { lanes: phases }),
      ...(map.steps === undefined ? {} : { steps: eachObject(map.steps, stepOfVersion0) }),
      ...(map.flows === undefined ? {} : { flows: eachObject(map.flows, flowOfVersion0) }),
    };
  },
};

function stepOfVersion0(step: JsonObject): JsonObject {
  return withShares(step, ['percentCompleteAccurate', 'uptime']);
}

function flowOfVersion0(flow: JsonObject): JsonObject {
  return withShares(flow, ['share']);
}

function withShares(noun: JsonObject, fields: readonly string[]): JsonObject {
  const shares = fields.flatMap((field) => {
    const percent = noun[field];
    return typeof percent === 'number' ? [[field, percent / 100] as const] : [];
  });
  return { ...noun, ...Object.fromEntries(shares) };
}

function eachObject(list: unknown, change: (noun: JsonObject) => JsonObject): unknown {
  return Array.isArray(list) ? list.map((item: unknown) => (isObject(item) ? change(item) : item)) : list;
}
