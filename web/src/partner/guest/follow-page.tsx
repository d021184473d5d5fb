import { useState } from 'react';
import { useServices } from '../../app/services.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { useOutboxState } from '../drafts/outbox-state.ts';
import { PartnerLink } from '../routing/link.tsx';
import { go } from '../routing/location.ts';
import '../partner.css';

const shape = /^[A-Za-z0-9-]{10,20}$/;

/** A guest has no list: who asks by its number, from the address it was sent from, is shown a referral. */
export const FollowPage = () => {
  const t = useTexts('partner');
  const { guest } = useServices();
  const { sent } = useOutboxState();
  const [number, setNumber] = useState('');
  const [faulty, setFaulty] = useState(false);
  return (
    <Page title={t('follow.title')} narrow>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const written = number.trim().toUpperCase();
          setFaulty(!shape.test(written));
          if (shape.test(written)) go(`/partener/sesizari/${written}`);
        }}
      >
        <TextField
          id="number"
          short
          label={t('receipt.number')}
          hint={t('follow.hint')}
          fault={faulty ? t('follow.fault') : undefined}
          maxLength={20}
          value={number}
          onChange={setNumber}
        />
        <button type="submit" className="button button-primary">
          {t('follow.open')}
        </button>
      </form>
      {sent.length === 0 ? null : (
        <section aria-labelledby="sent-now">
          <h2 id="sent-now">{t('follow.sentNow')}</h2>
          <ul>
            {sent.map(({ receipt }) => (
              <li key={receipt}>
                <PartnerLink to={`/partener/sesizari/${receipt}`}>{receipt}</PartnerLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <button
          type="button"
          className="button"
          onClick={() => {
            guest.leave();
            go('/');
          }}
        >
          {t('follow.leave')}
        </button>
      </p>
    </Page>
  );
};
