/** The file behind a path, for CloudFront: the rule of `web/page-of.ts` in the JavaScript that its functions run. */
export const edgeRouting = `function handler(event) {
  var request = event.request;
  var path = request.uri;
  if (/\\.[A-Za-z0-9]+$/.test(path)) return request;
  request.uri = path === '/consola' || path.indexOf('/consola/') === 0 ? '/consola/index.html' : '/index.html';
  return request;
}
`;
