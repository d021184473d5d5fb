import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { type CaseView, type DocumentView } from '../../api/answers.ts';
import { isRefused, Refusal, type Answer } from '../../api/refusal.ts';
import { changesBetween } from '../../cases/file/changes.ts';
import { Mark } from '../../cases/file/mark.tsx';
import { useCase } from '../../cases/file/use-case-file.ts';
import { useDraft } from '../../partner/form/use-draft.ts';
import { currentLanguage } from '../../texts/texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { Failed, OfflineBanner, useOnline } from '../../ui/states.tsx';
import { type SheetDraft, type SheetStore } from '../drafts/sheet-draft.ts';
import { FieldOnSheet } from '../fields/sheet-field.tsx';
import { among, faultsOn, toldFaults, type SheetFault } from '../sheet/check.ts';
import { requestOf } from '../sheet/request.ts';
import { type Sheet } from '../sheet/sheet.ts';
import { StaleCase } from '../stale.tsx';
import { useFileDocument } from '../use-records.ts';
import { FaultSummary, shownWith } from './fault-summary.tsx';
import { Review } from './review.tsx';
import { SectionNav } from './section-nav.tsx';

type Props = {
  caseId: string;
  sheet: Sheet;
  store: SheetStore;
  /** What was begun before, or a new draft. */
  begin: () => SheetDraft;
  seen: Answer<CaseView>;
  assessments: readonly DocumentView[];
};

/** A document, section by section. It keeps itself on the device, encrypted; it is filed only when it is signed. */
export const Filling = ({ caseId, sheet, store, begin, seen, assessments }: Props) => {
  const t = useTexts('records');
  const step = useTexts('cases');
  const navigate = useNavigate();
  const online = useOnline();
  const { refetch } = useCase(caseId);
  const filing = useFileDocument(caseId);
  const [first] = useState(begin);
  const { draft, change, save, saved, newest } = useDraft(store, first);
  const [basis, setBasis] = useState(seen);
  const [now, setNow] = useState<Answer<CaseView> | null>(null);
  const [faults, setFaults] = useState<readonly SheetFault[]>([]);
  const [whyAsked, setWhyAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  const codes = [...sheet.sections.map(({ code }) => code), 'review'];
  const at = Math.max(0, codes.indexOf(draft.section));
  const section = sheet.sections[at];
  const lacksWhy = draft.correctionOf !== null && draft.why.trim() === '';

  const quiet = shownWith(faults, sheet, section?.fields ?? []).length === 0;
  useEffect(() => {
    if (quiet) heading.current?.focus();
  }, [at, quiet]);

  /** What was just written must not be kept after all. */
  const forget = (then: () => void): void => {
    save()
      .then(() => store.remove(first.draftId))
      .catch(reportError)
      .then(then, reportError);
  };
  const go = (code: string): void => {
    change({ section: code });
    scrollTo(0, 0);
  };
  const check = (): SheetFault[] => faultsOn(sheet, newest().values, new Date(), currentLanguage());
  /** Leads to the first section that lacks something. */
  const lead = (found: readonly SheetFault[]): void => {
    setFaults(found);
    const faulty = sheet.sections.find(({ fields }) => among(found, fields).length > 0);
    if (faulty !== undefined) go(faulty.code);
  };

  const sign = (): void => {
    const found = check();
    setWhyAsked(true);
    if (found.length > 0) {
      lead(found);
      return;
    }
    if (lacksWhy || filing.isPending || !online) return;
    const { idempotencyKey, correctionOf, why, values } = newest();
    const correction = correctionOf === null ? null : { documentId: correctionOf, why };
    filing.mutate(
      { etag: basis.etag ?? '', key: idempotencyKey, request: requestOf(sheet, values), correction },
      {
        onSuccess: ({ value }) => {
          forget(() => {
            void navigate(`/cazuri/${caseId}/document/${value.document.documentId}`, { state: 'filed' });
          });
        },
        onError: (error) => {
          if (error instanceof Refusal && error.problem.errors !== undefined) lead(toldFaults(error.problem.errors));
          if (!isRefused(error, 'version-stale')) return;
          void refetch().then(({ data }) => {
            if (data !== undefined) setNow(data);
          });
        },
      },
    );
  };

  const next = (): void => {
    const found = check();
    const here = among(found, section?.fields ?? []);
    setFaults(here);
    if (here.length === 0) go(codes[at + 1] ?? 'review');
  };

  if (now !== null)
    return (
      <StaleCase
        error={filing.error}
        changes={changesBetween(step, basis.value, now.value)}
        onContinue={() => {
          setBasis(now);
          setNow(null);
          filing.reset();
        }}
      />
    );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (section === undefined) sign();
        else next();
      }}
    >
      <OfflineBanner>
        <p>{t('fill.offline')}</p>
      </OfflineBanner>
      <SectionNav sheet={sheet} section={section?.code ?? 'review'} faults={faults} onGo={go} />
      <h2 ref={heading} tabIndex={-1} className="section-title">
        {section?.title ?? t('fill.review')}{' '}
        {section === undefined ? null : <Mark verification={section.verification} />}
      </h2>
      <FaultSummary sheet={sheet} fields={section?.fields ?? []} faults={faults} />
      {filing.isError && !isRefused(filing.error, 'version-stale') ? <Failed error={filing.error} /> : null}
      {section === undefined ? (
        <Review
          sheet={sheet}
          draft={draft}
          whyFault={whyAsked && lacksWhy ? t('correct.whyMissing') : undefined}
          onEdit={go}
          onWhy={(why) => {
            change({ why });
          }}
        />
      ) : (
        section.fields.map((field) => (
          <FieldOnSheet
            key={field.code}
            field={field}
            values={draft.values}
            faults={faults}
            assessments={assessments}
            onChange={(of) => {
              change({ values: of(newest().values) });
            }}
          />
        ))
      )}
      <div className="buttons">
        <button
          type="submit"
          className="button button-primary"
          aria-disabled={section === undefined && (filing.isPending || !online)}
        >
          {section === undefined ? t(filing.isPending ? 'fill.signing' : 'fill.sign') : t('fill.next')}
        </button>
        {at === 0 ? null : (
          <button
            type="button"
            className="button"
            onClick={() => {
              go(codes[at - 1] ?? '');
            }}
          >
            {t('fill.back')}
          </button>
        )}
      </div>
      <p className="hint" role="status">
        {t(`kept.${saved}`)}
      </p>
      {saved === 'failed' ? (
        <Notice tone="warn">
          <p>{t('kept.failedText')}</p>
        </Notice>
      ) : null}
      <details className="fold">
        <summary>{t('fill.discard')}</summary>
        <p>{t('fill.discardText')}</p>
        <button
          type="button"
          className="button button-danger"
          onClick={() => {
            forget(() => {
              void navigate(`/cazuri/${caseId}/fisa`);
            });
          }}
        >
          {t('fill.discardConfirm')}
        </button>
      </details>
    </form>
  );
};
