/**
 * How large a map may be. Files are held to these before any work is done on them, commands before they
 * change anything, so that whatever the editor holds can be written and read again.
 */
export const limits = {
  /** Bytes of a file's text in UTF-8. */
  bytes: 20_000_000,
  /** Objects and lists inside each other. */
  depth: 64,
  steps: 5_000,
  flows: 20_000,
  lanes: 500,
  notes: 5_000,
  improvements: 500,
  measurements: 500,
  scenarios: 100,
  causes: 1_000,
  /** Links of one step. */
  links: 50,
  /** Commands under one improvement. */
  recorded: 2_000,
  /** Characters of a title, a name, a team, a role or a label. */
  label: 2_000,
  /** Characters of a remark. */
  note: 20_000,
  /** Characters of a duration as typed. */
  duration: 200,
  /** How far from the corner of the map a step can be placed, in map units. */
  place: 1_000_000,
  /** Characters of an id. */
  id: 200,
  /** Largest count (people, items) that is believed; keeps every sum far from overflow. */
  count: 1_000_000_000,
  /** Largest sum of money, in whatever currency. */
  money: 1_000_000_000_000,
} as const;
