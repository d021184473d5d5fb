import { type Answer } from '../api/refusal.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Failed, Loading, OfflineBanner } from '../ui/states.tsx';
import { AddForm } from './methods/add-form.tsx';
import { MethodCard } from './methods/method-card.tsx';
import { PushChoice } from './push/push-choice.tsx';
import { reachedBy } from './rules.ts';
import { useContacts, type ContactsView } from './use-contacts.ts';
import { WishesForm } from './wishes/wishes-form.tsx';
import './contacts.css';

const Contacts = ({ value: contacts, etag }: Answer<ContactsView>) => {
  const t = useTexts('contacts');
  const { methods, rota, pushKey } = contacts;
  const seen = etag ?? '';
  const ways = reachedBy(contacts);
  return (
    <>
      {ways.length === 0 ? (
        <Notice tone="danger" title={t('reached.none')}>
          <p>{t('reached.noneText')}</p>
        </Notice>
      ) : (
        <Notice tone="good">
          <p>{t('reached.by', { channels: ways.map((channel) => t(`channel.${channel}`)).join(', ') })}</p>
        </Notice>
      )}
      <section aria-labelledby="methods">
        <h2 id="methods">{t('methods.title')}</h2>
        {methods.length === 0 ? <p className="lead">{t('methods.none')}</p> : null}
        <ul className="cards">
          {methods.map((method) => (
            <MethodCard key={method.methodId} method={method} contacts={contacts} seen={seen} />
          ))}
        </ul>
      </section>
      <section className="card" aria-labelledby="of-rota">
        <h2 id="of-rota">{t('rota.title')}</h2>
        <p className="hint">{t('rota.hint')}</p>
        <ul>
          <li>
            {rota.email} {rota.verified.includes('email') ? `(${t('method.verified')})` : `(${t('method.unverified')})`}
          </li>
          {rota.phone === null ? null : (
            <li>
              {rota.phone} {rota.verified.includes('sms') ? `(${t('method.verified')})` : `(${t('method.unverified')})`}
            </li>
          )}
        </ul>
      </section>
      <section aria-labelledby="add">
        <h2 id="add">{t('add.title')}</h2>
        <AddForm />
      </section>
      <PushChoice pushKey={pushKey} />
      <section aria-labelledby="wishes">
        <h2 id="wishes">{t('wishes.title')}</h2>
        <p>{t('wishes.text')}</p>
        <WishesForm contacts={contacts} seen={seen} />
      </section>
    </>
  );
};

/** How I am reached: my own addresses, what this device may show, what comes first. */
export const ContactsPage = () => {
  const t = useTexts('contacts');
  const { data, isPending, isError, error, refetch } = useContacts();
  return (
    <Page title={t('title')} narrow>
      <OfflineBanner>
        <p>{t('offline')}</p>
      </OfflineBanner>
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {isPending ? <Loading /> : null}
      {data === undefined ? null : <Contacts {...data} />}
    </Page>
  );
};
