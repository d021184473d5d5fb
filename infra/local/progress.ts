/** Tells what is being done and how long it took. */
export type Progress = {
  /** Runs a step; its result is passed on, its failure too. */
  step: <T>(title: string, run: () => Promise<T>) => Promise<T>;
  note: (text: string) => void;
};

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** One line a step: `  Deploying … 4.2 s`. Notes of a step are shown below it. */
export const writtenProgress = (write: (text: string) => void): Progress => {
  let running = false;
  const waiting: string[] = [];
  const flush = (): void => {
    for (const text of waiting.splice(0)) write(`    ${text}\n`);
  };
  return {
    step: async (title, run) => {
      const since = performance.now();
      running = true;
      write(`  ${title} … `);
      try {
        const result = await run();
        write(`${seconds(since)}\n`);
        return result;
      } catch (error) {
        write(`failed after ${seconds(since)}\n`);
        throw error;
      } finally {
        running = false;
        flush();
      }
    },
    note: (text) => {
      waiting.push(text);
      if (!running) flush();
    },
  };
};
