import { type MapDocument } from '../model/mapDocument';
/** So many branches side by side, each with rework inside: its lead time is simulated, and from ten branches on its visits are too. */
export declare function branchesWithRework(count: number): MapDocument;
