/** A table to be taken away: its name, and its rows of texts and numbers, the first of them the heading. */
export type Sheet = { name: string; rows: readonly (readonly (string | number)[])[] };
