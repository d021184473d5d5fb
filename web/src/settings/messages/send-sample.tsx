import { isRefused } from '../../api/refusal.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { Failed } from '../../ui/states.tsx';
import { useSample, type SampleBody } from '../use-settings.ts';

/** Channels a text can be tried by. */
export const sampleChannels = ['sms', 'email'] as const;

/** Sends the administrator a text, at their own verified address, marked as a sample. */
export const SendSample = ({ sample }: { sample: SampleBody }) => {
  const t = useTexts('settings');
  const { mutate, isPending, isSuccess, isError, error } = useSample();
  return (
    <>
      {isSuccess ? (
        <Notice tone="good">
          <p>{t('sample.sent')}</p>
        </Notice>
      ) : null}
      {isError ? (
        isRefused(error, 'codes-too-often') ? (
          <Notice tone="warn" title={t('sample.tooOften')} />
        ) : (
          <Failed error={error} />
        )
      ) : null}
      <button
        type="button"
        className="button"
        aria-disabled={isPending}
        onClick={() => {
          if (!isPending) mutate(sample);
        }}
      >
        {t(isPending ? 'sample.sending' : 'sample.send')}
      </button>
    </>
  );
};
