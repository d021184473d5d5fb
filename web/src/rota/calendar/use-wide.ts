import { useSyncExternalStore } from 'react';

/** Seven columns of names need about this much. */
const wide = '(min-width: 56rem)';

const onChange = (listener: () => void): (() => void) => {
  const query = matchMedia(wide);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
};

/** Whether a week fits on the screen beside one another. */
export const useWide = (): boolean => useSyncExternalStore(onChange, () => matchMedia(wide).matches);
