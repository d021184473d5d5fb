import { useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Failed } from '../../ui/states.tsx';
import { layerName } from '../../ui/layer-name.ts';
import { useShifts } from '../use-rota.ts';
import { fromField, nowInstant, toField } from '../wall-time.ts';

/** Who is, was or will be on call at one moment. */
export const AtMoment = () => {
  const t = useTexts('rota');
  const [written, setWritten] = useState(() => toField(nowInstant(Date.now())));
  const [asked, setAsked] = useState<{ from: string; until: string } | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const { data, isError, error } = useShifts(asked);
  return (
    <section aria-labelledby="at-moment">
      <h2 id="at-moment">{t('moment.title')}</h2>
      <form
        noValidate
        className="card"
        onSubmit={(event) => {
          event.preventDefault();
          const from = fromField(written);
          setIsWrong(from === null);
          if (from !== null) setAsked({ from, until: nowInstant(Date.parse(from) + 60_000) });
        }}
      >
        <TextField
          id="moment"
          short
          type="datetime-local"
          label={t('moment.when')}
          hint={t('moment.hint')}
          fault={isWrong ? t('moment.wrong') : undefined}
          value={written}
          onChange={setWritten}
        />
        <button type="submit" className="button">
          {t('moment.show')}
        </button>
        <div role="status">
          {isError ? <Failed error={error} /> : null}
          {asked === null || data === undefined || data.from !== asked.from ? null : (
            <>
              <p>
                <Moment at={asked.from} />
              </p>
              <ul>
                {data.items.map(({ layer, people }) => (
                  <li key={layer}>
                    {layerName(layer)}:{' '}
                    <strong>
                      {people.length === 0 ? t('duty.nobody') : people.map(({ name }) => name).join(', ')}
                    </strong>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </form>
    </section>
  );
};
