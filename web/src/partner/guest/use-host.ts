import { useCallback } from 'react';
import { answered } from '../../api/refusal.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useServices } from '../../app/services.ts';

/** Whose link it is, and where its mail goes. */
export const useHost = (token: string) => {
  const { api } = useServices();
  const ask = useCallback(
    () => answered(api.GET('/v1/guest/links/{token}', { params: { path: { token } } })),
    [api, token],
  );
  return useAnswer(ask);
};
export type Host = NonNullable<ReturnType<typeof useHost>['data']>;
