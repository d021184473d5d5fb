import { documentNames, type DocumentName, type Written } from '../../../shared/domain/assessment/due-documents.ts';
import { type DocumentView } from '../api/answers.ts';

/** How each document is called in an address. */
export const slugs: Readonly<Record<DocumentName, string>> = {
  observation: 'observatie',
  'family-risk': 'riscuri',
  'domestic-violence-risk': 'violenta-domestica',
  'initial-assessment': 'evaluare-initiala',
  'detailed-assessment': 'evaluare-detaliata',
  'assessment-report': 'raport',
  'home-visit': 'vizita',
};

export const nameBySlug = (slug: string): DocumentName | undefined =>
  documentNames.find((name) => slugs[name] === slug);

/** What a signed document is. The questions of a call are signed with the call, never with a case. */
export const nameOf = ({ content }: Pick<DocumentView, 'content'>): DocumentName | undefined =>
  documentNames.find((name) => name === (content.kind === 'form' ? content.form : content.kind));

/** What the file holds already, as its clocks count it: a visit that found nobody home was none. */
export const writtenIn = (documents: readonly DocumentView[]): Written[] =>
  documents.flatMap((document) => {
    const { content, finishedAt } = document;
    const name = nameOf(document);
    if (name === undefined || (content.kind === 'home-visit' && content.conclusion === 'nobody-home')) return [];
    const at = content.kind === 'home-visit' ? content.startedAt : 'doneAt' in content ? content.doneAt : finishedAt;
    return [{ name, at }];
  });
