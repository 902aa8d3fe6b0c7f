/**
 * How a practice has a term, in a byte: two bits for the best rank of the fields that have it, three for the mark of its form
 * there, three for its BM25F share.
 */
export const rankShift = 6
export const markShift = 3

/** The greatest share. */
export const mostImpact = 7
