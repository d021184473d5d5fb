/** The value a JSON text stands for; null when it is not JSON, for a schema to refuse. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
