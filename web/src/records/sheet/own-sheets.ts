import { type DocumentName } from '../../../../shared/domain/assessment/due-documents.ts';
import { type Tell } from '../../texts/use-texts.ts';
import { type Sheet, type SheetField, type SheetSection } from './sheet.ts';

/** What the console asks by itself; everything else is a form of the API's. */
export const ownNames = [
  'initial-assessment',
  'detailed-assessment',
  'assessment-report',
  'home-visit',
] as const satisfies readonly DocumentName[];
type OwnName = (typeof ownNames)[number];

const longest = 8_000;

/** Which conclusions each document ends with; what each one brings with it, the texts say. */
const conclusions = {
  'initial-assessment': ['risk-confirmed', 'assess-in-detail', 'no-risk'],
  'detailed-assessment': ['service-plan', 'protection-plan', 'no-risk'],
  'home-visit': ['risk-confirmed', 'visit-again', 'nobody-home', 'no-risk'],
} as const;

/** What assessments, reports and visits ask, in the words of the moment's language; codes are those of the API. */
const builder = (t: Tell<'records'>) => {
  const labelled = (code: SheetCode) => ({ code, label: t(`field.${code}`) });
  const text = (code: SheetCode, required = true): SheetField => ({
    kind: 'text',
    ...labelled(code),
    required,
    longest,
  });
  const time = (code: SheetCode, notBefore?: SheetCode): SheetField => ({
    kind: 'time',
    ...labelled(code),
    required: true,
    ...(notBefore === undefined ? {} : { notBefore }),
  });
  const section = (code: SectionCode, ...fields: SheetField[]): SheetSection => ({
    code,
    title: t(`section.${code}`),
    verification: null,
    fields,
  });
  const choice = (code: SheetCode, ...values: ('yes' | 'no' | 'unknown')[]): SheetField => ({
    kind: 'choice',
    ...labelled(code),
    required: true,
    several: false,
    options: values.map((value) => ({ value, label: t(`reply.${value}`) })),
  });
  const people = (code: SheetCode, required: boolean): SheetField => ({
    kind: 'people',
    ...labelled(code),
    required,
    hint: t('people.hint'),
  });
  const findings = section('findings', {
    kind: 'findings',
    ...labelled('findings'),
    required: false,
    hint: t('findings.hint'),
  });
  const conclusion = (name: keyof typeof conclusions): SheetSection =>
    section(
      'conclusion',
      {
        kind: 'choice',
        ...labelled('conclusion'),
        required: true,
        several: false,
        options: conclusions[name].map((value) => ({ value, label: t(`conclusion.${value}`) })),
        hint: t(`conclusionHint.${name}`),
      },
      text('reasons'),
    );
  return { labelled, text, time, section, choice, people, findings, conclusion };
};

type SheetCode =
  | 'doneAt'
  | 'personSeen'
  | 'talkedWith'
  | 'immediateDanger'
  | 'summary'
  | 'findings'
  | 'conclusion'
  | 'reasons'
  | 'social'
  | 'medical'
  | 'educational'
  | 'strengths'
  | 'personsView'
  | 'assessmentId'
  | 'text'
  | 'recommendations'
  | 'startedAt'
  | 'endedAt'
  | 'place'
  | 'visitors'
  | 'metWith'
  | 'observed';
type SectionCode =
  'talk' | 'situation' | 'domains' | 'family' | 'findings' | 'conclusion' | 'report' | 'visit' | 'seen';

const sectionsOf = (name: OwnName, t: Tell<'records'>): SheetSection[] => {
  const { labelled, text, time, section, choice, people, findings, conclusion } = builder(t);
  const talk = section('talk', time('doneAt'), choice('personSeen', 'yes', 'no'), people('talkedWith', false));
  switch (name) {
    case 'initial-assessment':
      return [
        talk,
        section('situation', choice('immediateDanger', 'yes', 'no', 'unknown'), text('summary')),
        findings,
        conclusion(name),
      ];
    case 'detailed-assessment':
      return [
        talk,
        section('domains', text('social'), text('medical'), text('educational')),
        section('family', text('strengths', false), text('personsView', false)),
        findings,
        conclusion(name),
      ];
    case 'assessment-report':
      return [
        section(
          'report',
          { kind: 'assessment', ...labelled('assessmentId'), required: true },
          time('doneAt'),
          text('text'),
          text('recommendations'),
        ),
      ];
    case 'home-visit':
      return [
        section(
          'visit',
          time('startedAt'),
          time('endedAt', 'startedAt'),
          { kind: 'text', ...labelled('place'), required: true, longest: 500 },
          people('visitors', true),
        ),
        section('seen', choice('personSeen', 'yes', 'no'), people('metWith', false), text('observed')),
        findings,
        conclusion(name),
      ];
  }
};

export const ownSheet = (name: OwnName, t: Tell<'records'>): Sheet => ({
  name,
  title: t(`name.${name}`),
  form: null,
  sections: sectionsOf(name, t),
});
