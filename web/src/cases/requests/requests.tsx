import { useState } from 'react';
import { type RequestView } from '../../api/answers.ts';
import { isRefused } from '../../api/refusal.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { AskForm } from './ask-form.tsx';
import { RequestCard } from './request-card.tsx';
import { useRequests, useWithdraw } from './use-requests.ts';
import { FormButtons } from '../../ui/form-buttons.tsx';

const WithdrawForm = ({ id, request }: { id: string; request: RequestView }) => {
  const t = useTexts('cases');
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState('');
  const [asked, setAsked] = useState(false);
  const withdraw = useWithdraw(id);
  if (isRefused(withdraw.error, 'version-stale'))
    return (
      <Notice tone="warn" title={t('request.changed')}>
        <p>{t('request.changedText')}</p>
      </Notice>
    );
  if (!open)
    return (
      <button
        type="button"
        className="button button-plain no-print"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('request.withdraw')}
        <span className="visually-hidden">: {request.institution.name}</span>
      </button>
    );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (why.trim() === '' || withdraw.isPending) return;
        withdraw.mutate({ requestId: request.requestId, version: request.version, why });
      }}
    >
      <TextField
        id={`why-${request.requestId}`}
        label={t('request.why')}
        hint={t('request.whyHint')}
        maxLength={2_000}
        value={why}
        onChange={setWhy}
        fault={asked && why.trim() === '' ? t('step.required') : undefined}
      />
      {withdraw.isError ? <Failed error={withdraw.error} /> : null}
      <FormButtons
        label={t('request.withdraw')}
        busy={withdraw.isPending}
        danger
        onCancel={() => {
          setOpen(false);
        }}
      />
    </form>
  );
};

type Props = { id: string; closed: boolean; printed?: boolean };

/** What institutions are asked about the case: asked here, followed, taken back. */
export const Requests = ({ id, closed, printed = false }: Props) => {
  const t = useTexts('cases');
  const { data, isPending, isError, error, refetch } = useRequests(id);
  return (
    <>
      {closed || printed ? null : <AskForm id={id} />}
      {isPending ? <Loading /> : null}
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {data?.length === 0 ? <Empty title={t('request.none')} /> : null}
      <ul className="cards">
        {(data ?? []).map((request) => (
          <RequestCard key={request.requestId} request={request}>
            {!printed && (request.state === 'open' || request.state === 'unanswered') ? (
              <WithdrawForm id={id} request={request} />
            ) : null}
          </RequestCard>
        ))}
      </ul>
    </>
  );
};
