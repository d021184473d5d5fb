type Named = { lastName?: string | undefined; firstName?: string | undefined; description?: string | undefined };

/** Last name first, as county staff write it; a description when no name is known, empty when neither is. */
export const personName = ({ lastName, firstName, description }: Named): string =>
  [lastName, firstName].filter(Boolean).join(' ') || (description ?? '');
