/** The version an If-Match header names ("3" or W/"3"); null without one, or when it is not one of our ETags. */
export const readIfMatch = (headers: Readonly<Record<string, string>>): number | null => {
  const [, version] = /^(?:W\/)?"(\d{1,9})"$/.exec(headers['if-match'] ?? '') ?? [];
  return version === undefined ? null : Number(version);
};
