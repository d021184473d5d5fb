import { createInterface } from 'node:readline/promises';

/** How a command talks to the person who runs it. */
export type Terminal = {
  write: (line: string) => void;
  /** True only for an explicit yes; where nobody can answer, false. */
  confirm: (question: string) => Promise<boolean>;
};

export const processTerminal: Terminal = {
  write: (line) => {
    console.log(line);
  },
  confirm: async (question) => {
    if (!process.stdin.isTTY) return false;
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    try {
      return /^(y|yes|da)$/i.test((await lines.question(`${question} [y/N] `)).trim());
    } finally {
      lines.close();
    }
  },
};
