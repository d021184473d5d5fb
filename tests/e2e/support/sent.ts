/** Everything personal that this test file has sent, word for word. */
const sent = new Set<string>();

/** Values of these fields are personal wherever they stand in a report. */
const personal = new Set(['firstName', 'lastName', 'name', 'cnp', 'phone', 'narrative', 'description', 'text']);

const collect = (value: unknown, field: string): void => {
  if (typeof value === 'string' && personal.has(field)) sent.add(value);
  else if (Array.isArray(value)) for (const one of value) collect(one, field);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) collect(inner, name);
  }
};

/** Remembers what is personal in a report, so that it can be looked for wherever it must not be. */
export const noteSent = (report: unknown): void => {
  collect(report, '');
};

/** Shorter words occur by chance. */
const shortest = 6;

/** Texts that must be found nowhere: whole values, and of narratives and names also each longer word with a capital. */
export const personalTexts = (): string[] => {
  const words = [...sent].flatMap((text) => text.match(/\p{Lu}[\p{L}-]+/gu) ?? []);
  return [...new Set([...sent, ...words])].filter((text) => text.length >= shortest && !ordinary.has(text));
};

/** Words with a capital that invented narratives share with the service's own texts. */
const ordinary = new Set(['Copilul', 'Vecinul', 'Strada']);
