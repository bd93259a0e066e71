/** How far back a widget looks when nobody has set it, in days. */
export const usualDaysBack = 7;

/** The furthest that can be set, in days. */
export const mostDaysBack = 365;
