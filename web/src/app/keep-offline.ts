/** Keeps the partner's pages on the device, after everything else: the form must not wait for it. */
export const keepOffline = (): void => {
  if (!('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    setTimeout(() => {
      navigator.serviceWorker.register('/service-worker.js').catch(reportError);
    }, 2_000);
  });
};
