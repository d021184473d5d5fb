/** Whose names a list asks for at a time: as many as it shows before it is asked for more. */
export const mostNamed = 25;
