import { useState } from 'react';
import { isRefused } from '../../api/refusal.ts';
import { urgencies } from '../../../../shared/domain/kernel/urgency.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ChoiceField, TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Failed } from '../../ui/states.tsx';
import { UrgencyTag } from '../../ui/urgency.tsx';
import { moved, reachedBy, wholeOrder } from '../rules.ts';
import { usePrefer, type Channel, type ContactsView } from '../use-contacts.ts';

type OrderProps = { id: string; order: readonly Channel[]; onChange: (order: Channel[]) => void };

/** Channels one after the other; each can be put earlier or later, by button, so also by keyboard. */
const Order = ({ id, order, onChange }: OrderProps) => {
  const t = useTexts('contacts');
  return (
    <ol className="wishes">
      {order.map((channel, position) => (
        <li key={channel}>
          <span>{t(`channel.${channel}`)}</span>
          {([-1, 1] as const).map((by) => (
            <button
              key={by}
              type="button"
              className="button"
              aria-label={t(by === -1 ? 'order.earlier' : 'order.later', { channel: t(`channel.${channel}`), id })}
              aria-disabled={order[position + by] === undefined}
              onClick={() => {
                onChange(moved(order, position, by));
              }}
            >
              <span aria-hidden="true">{by === -1 ? '↑' : '↓'}</span>
            </button>
          ))}
        </li>
      ))}
    </ol>
  );
};

const isClock = (written: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(written);

/** Which channel comes first for each urgency, and the hours in which only what wakes nobody is used. */
export const WishesForm = ({ contacts, seen }: { contacts: ContactsView; seen: string }) => {
  const t = useTexts('contacts');
  const app = useTexts('app');
  const prefer = usePrefer();
  const [order, setOrder] = useState(contacts.order);
  const [quiet, setQuiet] = useState<'no' | 'yes'>(contacts.quietHours === null ? 'no' : 'yes');
  const [from, setFrom] = useState(contacts.quietHours?.from ?? '22:00');
  const [to, setTo] = useState(contacts.quietHours?.to ?? '07:00');
  const all = reachedBy(contacts);
  const isRight = quiet === 'no' || (isClock(from) && isClock(to) && from !== to);
  const isStale = isRefused(prefer.error, 'version-stale');
  return (
    <form
      noValidate
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isRight || prefer.isPending) return;
        prefer.mutate({ wishes: { order, quietHours: quiet === 'no' ? null : { from, to } }, seen });
      }}
    >
      {urgencies.map((urgency) => (
        <fieldset key={urgency} className="field">
          <legend>
            {t('order.for')} <UrgencyTag urgency={urgency} />
          </legend>
          <Order
            id={app(`urgency.${urgency}`)}
            order={wholeOrder(order[urgency], all)}
            onChange={(next) => {
              setOrder({ ...order, [urgency]: next });
            }}
          />
        </fieldset>
      ))}
      <ChoiceField
        id="quiet"
        inline
        label={t('quiet.label')}
        hint={t('quiet.hint')}
        options={(['no', 'yes'] as const).map((value) => ({ value, label: t(`quiet.${value}`) }))}
        value={quiet}
        onChange={setQuiet}
      />
      {quiet === 'no' ? null : (
        <>
          <TextField id="quiet-from" type="time" short label={t('quiet.from')} value={from} onChange={setFrom} />
          <TextField
            id="quiet-to"
            type="time"
            short
            label={t('quiet.to')}
            fault={isRight ? undefined : t('quiet.wrong')}
            value={to}
            onChange={setTo}
          />
        </>
      )}
      {isStale ? <Notice tone="warn">{t('stale')}</Notice> : null}
      {prefer.isError && !isStale ? <Failed error={prefer.error} /> : null}
      {prefer.isSuccess ? <Notice tone="good">{t('saved')}</Notice> : null}
      <button type="submit" className="button button-primary" aria-disabled={prefer.isPending}>
        {t(prefer.isPending ? 'saving' : 'save')}
      </button>
    </form>
  );
};
