/** As shared/domain/referral/report.ts has them; a test holds both together, so that the form need not load all its schemas. */
export const mostSubjects = 5;
export const longestNarrative = 20_000;
