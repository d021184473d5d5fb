import { useEffect, useRef, useState } from 'react';
import { type StoreOf } from '../drafts/draft-store.ts';

/** How long after the last key a draft is kept, in ms. */
const pause = 400;

/** A draft that keeps itself: shortly after each change, and at once when the page is left. */
export const useDraft = <D extends { updatedAt: number }>(store: Pick<StoreOf<D>, 'save'>, first: D) => {
  const [current, setCurrent] = useState(first);
  const [saved, setSaved] = useState<'kept' | 'keeping' | 'failed'>('kept');
  const latest = useRef(first);
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = (): Promise<void> => {
    clearTimeout(pending.current);
    pending.current = undefined;
    return store.save(latest.current).then(
      () => {
        setSaved('kept');
      },
      () => {
        setSaved('failed');
      },
    );
  };

  useEffect(() => {
    const leave = (): void => {
      if (pending.current !== undefined) void save();
    };
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
    // One draft for as long as the form is open.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [store]);

  const change = (part: Partial<D>): void => {
    latest.current = { ...latest.current, ...part, updatedAt: Date.now() };
    setCurrent(latest.current);
    setSaved('keeping');
    clearTimeout(pending.current);
    pending.current = setTimeout(() => void save(), pause);
  };

  return { draft: current, change, save, saved, newest: () => latest.current };
};
