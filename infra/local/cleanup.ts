/** What was started, so that it can be stopped: the last first, each once, whatever the others do. */
export const makeCleanup = () => {
  const waiting: (() => Promise<void> | void)[] = [];
  return {
    add: (undo: () => Promise<void> | void): void => {
      waiting.push(undo);
    },
    /** @throws AggregateError of everything that could not be stopped, after all of it was tried. */
    run: async (): Promise<void> => {
      const failures: unknown[] = [];
      for (let undo = waiting.pop(); undo !== undefined; undo = waiting.pop()) {
        try {
          await undo();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw new AggregateError(failures, 'not everything could be stopped');
    },
  };
};
export type Cleanup = ReturnType<typeof makeCleanup>;
