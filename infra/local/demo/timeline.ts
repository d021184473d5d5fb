import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Colours only where they show: not in a pipe, not with NO_COLOR. */
export const styled = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout });

/** The longest title and a space. */
const titleWidth = 23;

const milliseconds = (value: number): string => `${Math.round(value).toLocaleString('en')} ms`;

/** Prints steps as they happen: when, counted from the start; how long after the step before; what. */
export const makeTimeline = (startedAt: number, print: (text: string) => void) => {
  let before = startedAt;
  return {
    /** @param at epoch milliseconds. */
    step: (at: number, title: string, detail = ''): void => {
      const time = milliseconds(at - startedAt).padStart(11);
      const passed = at === startedAt ? '' : `+${milliseconds(Math.max(0, at - before))}`;
      before = Math.max(before, at);
      const what = `${title.padEnd(titleWidth)}${styled('dim', detail)}`.trimEnd();
      print(`${styled('bold', time)} ${styled('dim', passed.padStart(11))}   ${what}\n`);
    },
  };
};
