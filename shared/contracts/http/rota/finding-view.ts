import * as z from 'zod/mini';
import { localText } from '../../../domain/calendar/local-text.ts';
import { instant } from '../../../domain/kernel/time.ts';
import { findingKinds, type Finding, type FindingKind } from '../../../domain/rota/check-rota.ts';
import { type Language, type Texts } from '../language.ts';

/** What each finding says; `{layers}`, `{who}` and `{skill}` are filled in. */
const texts: Readonly<Record<FindingKind, Texts>> = {
  gap: { ro: 'Nimeni nu este de permanență pe {layers}.', en: 'Nobody is on call on {layers}.' },
  'pair-incomplete': { ro: 'Echipa {layers} nu este completă.', en: 'The team of {layers} is not complete.' },
  'skill-missing': {
    ro: 'Pe {layers} lipsește competența {skill}.',
    en: 'Nobody, or too few, on {layers} have the skill {skill}.',
  },
  unreachable: {
    ro: '{who} este de permanență pe {layers} și nu are niciun contact verificat.',
    en: '{who} is on call on {layers} and has no verified contact.',
  },
  'double-booking': {
    ro: '{who} este de permanență în același timp pe {layers}.',
    en: '{who} is on call on {layers} at the same time.',
  },
  'on-leave': {
    ro: '{who} este în concediu și trecut în grafic pe {layers}.',
    en: '{who} is on leave and named on {layers}.',
  },
  inactive: {
    ro: '{who} nu mai lucrează aici și este trecut în grafic pe {layers}.',
    en: '{who} has left and is named on {layers}.',
  },
  'unknown-person': {
    ro: '{who}, trecut în grafic pe {layers}, nu este în lista personalului.',
    en: '{who}, named on {layers}, is not on the list of staff.',
  },
  'unknown-layer': {
    ro: 'O înlocuire este pentru treapta {layers}, care nu există.',
    en: 'An override is for the layer {layers}, which there is none of.',
  },
  'overrides-overlap': {
    ro: 'Două înlocuiri pe {layers} se suprapun; anulați una.',
    en: 'Two overrides on {layers} overlap; remove one.',
  },
  'schedules-overlap': {
    ro: 'Două grafice temporare pe {layers} se suprapun; anulați unul.',
    en: 'Two temporary schedules on {layers} overlap; remove one.',
  },
};

const hit = z.strictObject({
  from: instant,
  until: instant,
  /** The same on the clocks of Romania. */
  local: z.strictObject({ from: z.string(), until: z.string() }),
  /** Public holidays that fall into it. */
  holidays: z.array(z.strictObject({ date: z.string(), name: z.string() })),
});

/** Something wrong with the rota, whom and what it is about, and exactly when. */
export const findingView = z.strictObject({
  kind: z.enum(findingKinds),
  layers: z.array(z.string()),
  staffId: z.nullable(z.string()),
  skill: z.nullable(z.string()),
  text: z.string(),
  hits: z.array(hit),
});
export type FindingView = z.infer<typeof findingView>;

export const findingText = ({ kind, layers, staffId, skill }: Omit<Finding, 'hits'>, language: Language): string =>
  texts[kind][language]
    .replace('{layers}', layers.join(', '))
    .replace('{who}', staffId ?? '')
    .replace('{skill}', skill ?? '');

export const toFindingView = (finding: Finding, language: Language): FindingView => ({
  kind: finding.kind,
  layers: [...finding.layers],
  staffId: finding.staffId,
  skill: finding.skill,
  text: findingText(finding, language),
  hits: finding.hits.map(({ from, until, holidays }) => ({
    from,
    until,
    local: { from: localText(from), until: localText(until) },
    holidays: holidays.map(({ date, name }) => ({ date, name })),
  })),
});
