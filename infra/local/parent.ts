/** Longest time until it is noticed. */
const every = 500;

/**
 * `npm start` puts a shell between npm and us, and a signal to npm ends that shell without telling us. So when npm started
 * us and whoever is above us is gone, that is the order to stop. Without npm a program may well outlive its terminal.
 */
export const whenParentEnds = (environment: NodeJS.ProcessEnv, act: () => void): void => {
  if (environment['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, every);
  timer.unref();
};
