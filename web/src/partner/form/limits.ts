/** As the domain has them (report.ts, request.ts); a test holds both together, so that the form need not load all its schemas. */
export const mostSubjects = 5;
export const longestNarrative = 20_000;
export const longestAnswer = 8_000;
