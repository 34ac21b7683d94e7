/** Where in a file something stands: names of fields and positions in lists, from the outside in. */
export type JsonPath = readonly (string | number)[];

/** The path as people write it: `map.steps[3].waitTime`, or nothing for the whole file */
export function writePath(path: JsonPath): string {
  const parts = path.map((part, index) => {
    if (typeof part === 'number') return `[${part}]`;
    if (!/^[A-Za-z_$][\w$]*$/.test(part)) return `[${JSON.stringify(part)}]`;
    return index === 0 ? part : `.${part}`;
  });
  return parts.join('');
}

/** What stands at a path, or `undefined` where nothing does. Own fields only. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}
