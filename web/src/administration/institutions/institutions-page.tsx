import { useState } from 'react';
import { Link } from 'react-router';
import { institutionKinds } from '../../../../shared/domain/institution/institution.ts';
import { fold } from '../../../../shared/domain/text/fold.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { type InstitutionView } from '../answers.ts';
import { BackLink } from '../parts/back-link.tsx';
import { useInstitutions } from './use-institutions.ts';
import '../administration.css';

type Filters = { search: string; kind: string; status: string };

const fits = ({ search, kind, status }: Filters, one: InstitutionView): boolean =>
  (kind === '' || one.kind === kind) &&
  (status === '' || one.status === status) &&
  fold(`${one.name} ${one.institutionId} ${one.place ?? ''}`).includes(fold(search));

/** Every institution; searched on the device, so that what is typed goes nowhere. */
export const InstitutionsPage = () => {
  const t = useTexts('administration');
  const { data, isPending, isError, error, refetch } = useInstitutions();
  const [filters, setFilters] = useState<Filters>({ search: '', kind: '', status: '' });
  const set = (field: keyof Filters) => (value: string) => {
    setFilters((before) => ({ ...before, [field]: value }));
  };
  const shown = (data ?? []).filter((one) => fits(filters, one)).toSorted((a, b) => a.name.localeCompare(b.name, 'ro'));
  return (
    <Page title={t('institutions.title')}>
      <OfflineBanner>
        <p>{t('offline')}</p>
      </OfflineBanner>
      <p>
        <Link className="button button-primary" to="/administrare/institutie-noua">
          {t('institutions.new')}
        </Link>
      </p>
      <div className="filters">
        <TextField
          id="search"
          type="search"
          label={t('institutions.search')}
          value={filters.search}
          onChange={set('search')}
        />
        <SelectField
          id="kind"
          label={t('field.kind')}
          none={t('institutions.anyKind')}
          value={filters.kind}
          onChange={set('kind')}
          options={institutionKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <SelectField
          id="status"
          label={t('field.status')}
          none={t('institutions.anyStatus')}
          value={filters.status}
          onChange={set('status')}
          options={(['active', 'suspended'] as const).map((value) => ({ value, label: t(`status.${value}`) }))}
        />
      </div>
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {isPending ? <Loading /> : null}
      {data === undefined ? null : (
        <p className="lead" role="status">
          {t('institutions.count', { count: shown.length })}
        </p>
      )}
      {data !== undefined && shown.length === 0 ? (
        <Empty title={t('institutions.none')}>
          <p>{t('institutions.noneText')}</p>
        </Empty>
      ) : null}
      <ul className="cards">
        {shown.map((one) => (
          <li key={one.institutionId} className="card inst-row">
            <div>
              <h2>
                <Link to={`/administrare/institutii/${one.institutionId}`}>{one.name}</Link>
              </h2>
              <p className="lead">
                {t(`kind.${one.kind}`)} · {one.place ?? one.siruta}
              </p>
            </div>
            <p className="tags">
              {one.status === 'suspended' ? <span className="tag tag-danger">{t('status.suspended')}</span> : null}
              {one.guestAccess === undefined ? null : <span className="tag tag-quiet">{t('institutions.guests')}</span>}
            </p>
          </li>
        ))}
      </ul>
      <BackLink />
    </Page>
  );
};
