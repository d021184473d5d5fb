import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { institutionKinds } from '../../../../shared/domain/institution/institution.ts';
import { answered, isPassing } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';
import { useGuest } from '../../sign-in/use-guest.ts';
import { useSession } from '../../sign-in/use-session.ts';

const kept = 'semnal.institution';

/** What the form must know of the sender. No personal data: an institution's name and kind are public. */
const remembered = z.object({ name: z.string(), kind: z.enum(institutionKinds) });
export type KnownInstitution = z.infer<typeof remembered>;

const recall = (): KnownInstitution | null => {
  const text = localStorage.getItem(kept);
  return text === null ? null : (remembered.safeParse(JSON.parse(text)).data ?? null);
};

/** Whether the form can be written here without a line: the device knows for which kind of institution. */
export const isInstitutionKnown = (): boolean => recall() !== null;

/** The institution the person speaks for: as the API says, or as it was the last time when there is no line. */
export const useInstitution = (): KnownInstitution | null => {
  const { api } = useServices();
  const { signedIn } = useSession();
  const { link } = useGuest();
  const [known, setKnown] = useState(recall);
  useEffect(() => {
    if (!signedIn) return;
    answered(api.GET('/v1/me'))
      .then(({ value }) => {
        if (value.speaksFor !== 'institution') return;
        const { name, kind } = value;
        localStorage.setItem(kept, JSON.stringify({ name, kind }));
        setKnown({ name, kind });
      })
      .catch((error: unknown) => {
        // Without a line the form works as it did before; anything else is worth knowing.
        if (!isPassing(error)) reportError(error);
      });
  }, [api, signedIn]);
  return link ?? known;
};
