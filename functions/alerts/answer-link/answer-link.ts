import * as z from 'zod/mini';
import { type AdvanceAlert } from '../../../shared/application/alerts/advance-alert.ts';
import { type TakeGroup } from '../../../shared/application/alerts/take-group.ts';
import { problems, type ProblemCode } from '../../../shared/contracts/http/problems.ts';
import { declineReason, isOver, type Alert } from '../../../shared/domain/alert/alert.ts';
import { isWanted } from '../../../shared/domain/escalation/pages.ts';
import { type Trigger } from '../../../shared/domain/escalation/trigger.ts';
import { json, problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { parseJson } from '../../../shared/runtime/json.ts';
import { type Log } from '../../../shared/runtime/log.ts';
import { messagePage, questionPage, spokenTime } from './link-page.ts';
import { type Link, type makeReadLink } from './read-link.ts';

/** What the holder answers. Without a body it is the big button: acknowledge. */
const answer = z.union([
  z.object({ action: z._default(z.literal('acknowledge'), 'acknowledge') }),
  z.object({ action: z.literal('decline'), reason: declineReason }),
  /** Only that they have read it; the link can still be used to answer. */
  z.object({ action: z.literal('seen') }),
]);

const readAnswer = ({ body, headers }: ApiRequest) => {
  const isJson = headers['content-type']?.startsWith('application/json') === true;
  return answer.safeParse(isJson && body !== '' ? parseJson(body) : Object.fromEntries(new URLSearchParams(body)));
};

const wantsHtml = ({ headers }: ApiRequest) => headers['accept']?.includes('text/html') === true;

const isOfDrill = ({ about }: Alert) => about.kind === 'drill';

/** What is said of an alert that is over. */
const overBecause = (alert: Alert): ProblemCode => (alert.state === 'ended' ? 'drill-over' : 'already-acknowledged');

/** Whether the holder of a page is still asked: the alert is open, or is being handed to them. */
const isAsked = ({ alert, page }: Link) => !isOver(alert) || (page.purpose === 'offer' && isWanted(alert, page));

const takenBy = (alert: Alert) =>
  alert.state === 'acknowledged' ? `A preluat: ${alert.acknowledgedBy.name}, ${spokenTime(alert.acknowledgedAt)}.` : '';

/** The last page its holder sees. */
const thanks = (answered: 'acknowledged' | 'declined', { isDrill, taken }: { isDrill: boolean; taken: number }) => {
  if (answered === 'declined') return { heading: 'Ați refuzat alerta', text: 'Persoana următoare a fost alertată.' };
  return isDrill
    ? { heading: 'Ați preluat alerta de exercițiu', text: 'A fost un exercițiu: nu aveți nimic de făcut. Mulțumim.' }
    : {
        heading: taken === 1 ? 'Ați preluat alerta' : `Ați preluat ${taken} alerte`,
        text: 'Intrați în aplicație pentru conținut. Notați primul contact cu persoana.',
      };
};

type Deps = {
  readLink: ReturnType<typeof makeReadLink>;
  advance: AdvanceAlert;
  takeGroup: TakeGroup;
  log: Log;
  county: string;
};

/** GET and POST /v1/ack/{token}: the answer of whoever holds a one-time link, without signing in. */
export const makeAnswerLink = ({ readLink, advance, takeGroup, log, county }: Deps) => {
  const refuse = (request: ApiRequest, code: ProblemCode, alert?: Alert): ApiResponse => {
    if (!wantsHtml(request)) return problem(code, request.language);
    const { status, title } = problems[code];
    return messagePage(
      status,
      county,
      title.ro,
      alert === undefined ? 'Intrați în aplicație pentru detalii.' : takenBy(alert),
    );
  };

  const show = (request: ApiRequest, { alert, page }: Link): ApiResponse =>
    wantsHtml(request)
      ? questionPage(county, {
          urgency: alert.urgency,
          raisedAt: alert.raisedAt,
          purpose: page.purpose,
          isDrill: isOfDrill(alert),
        })
      : json(200, { alertId: alert.alertId, state: alert.state, urgency: alert.urgency, drill: isOfDrill(alert) });

  const act = async (request: ApiRequest, found: Link): Promise<ApiResponse> => {
    const { page, alert } = found;
    const read = readAnswer(request);
    if (!read.success) return refuse(request, 'content-invalid');
    const { staffId, name, alertId, step, ordinal } = page;
    const by = { staffId, name, via: 'link' } as const;
    if (read.data.action === 'seen') {
      await advance(alertId, { kind: 'read', by });
      return show(request, found);
    }
    const link = { step, ordinal };
    const trigger: Trigger =
      read.data.action === 'decline'
        ? { kind: 'declined', by, link, reason: read.data.reason }
        : { kind: 'acknowledged', by, link };
    // The others of a group first: after a crash the link still works, and takes what is left.
    const others = trigger.kind === 'acknowledged' && page.purpose === 'group' ? await takeGroup(alert, by) : 0;
    if (others > 0) log('info', 'alert.group-taken', { alertId, staffId, count: others });
    const advanced = await advance(alertId, trigger);
    if (advanced.kind === 'unknown-alert') return refuse(request, 'link-invalid');
    if (advanced.kind === 'ignored') {
      log('info', 'alert.ignored', { alertId, staffId, trigger: trigger.kind, because: advanced.because });
      return advanced.because === 'link-used'
        ? refuse(request, 'link-used')
        : refuse(request, overBecause(advanced.alert), advanced.alert);
    }
    log('info', 'alert.advanced', { alertId, staffId, trigger: trigger.kind, step: alert.step });
    if (!wantsHtml(request)) return json(200, { alertId, answer: trigger.kind, state: advanced.alert.state });
    const { heading, text } = thanks(trigger.kind, { isDrill: isOfDrill(alert), taken: others + 1 });
    return messagePage(200, county, heading, text);
  };

  return async (request: ApiRequest): Promise<ApiResponse> => {
    const link = await readLink(request.params['token'] ?? '');
    if (!link.ok) return refuse(request, link.error);
    if (request.route.startsWith('POST')) return act(request, link.value);
    const { alert } = link.value;
    if (!isAsked(link.value)) return refuse(request, overBecause(alert), alert);
    return show(request, link.value);
  };
};
