import { toCsv } from '../../../../shared/contracts/documents/csv.ts';
import { type CaseListItem } from '../../api/answers.ts';
import { type Tell } from '../../texts/use-texts.ts';
import { spokenMoment } from '../../ui/moment.tsx';

/** The list as it is on the screen, for a spreadsheet; no more of a person than the list shows. */
export const workListCsv = (t: Tell<'cases'>, language: string, cases: readonly CaseListItem[]): string => {
  const moment = (at: string | undefined): string => (at === undefined ? '' : spokenMoment(at, language));
  const head = [
    t('search.number'),
    t('fact.urgency'),
    t('fact.stage'),
    t('fact.since'),
    t('fact.worker'),
    t('csv.rule'),
    t('csv.obligation'),
    t('clock.strict'),
    t('csv.state'),
  ];
  return toCsv([
    head,
    ...cases.map(({ caseId, urgency, stage, stageSince, assignedTo, nextClock }) => [
      caseId,
      t(`urgency.${urgency}`),
      t(`stage.${stage}`),
      moment(stageSince),
      assignedTo?.name ?? t('list.nobody'),
      nextClock?.rule ?? '',
      nextClock?.obligation ?? '',
      moment(nextClock?.strictDue),
      nextClock === null ? '' : t(`clock.${nextClock.state}`),
    ]),
  ]);
};
