import { useEffect, useRef, useState } from 'react';
import { isPassing, Refusal } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';
import { useGuest } from '../../sign-in/use-guest.ts';
import { useSession } from '../../sign-in/use-session.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { attachmentTypes } from '../../../../shared/domain/attachment/limits.ts';
import { type FormValues } from '../form/values.ts';
import { isUploaded, type AttachedFile } from './attached-file.ts';
import { chooseFiles, type Refused } from './choose-files.ts';
import { FileLine, type Progress } from './file-line.tsx';
import { uploadsOf } from './uploads-context.ts';

type Props = {
  draftId: string;
  attached: readonly AttachedFile[];
  change: (part: (values: FormValues) => Partial<FormValues>) => void;
};

/** How a file stands that did not go. Without an account or a code it waits for them, and goes with the referral. */
const progressAfter = (error: unknown): Progress => {
  if (error instanceof Refusal && error.problem.status === 401) return { kind: 'idle' };
  return { kind: isPassing(error) ? 'failed' : 'refused' };
};

/**
 * Papers and photographs. A file is kept on the device, encrypted, and goes at once where there is a line and an account, or a
 * guest's code; otherwise together with the referral, when both are there.
 */
export const AttachmentsField = ({ draftId, attached, change }: Props) => {
  const t = useTexts('partner');
  const { files, upload } = uploadsOf(useServices());
  const { signedIn } = useSession();
  const { link, hasSession } = useGuest();
  const known = signedIn || (link !== null && hasSession);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [progress, setProgress] = useState<Readonly<Record<string, Progress>>>({});
  const running = useRef(new AbortController());

  const note = (key: string, how: Progress): void => {
    setProgress((before) => ({ ...before, [key]: how }));
  };
  const start = async (file: AttachedFile): Promise<void> => {
    const { signal } = running.current;
    note(file.key, { kind: 'running', part: 0 });
    try {
      const onProgress = (part: number): void => {
        note(file.key, { kind: 'running', part });
      };
      const there = await upload(file, { signal, onProgress });
      if (signal.aborted) return;
      change(({ attachments }) => ({ attachments: attachments.map((one) => (one.key === file.key ? there : one)) }));
      note(file.key, { kind: 'idle' });
    } catch (error) {
      if (signal.aborted) return;
      note(file.key, progressAfter(error));
    }
  };
  const startAll = (wanted: readonly AttachedFile[]): void => {
    if (!known || !navigator.onLine) return;
    for (const file of wanted.filter((one) => !isUploaded(one))) start(file).catch(reportError);
  };

  useEffect(() => {
    const controller = new AbortController();
    running.current = controller;
    const begun = setTimeout(() => {
      startAll(attached);
    });
    return () => {
      clearTimeout(begun);
      controller.abort();
    };
    // What was there when the step was opened; what is added starts by itself.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [draftId, known]);

  const add = async (list: readonly File[]): Promise<void> => {
    const { chosen, refused: not } = chooseFiles(list, attached);
    setRefused(not);
    for (const { file, blob } of chosen) await files.keep(file.key, draftId, await blob.arrayBuffer());
    const added = chosen.map(({ file }) => file);
    change(({ attachments }) => ({ attachments: [...attachments, ...added] }));
    startAll(added);
  };
  const remove = (file: AttachedFile): void => {
    change(({ attachments }) => ({ attachments: attachments.filter(({ key }) => key !== file.key) }));
    files.forget(file.key).catch(reportError);
  };

  return (
    <fieldset className="field">
      <legend>{t('files.legend')}</legend>
      <p className="hint" id="files-hint">
        {t('files.hint')}
      </p>
      <div>
        <input
          id="files"
          className="visually-hidden file-input"
          type="file"
          multiple
          accept={attachmentTypes.join(',')}
          aria-describedby="files-hint"
          onChange={({ currentTarget }) => {
            const list = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            add(list).catch(reportError);
          }}
        />
        <label className="button" htmlFor="files">
          {t('files.choose')}
        </label>
      </div>
      {refused.length === 0 ? null : (
        <Notice tone="danger" title={t('files.refused')}>
          <ul>
            {refused.map(({ fileName, fault }, index) => (
              <li key={`${fileName}-${index}`}>
                {fileName}: {t(`files.fault.${fault}`)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ul className="cards" aria-live="polite">
        {attached.map((file) => (
          <FileLine
            key={file.key}
            file={file}
            progress={progress[file.key] ?? { kind: 'idle' }}
            onRetry={() => {
              start(file).catch(reportError);
            }}
            onRemove={() => {
              remove(file);
            }}
          />
        ))}
      </ul>
    </fieldset>
  );
};
