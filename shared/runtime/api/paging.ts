const mostItems = 100;
const usualItems = 25;

/** Page size and cursor of a list request; a size that makes no sense is the usual one. */
export const readPaging = (query: Readonly<Record<string, string>>): { limit: number; cursor: string | null } => {
  const asked = Number(query['limit'] ?? usualItems);
  const limit = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, mostItems) : usualItems;
  return { limit, cursor: query['cursor'] ?? null };
};
