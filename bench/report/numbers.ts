/** Milliseconds with the digits that mean something: 0.42, 3.7, 128. */
export const milliseconds = (value: number): string => {
  if (value < 1) return value.toFixed(2);
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
};

export const ratio = (value: number): string => `×${value.toFixed(2)}`;

export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)} KB`;
