import { type InstitutionKind } from '../../../../../shared/domain/institution/institution.ts';
import { type TextKey } from '../../../texts/catalogue.ts';
import { type Tell } from '../../../texts/use-texts.ts';
import { type FaultName, type Faults } from '../checks.ts';
import { type FormValues } from '../values.ts';

/** What every step of the form is given. */
export type StepProps = {
  draftId: string;
  kind: InstitutionKind;
  values: FormValues;
  faults: Faults;
  /** Changes what the form holds at that moment, which may be newer than what was drawn. */
  change: (part: Partial<FormValues> | ((values: FormValues) => Partial<FormValues>)) => void;
};

const key = (name: FaultName): TextKey<'partner'> => `fault.${name}`;

/** What to say at a field, if anything is wrong with it. */
export const faultAt = (t: Tell<'partner'>, faults: Faults, id: string): string | undefined => {
  const name = faults[id];
  return name === undefined ? undefined : t(key(name));
};
