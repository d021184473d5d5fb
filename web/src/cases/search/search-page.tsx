import { useEffect, useRef, useState } from 'react';
import { readQuery, type SearchFault } from '../../../../shared/domain/search/read-query.ts';
import { Refusal } from '../../api/refusal.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ChoiceField, SelectField, TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { Results } from './results.tsx';
import { useSearch, type SearchBody } from './use-search.ts';
import '../cases.css';

const urgencies = ['immediate', 'urgent', 'routine'] as const;

/** Finds a case by CNP, by number, or by names. What is looked for is never in the address, nor kept on the device. */
export const SearchPage = () => {
  const t = useTexts('cases');
  const [text, setText] = useState('');
  const [state, setState] = useState<'all' | 'open' | 'closed'>('all');
  const [urgency, setUrgency] = useState('');
  const [fault, setFault] = useState<SearchFault | null>(null);
  const search = useSearch();
  const told = search.error instanceof Refusal ? search.error.problem.errors?.[0]?.detail : undefined;
  const count = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (search.isSuccess) count.current?.focus();
  }, [search.isSuccess, search.data]);

  const send = (): void => {
    search.reset();
    const query = readQuery(text, new Date());
    setFault(query.ok ? null : query.error);
    if (!query.ok) return;
    const chosen = urgencies.find((one) => one === urgency);
    const body: SearchBody = {
      text,
      ...(state === 'all' ? {} : { state }),
      ...(chosen === undefined ? {} : { urgency: chosen }),
    };
    search.mutate(body);
  };

  return (
    <Page title={t('search.title')}>
      <OfflineBanner>
        <p>{t('list.offline')}</p>
      </OfflineBanner>
      <form
        role="search"
        className="card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!search.isPending) send();
        }}
      >
        <TextField
          id="search"
          type="search"
          label={t('search.label')}
          hint={t('search.hint')}
          maxLength={100}
          value={text}
          onChange={(written) => {
            setFault(null);
            setText(written);
          }}
          fault={fault === null ? told : t(`fault.${fault}`)}
        />
        <ChoiceField
          id="state"
          inline
          label={t('search.state')}
          value={state}
          onChange={setState}
          options={(['all', 'open', 'closed'] as const).map((value) => ({ value, label: t(`search.${value}`) }))}
        />
        <SelectField
          id="urgency"
          label={t('fact.urgency')}
          none={t('search.anyUrgency')}
          value={urgency}
          onChange={setUrgency}
          options={urgencies.map((value) => ({ value, label: t(`urgency.${value}`) }))}
        />
        <button type="submit" className="button button-primary" aria-disabled={search.isPending}>
          {t(search.isPending ? 'search.searching' : 'search.search')}
        </button>
        <p className="hint">{t('search.logged')}</p>
      </form>
      {search.isPending ? <Loading /> : null}
      {search.isError && told === undefined ? <Failed error={search.error} retry={send} /> : null}
      {search.data === undefined ? null : <Results found={search.data} heading={count} />}
    </Page>
  );
};
