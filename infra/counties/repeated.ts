/** Every value that stands earlier in the list too, with its own position. */
export const repeated = (values: readonly string[]): { index: number; value: string }[] =>
  values.map((value, index) => ({ index, value })).filter(({ index, value }) => values.indexOf(value) < index);
