import { institutionKinds } from '../../../../shared/domain/institution/institution.ts';
import { type TextKey } from '../../texts/catalogue.ts';
import { type InstitutionView } from '../answers.ts';
import { type InstitutionEdit } from './use-institutions.ts';

/** What stands in the form of an institution. */
export type InstitutionValues = {
  name: string;
  kind: string;
  siruta: string;
  place: string;
  deputyName: string;
  deputyEmail: string;
  deputyPhone: string;
  guests: boolean;
  domains: string;
};

export const noValues: InstitutionValues = {
  name: '',
  kind: '',
  siruta: '',
  place: '',
  deputyName: '',
  deputyEmail: '',
  deputyPhone: '',
  guests: false,
  domains: '',
};

export const valuesOf = ({ name, kind, siruta, place, deputy, guestAccess }: InstitutionView): InstitutionValues => ({
  name,
  kind,
  siruta,
  place: place ?? siruta,
  deputyName: deputy?.name ?? '',
  deputyEmail: deputy?.email ?? '',
  deputyPhone: deputy?.phone ?? '',
  guests: guestAccess !== undefined,
  domains: guestAccess?.emailDomains.join(', ') ?? '',
});

const domainsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== '');

export type Lacks = Partial<Record<keyof InstitutionValues, TextKey<'administration'>>>;

/** What the API would refuse, told before it is asked. */
export const lacksIn = (values: InstitutionValues): Lacks => {
  const { name, kind, siruta, deputyName, deputyEmail, deputyPhone, guests, domains } = values;
  const hasDeputy = deputyName.trim() !== '' || deputyEmail.trim() !== '' || deputyPhone.trim() !== '';
  const domain = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
  const listed = domainsIn(domains);
  const faulty = listed.length === 0 || listed.length > 10 || !listed.every((one) => domain.test(one));
  return {
    ...(name.trim() === '' ? { name: 'form.required' } : {}),
    ...(kind === '' ? { kind: 'form.choose' } : {}),
    ...(siruta === '' ? { siruta: 'form.place' } : {}),
    ...(hasDeputy && deputyName.trim() === '' ? { deputyName: 'form.required' } : {}),
    ...(hasDeputy && !/^\S+@\S+\.\S+$/.test(deputyEmail.trim()) ? { deputyEmail: 'form.email' } : {}),
    ...(deputyPhone.trim() !== '' && !/^\+\d{7,15}$/.test(deputyPhone.replaceAll(/[\s.-]/g, ''))
      ? { deputyPhone: 'form.phone' }
      : {}),
    ...(guests && faulty ? { domains: 'form.domains' } : {}),
  };
};

/** The form as the API takes it; null while something is missing. */
export const bodyOf = (values: InstitutionValues): InstitutionEdit | null => {
  const kind = institutionKinds.find((one) => one === values.kind);
  if (kind === undefined || Object.keys(lacksIn(values)).length > 0) return null;
  const phone = values.deputyPhone.replaceAll(/[\s.-]/g, '');
  const deputy = {
    name: values.deputyName.trim(),
    email: values.deputyEmail.trim(),
    ...(phone === '' ? {} : { phone }),
  };
  return {
    name: values.name.trim(),
    kind,
    siruta: values.siruta,
    ...(deputy.name === '' ? {} : { deputy }),
    ...(values.guests ? { guestEmailDomains: domainsIn(values.domains) } : {}),
  };
};

/** An id made of a name: "Școala nr. 3 Bacău" → scoala-nr-3-bacau. */
export const idOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '');
