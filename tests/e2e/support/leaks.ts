import { expect } from 'vitest';
import { stackOutput } from './cloud.ts';
import { lookInto } from './lane.ts';
import { logLines } from './logs.ts';
import { allMessages } from './messages.ts';
import { personalTexts } from './sent.ts';

/** Personal texts of what this file sent that stand where they must not: the text and where, never all that it stands in. */
export const leaks = (where: string, texts: readonly string[]): string[] => {
  // Some texts are JSON, where a quotation mark of a narrative is written otherwise.
  const forbidden = personalTexts().map((text) => [text, JSON.stringify(text).slice(1, -1)] as const);
  const found = texts.flatMap((text) =>
    forbidden.filter(([one, asJson]) => text.includes(one) || text.includes(asJson)),
  );
  return [...new Set(found.map(([one]) => `${where}: ${one}`))];
};

const deadLetterQueues = [
  'UrgentDlqUrl',
  'RoutineDlqUrl',
  'NotifyDlqUrl',
  'TimerDlqUrl',
  'StreamDlqUrl',
  'ReceiptsDlqUrl',
] as const;

/** Looks through what the cloud keeps of everything it did: parked messages, SMS and e-mails, logs. */
export const expectNoLeaks = async (): Promise<void> => {
  for (const queue of deadLetterQueues) {
    const parked = await lookInto(stackOutput(queue));
    expect(
      leaks(
        queue,
        parked.map((message) => JSON.stringify(message)),
      ),
    ).toEqual([]);
  }
  expect(
    leaks(
      'message',
      (await allMessages()).map(({ text }) => text),
    ),
  ).toEqual([]);
  const lines = await logLines();
  expect(
    leaks(
      'log',
      lines.map(({ group, line }) => `${group} ${line}`),
    ),
  ).toEqual([]);
};
