import { type Terminal } from '../../../../infra/cli/terminal.ts';

/** A terminal that remembers what was written and answers every question the same. */
export const memoryTerminal = (answer = false): Terminal & { lines: string[]; text: () => string } => {
  const lines: string[] = [];
  return {
    lines,
    text: () => lines.join('\n'),
    write: (line) => {
      lines.push(line);
    },
    confirm: () => Promise.resolve(answer),
  };
};
