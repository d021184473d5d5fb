import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';
import { type SheetFault } from '../sheet/check.ts';
import { nobody, type NamedPerson } from '../sheet/values.ts';

type Props = {
  id: string;
  label: string;
  hint?: string | undefined;
  /** One person, always in sight; or as many as there were. */
  several: boolean;
  people: readonly NamedPerson[];
  faults: readonly SheetFault[];
  onChange: (people: NamedPerson[]) => void;
};

/** People by name and what they are to the case. */
export const NamedPeople = ({ id, label, hint, several, people, faults, onChange }: Props) => {
  const t = useTexts('records');
  const shown = several && people.length > 0 ? people : [people[0] ?? nobody];
  const whole = faults.find(({ part }) => part === '');
  const partFault = (index: number, part: keyof NamedPerson) =>
    faults.find((fault) => fault.part === (several ? `/${index}/${part}` : `/${part}`))?.detail;
  const set = (index: number, part: keyof NamedPerson) => (text: string) => {
    onChange(shown.map((one, at) => (at === index ? { ...one, [part]: text } : one)));
  };
  return (
    <fieldset
      className={whole === undefined ? 'field' : 'field field-faulty'}
      id={id}
      aria-describedby={whole === undefined ? undefined : `${id}-fault`}
    >
      <legend>{label}</legend>
      {hint === undefined ? null : <span className="hint">{hint}</span>}
      {whole === undefined ? null : (
        <span className="fault" id={`${id}-fault`}>
          {whole.detail}
        </span>
      )}
      {shown.map((one, index) => (
        <div key={index} className="named">
          <TextField
            id={`${id}-${index}-name`}
            label={t('people.name')}
            maxLength={200}
            value={one.name}
            fault={partFault(index, 'name')}
            onChange={set(index, 'name')}
          />
          <TextField
            id={`${id}-${index}-role`}
            label={t('people.role')}
            maxLength={200}
            value={one.role}
            fault={partFault(index, 'role')}
            onChange={set(index, 'role')}
          />
          {several && shown.length > 1 ? (
            <button
              type="button"
              className="button button-plain"
              onClick={() => {
                onChange(shown.filter((_, at) => at !== index));
              }}
            >
              {t('people.remove', { number: index + 1 })}
            </button>
          ) : null}
        </div>
      ))}
      {several ? (
        <button
          type="button"
          className="button"
          onClick={() => {
            onChange([...shown, nobody]);
          }}
        >
          {t('people.add')}
        </button>
      ) : null}
    </fieldset>
  );
};
