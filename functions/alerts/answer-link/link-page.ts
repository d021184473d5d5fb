import { createHash } from 'node:crypto';
import { declineReasons, type PagePurpose } from '../../../shared/domain/alert/alert.ts';
import { type Urgency } from '../../../shared/domain/kernel/urgency.ts';
import { type ApiResponse } from '../../../shared/runtime/api/http.ts';

const style = `
:root{color-scheme:light dark;font:18px/1.5 system-ui,sans-serif}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:Canvas;color:CanvasText}
main{width:min(30rem,calc(100vw - 2rem));padding:1rem 0 2rem}
h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0}
.county{opacity:.8;margin:0}
button{font:inherit;font-weight:700;width:100%;min-height:4rem;border-radius:.75rem;border:2px solid currentColor;cursor:pointer;background:Canvas;color:CanvasText}
button.primary{background:#0b5d3b;color:#fff;border-color:#0b5d3b;font-size:1.3rem;min-height:6rem;margin:1rem 0}
button:focus-visible,select:focus-visible,summary:focus-visible{outline:4px solid #f5a623;outline-offset:3px}
details{margin-top:1rem}summary{min-height:3rem;padding:.6rem 0;cursor:pointer}
select{font:inherit;width:100%;min-height:3rem;margin:.25rem 0 1rem}
`;

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

let time: Intl.DateTimeFormat | undefined;

/** "23 noiembrie la 05:04", on the wall clock of Bucharest. The formatter costs some 12 ms, so only a page that tells a time makes it. */
export const spokenTime = (at: string): string => {
  time ??= new Intl.DateTimeFormat('ro-RO', {
    timeZone: 'Europe/Bucharest',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  return time.format(new Date(at));
};

const reasonTexts = {
  'not-available': 'Nu sunt disponibil(ă)',
  'too-far': 'Sunt prea departe',
  'conflict-of-interest': 'Conflict de interese',
  'already-on-a-case': 'Sunt deja la un caz',
  other: 'Alt motiv',
} as const satisfies Record<(typeof declineReasons)[number], string>;

const urgencyTexts = { immediate: 'imediată', urgent: 'urgentă', routine: 'obișnuită' } as const satisfies Record<
  Urgency,
  string
>;

const html = (status: number, county: string, heading: string, content: string): ApiResponse => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
  },
  body: `<!doctype html><html lang="ro"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Semnal</title><style>${style}</style></head><body><main><p class="county">Semnal ${escaped(county)}</p><h1>${escaped(heading)}</h1>${content}</main></body></html>`,
});

/** What the page asks beyond the alert itself. */
const askedFor = {
  call: '',
  second: '<p>O persoană a preluat-o; lipsește a doua.</p>',
  group: '<p>Este cea mai gravă din mai multe alerte; butonul le preia pe toate.</p>',
  offer: '<p>Un coleg v-o predă. Rămâne la coleg până când o preluați.</p>',
  expired: '<p>Nu s-a notat primul contact; alerta caută din nou pe cineva.</p>',
  returned: '',
} as const satisfies Record<PagePurpose, string>;

/** A page that only says something: already answered, expired, done. */
export const messagePage = (status: number, county: string, heading: string, text: string): ApiResponse =>
  html(status, county, heading, `<p>${escaped(text)}</p>`);

/**
 * The page behind a one-time link: one big button. Opening it changes nothing, so that a link scanner cannot answer for a
 * person, or be taken for one who has read it; only a button's POST does. It says no name, no place, no content.
 */
export const questionPage = (
  county: string,
  {
    urgency,
    raisedAt,
    purpose,
    isDrill,
  }: { urgency: Urgency; raisedAt: string; purpose: PagePurpose; isDrill: boolean },
): ApiResponse =>
  html(
    200,
    county,
    `${isDrill ? 'EXERCIȚIU: alertă' : 'Alertă'} ${urgencyTexts[urgency]}`,
    `${isDrill ? '<p><strong>Acesta este un exercițiu. Nu există niciun caz.</strong> Răspundeți ca la o alertă adevărată.</p>' : ''}${askedFor[purpose]}<p>Primită ${escaped(spokenTime(raisedAt))}.</p>
<form method="post"><input type="hidden" name="action" value="acknowledge"><button class="primary" type="submit">Preiau alerta</button></form>
<details><summary>Nu pot prelua</summary><form method="post"><input type="hidden" name="action" value="decline">
<label for="reason">Motivul</label><select id="reason" name="reason">${declineReasons
      .map((reason) => `<option value="${reason}">${reasonTexts[reason]}</option>`)
      .join('')}</select>
<button type="submit">Refuz; alertați persoana următoare</button></form></details>
<form method="post"><input type="hidden" name="action" value="seen"><button type="submit">Am văzut; răspund în scurt timp</button></form>
<p>Conținutul se vede după autentificare. În pericol imediat sunați la 112.</p>`,
  );
