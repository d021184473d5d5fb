import { previewsOf, smsSize, type Preview } from '../../../shared/contracts/messages/previews.ts';
import { assertNever } from '../../../shared/domain/kernel/result.ts';
import { exitCodes, type ExitCode } from '../failure.ts';
import { type Terminal } from '../terminal.ts';

/** What of a county pack its texts depend on. */
type Worded = { code: string; infrastructure: { smsReplies: boolean } };

const whatOf = ({ kind, about }: Preview): string => {
  switch (kind) {
    case 'page':
    case 'notice':
      return `${kind}, ${about}`;
    case 'code':
      return 'verification code';
    case 'reply':
      return `answer to an SMS, ${about}`;
    default:
      return assertNever(kind);
  }
};

const sizeOf = (text: string): string => {
  const { characters, segments, gsm7 } = smsSize(text);
  return `${characters} characters, ${segments} ${segments === 1 ? 'segment' : 'segments'}, ${gsm7 ? 'GSM-7' : 'NOT GSM-7'}`;
};

const isWrong = ({ channel, text }: Preview): boolean => {
  const { gsm7, segments } = smsSize(text);
  return channel === 'sms' && (!gsm7 || segments !== 1);
};

/** `messages preview`: every text people are sent, and what an SMS of it costs; answers no when one does not fit one segment. */
export const previewMessages = ({ code, infrastructure }: Worded, { write }: Terminal): ExitCode => {
  const previews = previewsOf({ county: code, smsReplies: infrastructure.smsReplies });
  for (const preview of previews) {
    const { channel, text } = preview;
    write(`${channel}: ${whatOf(preview)}${channel === 'sms' ? ` (${sizeOf(text)})` : ''}`);
    for (const line of text.split('\n')) write(`    ${line}`);
  }
  const wrong = previews.filter(isWrong);
  for (const preview of wrong)
    write(`The SMS "${whatOf(preview)}" does not fit one segment of letters that every phone shows.`);
  return wrong.length === 0 ? exitCodes.done : exitCodes.no;
};
