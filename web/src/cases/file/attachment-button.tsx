import { useMutation } from '@tanstack/react-query';
import { answered } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Failed } from '../../ui/states.tsx';

type Props = { referralId: string; uploadId: string; fileName: string };

const kilobytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1_024));

/** A file that came with a referral: asked for by a button, since opening it is written down, then had by its address. */
export const AttachmentButton = ({ referralId, uploadId, fileName }: Props) => {
  const t = useTexts('cases');
  const { api } = useServices();
  const open = useMutation({
    mutationFn: async () => {
      const params = { path: { id: referralId, uploadId } };
      return (await answered(api.GET('/v1/referrals/{id}/attachments/{uploadId}', { params }))).value;
    },
  });
  return (
    <>
      {open.data === undefined ? (
        <button
          type="button"
          className="button"
          aria-disabled={open.isPending}
          onClick={() => {
            if (!open.isPending) open.mutate();
          }}
        >
          {t(open.isPending ? 'attachment.asking' : 'attachment.ask', { name: fileName })}
        </button>
      ) : (
        <p role="status">
          <a href={open.data.downloadUrl} target="_blank" rel="noreferrer">
            {t('attachment.open', { name: fileName, size: kilobytes(open.data.length) })}
          </a>
        </p>
      )}
      {open.isError ? <Failed error={open.error} /> : null}
    </>
  );
};
