import { formReplies } from '../../../../shared/domain/form/form-definition.ts';
import { type DocumentView } from '../../api/answers.ts';
import { currentLanguage } from '../../texts/texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ChoiceField, ManyField, SelectField, TextField } from '../../ui/field.tsx';
import { spokenMoment } from '../../ui/moment.tsx';
import { type SheetFault } from '../sheet/check.ts';
import { type SheetField } from '../sheet/sheet.ts';
import { listIn, peopleIn, textIn, type SheetValues } from '../sheet/values.ts';
import { nameOf } from '../names.ts';
import { FindingsField } from './findings-field.tsx';
import { NamedPeople } from './named-people.tsx';

type Props = {
  field: SheetField;
  values: SheetValues;
  faults: readonly SheetFault[];
  /** Assessments of the file, for a report to be about. */
  assessments: readonly DocumentView[];
  onChange: (change: (before: SheetValues) => SheetValues) => void;
};

/** Longer texts get room to be written in; in characters. */
const longFrom = 501;

/** One question of a sheet, as its kind is answered. */
export const FieldOnSheet = ({ field, values, faults, assessments, onChange }: Props) => {
  const t = useTexts('records');
  const { code } = field;
  const own = faults.filter((fault) => fault.code === code);
  const frame = {
    id: `field-${code}`,
    label:
      field.required || field.kind === 'answer' || field.kind === 'findings'
        ? field.label
        : t('field.optional', { label: field.label }),
    hint: field.hint,
    fault: own[0]?.detail,
  };
  const setText = (text: string): void => {
    onChange((before) => ({ ...before, texts: { ...before.texts, [code]: text } }));
  };
  const text = { value: textIn(values, code), onChange: setText };
  switch (field.kind) {
    case 'answer':
      return (
        <ChoiceField
          {...frame}
          inline
          value={formReplies.find((reply) => reply === text.value)}
          onChange={setText}
          options={formReplies.map((value) => ({ value, label: t(`reply.${value}`) }))}
        />
      );
    case 'text':
      return <TextField {...frame} {...text} long={field.longest >= longFrom} maxLength={field.longest} />;
    case 'number':
      return (
        <TextField
          {...frame}
          {...text}
          short
          inputMode="numeric"
          label={field.unit === undefined ? frame.label : `${frame.label} (${field.unit})`}
        />
      );
    case 'date':
      return <TextField {...frame} {...text} short type="date" />;
    case 'time':
      return <TextField {...frame} {...text} short type="datetime-local" />;
    case 'choice':
      return field.several ? (
        <ManyField
          {...frame}
          options={field.options}
          values={listIn(values, code)}
          onChange={(list) => {
            onChange((before) => ({ ...before, lists: { ...before.lists, [code]: list } }));
          }}
        />
      ) : (
        <ChoiceField {...frame} options={field.options} value={text.value} onChange={setText} />
      );
    case 'person':
    case 'people':
      return (
        <NamedPeople
          {...frame}
          several={field.kind === 'people'}
          people={peopleIn(values, code)}
          faults={own}
          onChange={(people) => {
            onChange((before) => ({ ...before, people: { ...before.people, [code]: people } }));
          }}
        />
      );
    case 'findings':
      return (
        <FindingsField
          {...frame}
          findings={values.findings}
          onChange={(findings) => {
            onChange((before) => ({ ...before, findings }));
          }}
        />
      );
    case 'assessment':
      return (
        <SelectField
          {...frame}
          {...text}
          none={t('assessment.choose')}
          options={assessments.flatMap((document) => {
            const name = nameOf(document);
            const day = spokenMoment(document.finishedAt, currentLanguage());
            return name === undefined ? [] : [{ value: document.documentId, label: `${t(`name.${name}`)}, ${day}` }];
          })}
        />
      );
  }
};
