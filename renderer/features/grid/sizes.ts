/** Height of a row in pixels; rows are placed by it. */
export const rowHeight = 32;
/** Height of the row of headings. */
export const headHeight = 34;
