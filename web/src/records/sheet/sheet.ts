import { type FormDefinition, type FormField } from '../../../../shared/domain/form/form-definition.ts';
import { type DocumentName } from '../../../../shared/domain/assessment/due-documents.ts';

/** A form as the API gives it: what of its definition is shown and filled in. */
export type Definition = Pick<
  FormDefinition,
  'form' | 'version' | 'title' | 'source' | 'verification' | 'note' | 'sections'
>;

type Common = { code: string; label: string; required: boolean; hint?: string };

/** What can be asked on a sheet: everything a form asks, and what assessments and visits ask besides. */
export type SheetField =
  | (FormField & { hint?: string })
  /** Any number of people, each with what they are to the case. */
  | ({ kind: 'people' } & Common)
  /** The catalogue of vulnerabilities: found, looked for and not found, or not looked for. */
  | ({ kind: 'findings' } & Common)
  /** An assessment that lies in the file. */
  | ({ kind: 'assessment' } & Common);

export type SheetSection = {
  code: string;
  title: string;
  /** How sure we are of the heading; null for what the service asks by itself. */
  verification: FormDefinition['verification'] | null;
  fields: readonly SheetField[];
};

/** Something to fill in, section by section: a form in one of its versions, an assessment, a report, a visit. */
export type Sheet = {
  name: DocumentName;
  title: string;
  /** The form's own definition; null for what is no form. */
  form: Definition | null;
  sections: readonly SheetSection[];
};

export const fieldsOn = ({ sections }: Sheet): SheetField[] => sections.flatMap(({ fields }) => fields);

/** @param form a form that is filled about cases; null for one that is not. */
export const sheetOfForm = (form: Definition): Sheet | null =>
  form.form === 'phone-intake' ? null : { name: form.form, title: form.title, form, sections: form.sections };
