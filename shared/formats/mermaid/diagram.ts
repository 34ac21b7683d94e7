/** A node of a flowchart. */
export interface DiagramNode {
  readonly id: string;
  /** Lines of its label; the id where it has none. */
  readonly label: readonly string[];
  /** Drawn as a diamond: one of several arrows is taken. */
  readonly decision: boolean;
  /** The innermost subgraph that it stands in, as an id. */
  readonly group: string | null;
  /** The line on which it came up first. */
  readonly row: number;
}

/** An arrow of a flowchart. */
export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly dotted: boolean;
  /** Heads at both ends. */
  readonly both: boolean;
  readonly row: number;
}

/** A subgraph. */
export interface DiagramGroup {
  readonly id: string;
  readonly title: string;
  readonly parent: string | null;
}

/** A flowchart as it is written, before it means anything. */
export interface Diagram {
  readonly title: string;
  /** In the order in which they came up. */
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
  readonly groups: readonly DiagramGroup[];
}
