import { useState } from 'react';
import { answered } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';
import { useGuest } from '../../sign-in/use-guest.ts';
import { type TextKey } from '../../texts/catalogue.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { saveAs } from '../../ui/save-as.ts';
import { Failed } from '../../ui/states.tsx';

type Props = { label: TextKey<'partner'>; name: string; fetchFile: () => Promise<Blob> };

/** Fetches a file and saves it; says so while it does, and why when it cannot. */
const FileButton = ({ label, name, fetchFile }: Props) => {
  const t = useTexts('partner');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const save = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      saveAs(await fetchFile(), name);
    } catch (found) {
      setError(found);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <button type="button" className="button" aria-disabled={busy} onClick={() => void (busy ? undefined : save())}>
        {t(busy ? 'file.busy' : label)}
      </button>
      {error === null ? null : <Failed error={error} />}
    </>
  );
};

/** The proof that the institution reported, as the PDF that courts and inspections take. */
export const ProofButton = ({ receipt }: { receipt: string }) => {
  const { api } = useServices();
  const params = { path: { id: receipt } };
  const headers = { accept: 'application/pdf' };
  return (
    <FileButton
      label="proof.download"
      name={`${receipt}.pdf`}
      fetchFile={async () =>
        (await answered<Blob>(api.GET('/v1/referrals/{id}/proof', { params, headers, parseAs: 'blob' }))).value
      }
    />
  );
};

/** The receipt for the institution's own file. */
export const ReceiptButton = ({ receipt }: { receipt: string }) => {
  const { api, guestApi } = useServices();
  const { link } = useGuest();
  const how = { params: { path: { id: receipt } }, parseAs: 'blob' } as const;
  return (
    <FileButton
      label="receipt.download"
      name={`${receipt}-primire.pdf`}
      fetchFile={async () =>
        (
          await answered<Blob>(
            link === null
              ? api.GET('/v1/referrals/{id}/receipt', how)
              : guestApi.GET('/v1/guest/referrals/{id}/receipt', how),
          )
        ).value
      }
    />
  );
};

/** Everything the institution sent, as a table for spreadsheets. */
export const TableButton = () => {
  const { api } = useServices();
  const headers = { accept: 'text/csv' };
  return (
    <FileButton
      label="mine.download"
      name="sesizari.csv"
      fetchFile={async () => (await answered<Blob>(api.GET('/v1/referrals', { headers, parseAs: 'blob' }))).value}
    />
  );
};
