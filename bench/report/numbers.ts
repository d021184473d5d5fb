/** Milliseconds with the digits that mean something: 0.42, 3.7, 128. */
export const milliseconds = (value: number): string => {
  if (value < 1) return value.toFixed(2);
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
};

export const ratio = (value: number): string => `×${value.toFixed(2)}`;

export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)} KB`;

/** An amount: 12,345 · 34.2 · 0.05 · 0.00012. */
export const rounded = (value: number): string => {
  if (value >= 1_000) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(value < 1 ? 2 : 3)));
};
