import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { isRefused } from '../../api/refusal.ts';
import { changesBetween } from '../../cases/file/changes.ts';
import { Mark } from '../../cases/file/mark.tsx';
import { MinimumPackage } from '../../plans/package.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { StaleCase } from '../stale.tsx';
import { CloseForm } from './close-form.tsx';
import { History } from './history.tsx';
import { TakeOver } from './take-over.tsx';
import { useKnown, useVulnerabilityChange, type Known, type VulnerabilityCall } from './use-vulnerabilities.ts';
import '../records.css';
import '../../plans/plans.css';

type Line = Known['list']['items'][number];

const OpenOne = ({
  id,
  line,
  busy,
  send,
}: {
  id: string;
  line: Line;
  busy: boolean;
  send: (call: VulnerabilityCall) => void;
}) => {
  const t = useTexts('records');
  const [closing, setClosing] = useState(false);
  const { code, label, record } = line;
  return (
    <li className="card">
      <h3>{label}</h3>
      {record?.state === 'open' ? (
        <p>
          {t('vulnerabilities.since')} <Moment at={record.openedAt} />
        </p>
      ) : null}
      {record === null ? null : <History id={id} record={record} />}
      {closing ? (
        <CloseForm
          caseId={id}
          code={code}
          busy={busy}
          onCancel={() => {
            setClosing(false);
          }}
          onClose={(removal) => {
            send({ step: 'close', code, removal });
          }}
        />
      ) : (
        <button
          type="button"
          className="button"
          aria-label={t('close.named', { name: label })}
          onClick={() => {
            setClosing(true);
          }}
        >
          {t('close.start')}
        </button>
      )}
    </li>
  );
};

const Others = ({
  id,
  lines,
  state,
}: {
  id: string;
  lines: readonly Line[];
  state: 'removed' | 'none-found' | 'not-assessed';
}) => {
  const t = useTexts('records');
  const members = lines.filter((line) => line.state === state);
  return (
    <details className="fold">
      <summary>
        {t(`state.${state}`)} ({members.length})
      </summary>
      <ul className="cards">
        {members.map(({ code, label, record }) => (
          <li key={code} className="card">
            {label}
            {record === null ? null : <History id={id} record={record} />}
          </li>
        ))}
      </ul>
    </details>
  );
};

const Opened = ({ id, known }: { id: string; known: Known }) => {
  const t = useTexts('records');
  const step = useTexts('cases');
  const change = useVulnerabilityChange(id);
  const { refetch } = useKnown(id);
  const [conflict, setConflict] = useState<{ before: Known; now: Known } | null>(null);
  const send = (call: VulnerabilityCall, done: () => void = () => undefined): void => {
    change.mutate(
      { etag: known.etag, call },
      {
        onSuccess: done,
        onError: (error) => {
          if (!isRefused(error, 'version-stale')) return;
          void refetch().then(({ data }) => {
            if (data !== undefined) setConflict({ before: known, now: data });
          });
        },
      },
    );
  };
  const { items, catalogue } = known.list;
  const open = items.filter(({ state }) => state === 'open');
  const stateOf = ({ list }: Known, code: string) => list.items.find((line) => line.code === code)?.state;
  return (
    <>
      {conflict === null ? null : (
        <StaleCase
          error={change.error}
          changes={[
            ...changesBetween(step, conflict.before.view, conflict.now.view),
            ...items.flatMap(({ code, label }) => {
              const [was, is] = [stateOf(conflict.before, code), stateOf(conflict.now, code)];
              return was === undefined || is === undefined || was === is
                ? []
                : [{ what: label, before: t(`state.${was}`), now: t(`state.${is}`) }];
            }),
          ]}
          onContinue={() => {
            setConflict(null);
            change.reset();
          }}
        />
      )}
      {change.isError && !isRefused(change.error, 'version-stale') ? <Failed error={change.error} /> : null}
      {change.isSuccess && conflict === null ? (
        <Notice tone="good">
          <p>{t(change.variables.call.step === 'close' ? 'close.done' : 'takeOver.done')}</p>
        </Notice>
      ) : null}
      <p className="hint">
        {catalogue.source} <Mark verification={catalogue.verification} />
      </p>
      <div className="columns columns-2" hidden={conflict !== null}>
        <section aria-labelledby="open">
          <h2 id="open">{t('state.open')}</h2>
          {open.length === 0 ? <p className="lead">{t('vulnerabilities.noneOpen')}</p> : null}
          <ul className="cards">
            {open.map((line) => (
              <OpenOne key={line.code} id={id} line={line} busy={change.isPending} send={send} />
            ))}
          </ul>
          {(['removed', 'none-found', 'not-assessed'] as const).map((state) => (
            <Others key={state} id={id} lines={items} state={state} />
          ))}
          <p>
            <Link to={`/cazuri/${id}/fisa`}>{t('vulnerabilities.assess')}</Link>
          </p>
          <TakeOver
            busy={change.isPending}
            onSend={(body, done) => {
              send({ step: 'take-over', body }, done);
            }}
          />
        </section>
        <section aria-labelledby="package">
          <h2 id="package">{t('vulnerabilities.follows')}</h2>
          <MinimumPackage id={id} />
          <p>
            <Link className="button" to={`/cazuri/${id}/planuri`}>
              {t('vulnerabilities.plans')}
            </Link>
          </p>
        </section>
      </div>
    </>
  );
};

/** What is known of the person's vulnerabilities: open ones first, their history, what follows from them. */
export const VulnerabilitiesPage = () => {
  const t = useTexts('records');
  const { id = '' } = useParams();
  const { data, isPending, error, refetch } = useKnown(id);
  return (
    <Page title={t('vulnerabilities.title')}>
      <OfflineBanner>
        <p>{t('fill.offline')}</p>
      </OfflineBanner>
      {isPending ? <Loading /> : null}
      {error === null ? null : <Failed error={error} retry={() => void refetch()} />}
      {data === undefined ? null : <Opened id={id} known={data} />}
      <p>
        <Link to={`/cazuri/${id}`}>{t('choose.case')}</Link>
      </p>
    </Page>
  );
};
