import { useState } from 'react';
import { Refusal, Unreachable } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { saveAs } from '../../ui/save-as.ts';
import { Failed } from '../../ui/states.tsx';

/** The proof that the institution reported, as the PDF that courts and inspections take. */
export const ProofButton = ({ receipt }: { receipt: string }) => {
  const t = useTexts('partner');
  const { api } = useServices();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const fetchProof = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const { response, data } = await api
        .GET('/v1/referrals/{id}/proof', {
          params: { path: { id: receipt } },
          headers: { accept: 'application/pdf' },
          parseAs: 'blob',
        })
        .catch((cause: unknown) => {
          throw new Unreachable('no answer', { cause });
        });
      if (!response.ok || data === undefined)
        throw new Refusal({ status: response.status, code: 'unknown', detail: '' });
      saveAs(data, `${receipt}.pdf`);
    } catch (found) {
      setError(found);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <button
        type="button"
        className="button"
        aria-disabled={busy}
        onClick={() => void (busy ? undefined : fetchProof())}
      >
        {t(busy ? 'proof.busy' : 'proof.download')}
      </button>
      {error === null ? null : <Failed error={error} />}
    </>
  );
};
