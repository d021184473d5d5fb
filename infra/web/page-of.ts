/**
 * The file behind a path of the web: its own, or the page that draws it. The same rule runs in CloudFront (see
 * `constructs/edge-routing.ts`) and in the local proxy.
 */
export const pageOf = (path: string): string => {
  if (/\.[A-Za-z0-9]+$/.test(path)) return path;
  return path === '/consola' || path.startsWith('/consola/') ? '/consola/index.html' : '/index.html';
};
