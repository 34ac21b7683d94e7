/** A day as `2026-11-30`, without a time of day or a zone. */
export type DayText = string;
