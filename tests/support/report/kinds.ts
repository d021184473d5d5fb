/** Kinds of tests in the order they run; each is the folder of tests/ that holds it. */
export const kinds = [
  'unit',
  'adapters',
  'contract',
  'architecture',
  'infra',
  'integration',
  'e2e',
  'browser',
] as const;
export type Kind = (typeof kinds)[number];

export const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text);
