import { type Report as WholeReport } from '../../../../shared/domain/referral/report.ts';
import { type Tell } from '../../texts/use-texts.ts';
import { personName } from '../person-name.ts';
import { spokenMoment } from '../../ui/moment.tsx';

/** Without its files, which have buttons of their own. */
type Report = Omit<WholeReport, 'attachments'>;
export type Fact = { label: string; text: string };
type Words = { t: Tell<'cases'>; language: string };

const yesOrNo = (t: Tell<'cases'>, answer: boolean | 'yes' | 'no' | 'unknown'): string =>
  t(`answer.${answer === true ? 'yes' : answer === false ? 'no' : answer}`);

const placeText = ({ siruta, text }: { siruta?: string | undefined; text?: string | undefined }): string =>
  [text, siruta === undefined ? undefined : `SIRUTA ${siruta}`].filter(Boolean).join(', ');

/** Who it is about, with where they live and how they are reached. */
export const personText = ({ address, phone, ...person }: Report['subjects'][number]): string =>
  [personName(person), address === undefined ? '' : placeText(address), phone ?? ''].filter(Boolean).join(', ');

/** What belongs to one kind of institution alone, as it was sent. */
const ofKind = (
  { school, police, hospital, gp, townHall }: Report,
  { t, language }: Words,
): [string, string | undefined][] => {
  const form = townHall?.observationForm;
  const said = (answer: boolean | 'yes' | 'no' | 'unknown' | undefined) =>
    answer === undefined ? undefined : yesOrNo(t, answer);
  const moment = (at: string | undefined) => (at === undefined ? undefined : spokenMoment(at, language));
  const count = (number: number | undefined) => (number === undefined ? undefined : String(number));
  const risk = Object.entries(police?.riskForm ?? {}).map(([item, answer]) => `${item}: ${yesOrNo(t, answer)}`);
  return [
    [t('told.schoolUnit'), school?.schoolUnit],
    [t('told.enrolled'), said(school?.enrolled)],
    [t('told.absences'), count(school?.unexcusedAbsences)],
    [t('told.daysAbsent'), count(school?.consecutiveDaysAbsent)],
    [t('told.abroad'), school?.parentsAbroad === undefined ? undefined : t(`abroad.${school.parentsAbroad}`)],
    [t('told.order'), police?.protectionOrder === undefined ? undefined : t(`order.${police.protectionOrder}`)],
    [t('told.evicted'), said(police?.aggressorEvicted)],
    [t('told.fileNumber'), police?.caseFileNumber],
    [t('told.riskForm'), risk.length === 0 ? undefined : risk.join('\n')],
    [t('told.admittedAt'), moment(hospital?.admittedAt)],
    [t('told.ward'), hospital?.ward],
    [t('told.injuries'), hospital?.injuries],
    [t('told.newbornLeft'), said(hospital?.newbornLeft)],
    [t('told.illness'), gp?.chronicIllness],
    [t('told.treatment'), said(gp?.treatmentFollowed)],
    [t('told.checkUps'), count(gp?.missedCheckUps)],
    [t('told.economic'), form?.economic],
    [t('told.social'), form?.social],
    [t('told.health'), form?.health],
    [t('told.education'), form?.education],
    [t('told.housing'), form?.housing],
    [t('told.riskBehaviours'), form?.riskBehaviours],
    [t('told.headOfFamily'), form?.headOfFamily],
    [t('told.talkStartedAt'), moment(form?.talkStartedAt)],
    [t('told.talkEndedAt'), moment(form?.talkEndedAt)],
  ];
};

/** Everything else a report says, beside its story, people and sender: whoever works the case reads all that was sent. */
export const reportFacts = (report: Report, words: Words): Fact[] => {
  const { t, language } = words;
  const facts: [string, string | undefined][] = [
    [t('told.danger'), yesOrNo(t, report.immediateDanger)],
    [t('told.observedAt'), spokenMoment(report.observedAt, language)],
    [t('told.place'), report.place === undefined ? undefined : placeText(report.place)],
    ...ofKind(report, words),
    [t('told.reference'), report.institutionReference],
  ];
  return facts.flatMap(([label, text]) => (text === undefined || text === '' ? [] : [{ label, text }]));
};
