import { useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';
import { type Channel, type Person } from '../use-settings.ts';
import { channelsText, personName } from '../words.ts';
import { findPeople } from './find-people.ts';

/** Whether somebody can be reached now, and by the channels of the level. */
const Reached = ({ person, by }: { person: Person | undefined; by: readonly Channel[] }) => {
  const t = useTexts('settings');
  if (person === undefined) return <span className="tag tag-danger">{t('absence.inactive')}</span>;
  const { reachedBy } = person;
  if (reachedBy.length === 0) return <span className="tag tag-danger">{t('person.unreachable')}</span>;
  const fits = reachedBy.some((channel) => by.includes(channel));
  return (
    <span className={fits ? 'tag tag-good' : 'tag tag-warn'}>
      {t(fits ? 'person.reachable' : 'person.otherChannels', { channels: channelsText(t, reachedBy) })}
    </span>
  );
};

type Props = {
  id: string;
  people: readonly Person[];
  named: readonly string[];
  /** The channels and reserves of the level. */
  by: readonly Channel[];
  onAdd: (staffId: string) => void;
  onRemove: (staffId: string) => void;
};

/** People a level names one by one: looked for among the staff, added and removed. */
export const NamedPeople = ({ id, people, named, by, onAdd, onRemove }: Props) => {
  const t = useTexts('settings');
  const [search, setSearch] = useState('');
  const found = findPeople(people, search, named);
  return (
    <fieldset className="field">
      <legend>{t('person.title')}</legend>
      {named.length === 0 ? <p className="hint">{t('person.none')}</p> : null}
      <ul className="people">
        {named.map((staffId) => {
          const name = personName(staffId, people);
          return (
            <li key={staffId}>
              <span>{name}</span>
              <Reached person={people.find((one) => one.staffId === staffId)} by={by} />
              <button
                type="button"
                className="button"
                onClick={() => {
                  onRemove(staffId);
                }}
              >
                {t('person.remove', { name })}
              </button>
            </li>
          );
        })}
      </ul>
      <TextField
        id={id}
        type="search"
        label={t('person.search')}
        hint={t('person.searchHint')}
        value={search}
        onChange={setSearch}
        maxLength={80}
      />
      <p className="hint" role="status">
        {found === null ? '' : t('person.found', { count: found.length })}
      </p>
      <ul className="people">
        {(found ?? []).map((person) => (
          <li key={person.staffId}>
            <span>{person.name}</span>
            <Reached person={person} by={by} />
            <button
              type="button"
              className="button"
              onClick={() => {
                onAdd(person.staffId);
                setSearch('');
                document.getElementById(id)?.focus();
              }}
            >
              {t('person.add', { name: person.name })}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
};
