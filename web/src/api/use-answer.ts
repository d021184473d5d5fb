import { useEffect, useState } from 'react';
import { type Answer } from './refusal.ts';

export type Asked<T> = { data: T | null; error: unknown; retry: () => void };

/**
 * What the API answers to a question, asked again every `every` ms; the last answer stays while a newer one is fetched or
 * cannot be had. For partners' pages, which do without a query client.
 * @param ask must stay the same function while the question does.
 */
export const useAnswer = <T>(ask: () => Promise<Answer<T>>, every?: number): Asked<T> => {
  const [state, setState] = useState<{ data: T | null; error: unknown }>({ data: null, error: null });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    ask().then(
      ({ value }) => {
        if (wanted) setState({ data: value, error: null });
      },
      (error: unknown) => {
        if (wanted) setState(({ data }) => ({ data, error }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [ask, round]);
  useEffect(() => {
    if (every === undefined) return;
    const again = setInterval(() => {
      setRound((before) => before + 1);
    }, every);
    return () => {
      clearInterval(again);
    };
  }, [every]);
  return {
    ...state,
    retry: () => {
      setRound((before) => before + 1);
    },
  };
};
