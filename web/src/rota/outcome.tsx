import { useEffect, useRef } from 'react';
import * as z from 'zod/mini';
import { rotaChange } from '../../../shared/domain/rota/rota-change.ts';
import { isRefused, Refusal } from '../api/refusal.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Notice } from '../ui/notice.tsx';
import { Failed } from '../ui/states.tsx';
import { ChangeLine } from './change-line.tsx';
import { Findings, findingTold } from './findings.tsx';
import { type Member } from './use-rota.ts';
import { type RotaChangeState } from './use-rota-change.ts';

/** What the API adds to a refusal: what others changed meanwhile, or what would be wrong. */
const changedMeanwhile = z.object({ changes: z.array(rotaChange) });
const wouldBeWrong = z.object({ findings: z.array(findingTold) });

type StaleProps = { error: Refusal; staff: readonly Member[]; onContinue: () => void };

/** Somebody was faster: what they changed, before anything is decided again. */
const Stale = ({ error, staff, onContinue }: StaleProps) => {
  const t = useTexts('rota');
  const changes = changedMeanwhile.safeParse(error.problem).data?.changes ?? [];
  return (
    <section className="notice notice-warn" role="alert" aria-labelledby="stale">
      <h2 id="stale">{t('stale.title')}</h2>
      <p>{t('stale.text')}</p>
      <ul>
        {changes.map((change) => (
          <li key={change.version}>
            <ChangeLine change={change} staff={staff} />
          </li>
        ))}
      </ul>
      <div className="buttons">
        <button type="button" className="button button-primary" onClick={onContinue}>
          {t('stale.continue')}
        </button>
      </div>
    </section>
  );
};

const Refused = ({ error }: { error: unknown }) => {
  const problem = error instanceof Refusal ? error.problem : null;
  const findings = wouldBeWrong.safeParse(problem).data?.findings ?? [];
  const faults = problem?.errors ?? [];
  return (
    <>
      <Failed error={error} />
      {findings.length === 0 ? null : <Findings findings={findings} />}
      {faults.length === 0 ? null : (
        <ul>
          {faults.map(({ pointer, detail }) => (
            <li key={pointer}>{detail}</li>
          ))}
        </ul>
      )}
    </>
  );
};

type Props = { change: RotaChangeState; staff: readonly Member[]; onRefetch: () => void };

/** What came of the last change of the rota; it takes the focus, so that nobody has to look for it. */
export const Outcome = ({ change, staff, onRefetch }: Props) => {
  const t = useTexts('rota');
  const place = useRef<HTMLDivElement>(null);
  const { status, submittedAt, error, data } = change;
  useEffect(() => {
    if (status === 'error' || status === 'success') place.current?.focus();
  }, [status, submittedAt]);
  return (
    <div ref={place} tabIndex={-1} className="outcome">
      {isRefused(error, 'version-stale') ? (
        <Stale
          error={error}
          staff={staff}
          onContinue={() => {
            place.current?.focus();
            change.reset();
            onRefetch();
          }}
        />
      ) : null}
      {error === null || isRefused(error, 'version-stale') ? null : <Refused error={error} />}
      {data === undefined ? null : (
        <Notice tone={data.findings.length === 0 ? 'good' : 'warn'} title={t(`act.${data.what}`)}>
          {data.findings.length === 0 ? <p>{t('outcome.saved')}</p> : <p>{t('outcome.savedBut')}</p>}
          {data.findings.length === 0 ? null : <Findings findings={data.findings} />}
        </Notice>
      )}
    </div>
  );
};
