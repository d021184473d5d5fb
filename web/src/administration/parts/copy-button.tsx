import { useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';

/** Puts a text where it can be pasted, and says whether that worked. */
export const CopyButton = ({ text, label }: { text: string; label: string }) => {
  const t = useTexts('administration');
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          navigator.clipboard.writeText(text).then(
            () => {
              setCopied('yes');
            },
            () => {
              setCopied('failed');
            },
          );
        }}
      >
        {label}
      </button>{' '}
      <span role="status">{copied === 'no' ? '' : t(copied === 'yes' ? 'secret.copied' : 'secret.notCopied')}</span>
    </>
  );
};
