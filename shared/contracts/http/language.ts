/** Languages the API answers in. Romanian unless the caller asks for English. */
export type Language = 'ro' | 'en';

export type Texts = Readonly<Record<Language, string>>;

/** The better of the two languages for an Accept-Language header, by its quality values. */
export const chooseLanguage = (header: string | undefined): Language => {
  const quality = (language: Language): number => {
    const ranges = (header ?? '')
      .toLowerCase()
      .split(',')
      .map((range) => range.trim().split(';'));
    const match = ranges.find(([tag]) => tag === language || tag?.startsWith(`${language}-`) === true);
    if (match === undefined) return 0;
    const given = match.find((part) => part.trim().startsWith('q='))?.split('=')[1];
    return given === undefined ? 1 : Number(given);
  };
  return quality('en') > quality('ro') ? 'en' : 'ro';
};
