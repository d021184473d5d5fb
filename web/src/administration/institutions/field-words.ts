import { institutionKinds } from '../../../../shared/domain/institution/institution.ts';
import { type Tell } from '../../texts/use-texts.ts';

const fields = ['name', 'kind', 'siruta', 'status', 'deputy', 'guestAccess'] as const;

/** A field of an institution as people call it. */
export const fieldName = (t: Tell<'administration'>, field: string): string => {
  const known = fields.find((one) => one === field);
  return known === undefined ? field : t(`field.${known}`);
};

/** What stood in a field, in words where there are some. */
export const fieldValue = (t: Tell<'administration'>, field: string, value: string | null): string => {
  if (value === null) return t('field.nothing');
  const kind = field === 'kind' ? institutionKinds.find((one) => one === value) : undefined;
  if (kind !== undefined) return t(`kind.${kind}`);
  if (field === 'status' && (value === 'active' || value === 'suspended')) return t(`status.${value}`);
  return value;
};
