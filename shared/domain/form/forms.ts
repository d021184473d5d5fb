import { type LocalDate } from '../calendar/local-date.ts';
import domesticViolenceRisk1 from './definitions/domestic-violence-risk.v1.json' with { type: 'json' };
import familyRisk1 from './definitions/family-risk.v1.json' with { type: 'json' };
import observation1 from './definitions/observation.v1.json' with { type: 'json' };
import phoneIntake1 from './definitions/phone-intake.v1.json' with { type: 'json' };
import { formDefinition, formNames, type FormDefinition, type FormName } from './form-definition.ts';

/** Every version that was ever offered; a version stays here for as long as answers to it may be read. */
export const formDefinitions: readonly FormDefinition[] = [
  observation1,
  familyRisk1,
  domesticViolenceRisk1,
  phoneIntake1,
].map((each) => formDefinition.parse(each));

/** The version some answers were given to; null when there never was one. */
export const findForm = (
  form: FormName,
  version: number,
  definitions: readonly FormDefinition[] = formDefinitions,
): FormDefinition | null => definitions.find((each) => each.form === form && each.version === version) ?? null;

/** The version of each form to fill in on a date: the newest that is valid by then. */
export const formsOffered = (
  date: LocalDate,
  definitions: readonly FormDefinition[] = formDefinitions,
): FormDefinition[] =>
  formNames.flatMap((name) =>
    definitions
      .filter(({ form, validFrom }) => form === name && validFrom <= date)
      .sort((a, b) => b.version - a.version)
      .slice(0, 1),
  );
