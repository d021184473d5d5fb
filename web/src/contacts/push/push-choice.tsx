import { useEffect, useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { Failed } from '../../ui/states.tsx';
import { useAddMethod } from '../use-contacts.ts';
import { pushState, subscribe, unsubscribe, type PushState } from './push.ts';

type Trouble = 'refused' | 'failed';

/** Notifications on this device: asked for only after a click, and honest about what the browser says. */
export const PushChoice = ({ pushKey }: { pushKey: string }) => {
  const t = useTexts('contacts');
  const [state, setState] = useState<PushState | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const add = useAddMethod();
  useEffect(() => {
    let wanted = true;
    void pushState().then((found) => {
      if (wanted) setState(found);
    });
    return () => {
      wanted = false;
    };
  }, [isAsking]);
  const begin = async () => {
    setIsAsking(true);
    setTrouble(null);
    const asked = await subscribe(pushKey);
    if (asked.ok) {
      const method = { channel: 'push', subscription: asked.subscription, label: t('push.label') } as const;
      await add.mutateAsync({ key: crypto.randomUUID(), method }).catch(unsubscribe);
    } else setTrouble(asked.why);
    setIsAsking(false);
  };
  const end = async () => {
    setIsAsking(true);
    await unsubscribe();
    setIsAsking(false);
  };
  return (
    <section className="card" aria-labelledby="push">
      <h2 id="push">{t('push.title')}</h2>
      <p>{t('push.text')}</p>
      {add.isError ? <Failed error={add.error} /> : null}
      <div role="status">
        {trouble === null ? null : <Notice tone="warn">{t(`push.${trouble}`)}</Notice>}
        {state === 'unsupported' || state === 'refused' ? <p>{t(`push.${state}`)}</p> : null}
        {state === 'on' ? <p>{t('push.on')}</p> : null}
      </div>
      {state === 'ready' ? (
        <button
          type="button"
          className="button button-primary"
          aria-disabled={isAsking}
          onClick={() => {
            if (!isAsking) void begin();
          }}
        >
          {t(isAsking ? 'push.asking' : 'push.start')}
        </button>
      ) : null}
      {state === 'on' ? (
        <button
          type="button"
          className="button"
          aria-disabled={isAsking}
          onClick={() => {
            if (!isAsking) void end();
          }}
        >
          {t('push.stop')}
        </button>
      ) : null}
    </section>
  );
};
