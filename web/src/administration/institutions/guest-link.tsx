import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { CopyButton } from '../parts/copy-button.tsx';

const Link = ({ id, issue }: { id: string; issue: number }) => {
  const t = useTexts('administration');
  const { api } = useServices();
  const { data, isPending, isError, error, refetch } = useQuery({
    queryKey: ['guest-link', id, issue],
    gcTime: 0,
    queryFn: async () =>
      (await answered(api.GET('/v1/institutions/{id}/guest-link', { params: { path: { id } } }))).value.path,
  });
  if (isError) return <Failed error={error} retry={() => void refetch()} />;
  if (isPending) return <Loading />;
  const address = new URL(data, location.origin).href;
  return (
    <>
      <code className="secret">{address}</code>
      <p>
        <CopyButton text={address} label={t('guestLink.copy')} />
      </p>
    </>
  );
};

/** The link an institution's people without an account open; whoever has it still needs an address of the institution. */
export const GuestLink = ({ id, issue }: { id: string; issue: number }) => {
  const t = useTexts('administration');
  const [shown, setShown] = useState(false);
  return (
    <section className="card" aria-labelledby="guest-link">
      <h3 id="guest-link">{t('guestLink.title')}</h3>
      <p>{t('guestLink.text')}</p>
      {shown ? <Link id={id} issue={issue} /> : null}
      <button
        type="button"
        className="button"
        aria-expanded={shown}
        onClick={() => {
          setShown(!shown);
        }}
      >
        {t(shown ? 'guestLink.hide' : 'guestLink.show')}
      </button>
    </section>
  );
};
