import { concernLabels } from '../../../../shared/domain/referral/concern-labels.ts';
import { type ReportView } from '../../api/answers.ts';
import { currentLanguage } from '../../texts/texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { UrgencyTag } from '../../ui/urgency.tsx';
import { AttachmentButton } from './attachment-button.tsx';
import { personText, reportFacts } from './report-facts.ts';
import { useReport } from './use-case-file.ts';

const Content = ({ report: { report, ...view } }: { report: ReportView }) => {
  const t = useTexts('cases');
  const { reporter } = report;
  return (
    <>
      <p className="tags">
        <UrgencyTag urgency={view.triage?.urgency ?? view.claimedUrgency} />
        {view.triage === null ? null : (
          <span className="tag tag-quiet">{t('report.rule', { rule: view.triage.decidedBy })}</span>
        )}
      </p>
      <dl className="facts">
        <dt>{t('report.accepted')}</dt>
        <dd>
          <Moment at={view.acceptedAt} />
        </dd>
        <dt>{t('report.concerns')}</dt>
        <dd>{report.concerns.map((one) => concernLabels[one]).join('\n')}</dd>
        <dt>{t('report.narrative')}</dt>
        <dd>{report.narrative}</dd>
        <dt>{t('report.subjects')}</dt>
        <dd>{report.subjects.map(personText).join('\n')}</dd>
        {reportFacts(report, { t, language: currentLanguage() }).map(({ label, text }) => [
          <dt key={`${label} label`}>{label}</dt>,
          <dd key={label}>{text}</dd>,
        ])}
        {report.actionsTaken === undefined ? null : (
          <>
            <dt>{t('report.actions')}</dt>
            <dd>{report.actionsTaken.join('\n')}</dd>
          </>
        )}
        <dt>{t('report.reporter')}</dt>
        <dd>
          {reporter.name}, {reporter.function}
          {reporter.phone === undefined ? '' : `, ${reporter.phone}`}
        </dd>
      </dl>
      {(report.attachments ?? []).map(({ uploadId, fileName }) => (
        <AttachmentButton key={uploadId} referralId={view.referralId} uploadId={uploadId} fileName={fileName} />
      ))}
      {reporter.withheldFromFamily ? <p className="notice notice-warn">{t('report.withheld')}</p> : null}
    </>
  );
};

const Report = ({ id, referralId }: { id: string; referralId: string }) => {
  const { data, isPending, isError, error, refetch } = useReport(id, referralId);
  return (
    <section className="card" aria-label={referralId}>
      <h3>{referralId}</h3>
      {isPending ? <Loading /> : null}
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {data === undefined ? null : <Content report={data} />}
    </section>
  );
};

/** What was reported, referral by referral. */
export const Reports = ({ id, referralIds }: { id: string; referralIds: readonly string[] }) =>
  referralIds.map((referralId) => <Report key={referralId} id={id} referralId={referralId} />);
