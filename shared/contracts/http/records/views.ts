import * as z from 'zod/mini';
import {
  caseDocument,
  documentContent,
  latestRevisions,
  type CaseDocument,
} from '../../../domain/assessment/case-document.ts';
import { verification } from '../../../domain/deadline/deadline-rule.ts';
import { formDefinition } from '../../../domain/form/form-definition.ts';
import { findForm } from '../../../domain/form/forms.ts';
import { readAnswers } from '../../../domain/form/read-answers.ts';
import {
  catalogue,
  vulnerabilities,
  vulnerabilityCode,
  vulnerabilityGroups,
} from '../../../domain/vulnerability/catalogue.ts';
import { vulnerability, type Vulnerability } from '../../../domain/vulnerability/vulnerability.ts';

// Said once in the API's document, where many operations answer with them.
formDefinition.register(z.globalRegistry, { id: 'FormDefinition' });
documentContent.register(z.globalRegistry, { id: 'DocumentContent' });
vulnerability.register(z.globalRegistry, { id: 'Vulnerability' });

export const formList = z.strictObject({ items: z.array(formDefinition) });

const readableForm = z.strictObject({
  title: z.string(),
  sections: z.array(
    z.strictObject({
      title: z.string(),
      lines: z.array(z.strictObject({ code: z.string(), label: z.string(), answer: z.string() })),
    }),
  ),
});

/** A revision of a document. `holds`: no later one corrects it. `readable`: a form in the words of its own version. */
export const documentView = z
  .strictObject({ ...caseDocument.shape, holds: z.boolean(), readable: z.nullable(readableForm) })
  .register(z.globalRegistry, { id: 'Document' });
export type DocumentView = z.infer<typeof documentView>;
export const documentList = z.strictObject({ items: z.array(documentView) });

/** What a change of the file answers: the case's version now, for the next If-Match, and what was written. */
export const documentAnswer = z.strictObject({ caseVersion: z.int(), document: documentView });

const readable = ({ content }: CaseDocument) => {
  const definition = content.kind === 'form' ? findForm(content.form, content.formVersion) : null;
  return content.kind === 'form' && definition !== null ? readAnswers(definition, content.answers) : null;
};

export const toDocumentView = (document: CaseDocument, holds: boolean): DocumentView => ({
  ...document,
  holds,
  readable: readable(document),
});

/** Every revision, oldest first. */
export const toDocumentViews = (documents: readonly CaseDocument[]): DocumentView[] => {
  const holding = latestRevisions(documents);
  return [...documents]
    .sort((a, b) => a.finishedAt.localeCompare(b.finishedAt) || a.revision - b.revision)
    .map((document) => toDocumentView(document, holding.includes(document)));
};

/** One line of the catalogue and what is known of it: `not-assessed` when nobody looked for it. */
export const vulnerabilityLine = z.strictObject({
  code: vulnerabilityCode,
  group: z.enum(vulnerabilityGroups),
  label: z.string(),
  state: z.enum(['not-assessed', 'none-found', 'open', 'removed']),
  record: z.nullable(vulnerability),
});

export const vulnerabilityList = z.strictObject({
  catalogue: z.strictObject({ version: z.int(), source: z.string(), verification }),
  items: z.array(vulnerabilityLine),
});

export const vulnerabilityAnswer = z.strictObject({ caseVersion: z.int(), items: z.array(vulnerability) });

export const toVulnerabilityList = (known: readonly Vulnerability[]): z.infer<typeof vulnerabilityList> => ({
  catalogue,
  items: vulnerabilities.map((entry) => {
    const found = known.find(({ code }) => code === entry.code) ?? null;
    return { ...entry, state: found?.state ?? 'not-assessed', record: found };
  }),
});
