import { createHash } from 'node:crypto';
import { type ProofText } from '../../../shared/contracts/documents/proof-text.ts';
import { type ApiResponse } from '../../../shared/runtime/api/http.ts';

const style = `
:root{color-scheme:light dark;font:17px/1.5 system-ui,sans-serif}
body{margin:0;background:Canvas;color:CanvasText}
main{width:min(44rem,calc(100vw - 2rem));margin:0 auto;padding:1.5rem 0 3rem}
h1{font-size:1.5rem;line-height:1.25;margin:.25rem 0}h2{font-size:1.1rem;margin:1.75rem 0 .5rem}
.issuer{opacity:.8;margin:0}.answer{border-left:.4rem solid #0b5d3b;padding:.5rem 1rem;margin:1rem 0}
.answer.bad{border-color:#a4262c}
dl{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:.35rem 1rem;margin:0}
dt{opacity:.8}dd{margin:0;overflow-wrap:anywhere}
@media (max-width:32rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}
`;

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const page = (status: number, title: string, content: string): ApiResponse => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
  },
  body: `<!doctype html><html lang="ro"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head><body><main>${content}</main></body></html>`,
});

const answer = (isGood: boolean, text: string): string =>
  `<p class="answer${isGood ? '' : ' bad'}" role="status">${escaped(text)}</p>`;

/** What a person sees who opens the address printed on a proof. */
export const proofPage = ({ issuer, title, number, sections }: ProofText, reportUnchanged: boolean): ApiResponse =>
  page(
    200,
    `${title} ${number}`,
    `<p class="issuer">${escaped(issuer)}</p><h1>${escaped(title)} ${escaped(number)}</h1>
${answer(true, 'Dovada este autentică: serviciul a emis-o. Comparați datele de mai jos cu documentul pe care îl aveți.')}
${
  reportUnchanged
    ? answer(true, 'Sesizarea este păstrată neschimbată.')
    : answer(false, 'Sesizarea păstrată diferă de cea pentru care a fost emisă dovada. Anunțați direcția.')
}
${sections
  .map(
    ({ heading, rows }) =>
      `<h2>${escaped(heading)}</h2><dl>${rows
        .map(({ label, value }) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`)
        .join('')}</dl>`,
  )
  .join('\n')}`,
  );

/** Told to a person whose proof the service did not issue. */
export const unknownProofPage = (text: string): ApiResponse =>
  page(404, 'Dovada nu a fost găsită', `<h1>Dovada nu a fost găsită</h1>${answer(false, text)}`);
