import { useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { Page } from '../../ui/page.tsx';
import { OfflineBanner } from '../../ui/states.tsx';
import { BackLink } from '../parts/back-link.tsx';
import { Refused } from '../parts/refused.tsx';
import { AuditForm } from './audit-form.tsx';
import { Found } from './found.tsx';
import { useAuditFile, useAuditSearch, type AuditSearch } from './use-audit.ts';
import '../administration.css';

/** Who read and did what. The search itself is noted with the rest. */
export const AuditPage = () => {
  const t = useTexts('administration');
  const search = useAuditSearch();
  const file = useAuditFile();
  const [asked, setAsked] = useState<AuditSearch | null>(null);
  return (
    <Page title={t('audit.title')}>
      <OfflineBanner>
        <p>{t('offline')}</p>
      </OfflineBanner>
      <p className="lead">{t('audit.text')}</p>
      <AuditForm
        busy={search.isPending}
        onSearch={(body) => {
          setAsked(body);
          file.reset();
          search.mutate(body);
        }}
      />
      {search.isError ? <Refused error={search.error} /> : null}
      {file.isError ? <Refused error={file.error} /> : null}
      {search.data === undefined || asked === null ? null : (
        <Found
          found={search.data}
          saving={file.isPending}
          onSave={() => {
            file.mutate(asked);
          }}
        />
      )}
      <BackLink />
    </Page>
  );
};
