import { describe, expect, it } from 'vitest';
import { makeAnswerFigures } from '../../../../functions/alerts/read-records/answer-figures.ts';
import { makeAnswerTimeline } from '../../../../functions/alerts/read-records/answer-timeline.ts';
import { readPeriod } from '../../../../functions/alerts/read-records/read-period.ts';
import { alertFiguresView, alertTimelineView } from '../../../../shared/contracts/http/alerts/record-views.ts';
import { type StaffRole } from '../../../../shared/domain/escalation/policy.ts';
import { type ApiRequest } from '../../../../shared/runtime/api/http.ts';
import { findStaff } from '../../../../shared/runtime/api/staff.ts';
import { memoryAlertRecords } from '../../../support/memory/alert-records.ts';
import { memoryCounty } from '../../../support/memory/county.ts';
import { after, hour, monday } from '../../../support/builders/time.ts';
import { settle, submit, theAlert } from '../../../support/spine/run.ts';
import { makeSpine, type Spine } from '../../../support/spine/spine.ts';

const request = (
  staffId: string,
  role: StaffRole,
  { query = {}, params = {}, headers = {} }: Partial<Pick<ApiRequest, 'query' | 'params' | 'headers'>> = {},
): ApiRequest => ({
  route: 'GET /v1/alerts/figures',
  params,
  query,
  headers,
  body: '',
  language: 'en',
  principal: { kind: 'staff', userId: 'u', county: 'BC', staffId, roles: [role] },
  requestId: 'r',
});

const staffOf = ({ county }: Spine) => findStaff({ county: memoryCounty(county), servedCounty: 'BC' });
const figuresOf = (spine: Spine) => makeAnswerFigures({ staff: staffOf(spine), records: memoryAlertRecords(spine.db) });
const timelineOf = (spine: Spine) => makeAnswerTimeline({ staff: staffOf(spine), alerts: spine.stores.alerts });
const period = { from: monday, until: after(monday, hour) };

describe('GET /v1/alerts/figures', () => {
  it('answers supervisors and directors, by the contract; no case worker', async () => {
    const spine = makeSpine();
    const answer = await figuresOf(spine)(request('carmen', 'supervisor', { query: period }));
    expect(answer.status).toBe(200);
    expect(alertFiguresView.parse(JSON.parse(answer.body))).toMatchObject({ ...period, drills: false });
    expect((await figuresOf(spine)(request('dan', 'director', { query: period }))).status).toBe(200);
    expect((await figuresOf(spine)(request('ana', 'case-worker', { query: period }))).status).toBe(403);
  });

  it('holds drills only when they are asked for, and then nothing else', async () => {
    const spine = makeSpine();
    await submit(spine);
    for (let number = 1; number <= 7; number += 1)
      await spine.startDrill({ urgency: 'urgent', layer: null, within: null, startedBy: 'x', key: String(number) });
    await settle(spine);
    const totalOf = async (query: Record<string, string>) => {
      const answer = await figuresOf(spine)(request('carmen', 'supervisor', { query }));
      return alertFiguresView.parse(JSON.parse(answer.body)).total.alerts;
    };
    // The one real alert is too few to be shown.
    expect(await totalOf(period)).toBeNull();
    expect(await totalOf({ ...period, drills: 'only' })).toBe(7);
  });
});

describe('the period of figures', () => {
  it('is told in days of Romania or in instants', () => {
    expect(readPeriod({ from: '2027-01-01', until: '2027-02-01' }, 'en')).toEqual({
      ok: true,
      value: { from: '2026-12-31T22:00:00.000Z', until: '2027-01-31T22:00:00.000Z', drills: false },
    });
    expect(readPeriod(period, 'en')).toMatchObject({ ok: true, value: period });
  });

  it.each([
    [
      {},
      [
        ['/from', 'required'],
        ['/until', 'required'],
      ],
    ],
    [
      { from: 'ieri', until: '2027-13-01' },
      [
        ['/from', 'wrong-format'],
        ['/until', 'wrong-format'],
      ],
    ],
    [{ from: '2027-02-01', until: '2027-02-01' }, [['/until', 'ends-before-start']]],
    [{ from: '2027-01-01', until: '2027-06-01' }, [['/until', 'too-large']]],
    [{ from: '2027-01-01', until: '2027-01-02', drills: 'yes' }, [['/drills', 'not-in-list']]],
  ])('%j is refused with every fault', (query: Record<string, string>, faults) => {
    const read = readPeriod(query, 'ro');
    expect(read.ok ? [] : read.error.map(({ pointer, code }) => [pointer, code])).toEqual(faults);
  });

  it('may be a hundred days long also when the clocks change in it', () => {
    expect(readPeriod({ from: '2026-09-01', until: '2026-12-10' }, 'en').ok).toBe(true);
  });
});

describe('GET /v1/alerts/{id}/timeline', () => {
  const alerted = async () => {
    const spine = makeSpine();
    await submit(spine);
    await settle(spine);
    return { spine, params: { id: theAlert(spine).alertId } };
  };

  it('answers whoever works cases, by the contract', async () => {
    const { spine, params } = await alerted();
    const answer = await timelineOf(spine)(request('ana', 'case-worker', { params }));
    expect(answer.status).toBe(200);
    const view = alertTimelineView.parse(JSON.parse(answer.body));
    expect(view).toMatchObject({ alertId: params.id, drill: null });
    expect(view.items.map(({ what }) => what)).toEqual(['raised', 'created', 'handed']);
  });

  it('is a file when it is asked for as one, either way', async () => {
    const { spine, params } = await alerted();
    for (const how of [{ query: { format: 'csv' } }, { headers: { accept: 'text/csv' } }]) {
      const answer = await timelineOf(spine)(request('ana', 'case-worker', { params, ...how }));
      expect(answer.headers).toMatchObject({
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': `attachment; filename="alerta-${params.id}.csv"`,
      });
      expect(answer.body).toContain('mesaj predat operatorului');
    }
  });

  it('tells of a drill what it showed', async () => {
    const spine = makeSpine();
    await spine.startDrill({ urgency: 'urgent', layer: null, within: null, startedBy: 'administrator', key: 'one' });
    await settle(spine);
    const params = { id: theAlert(spine).alertId };
    const answer = await timelineOf(spine)(request('ana', 'case-worker', { params }));
    expect(alertTimelineView.parse(JSON.parse(answer.body)).drill).toMatchObject({
      outcome: 'running',
      startedBy: 'administrator',
      paged: [{ staffId: 'ana' }],
    });
  });

  it('knows no alert that is not there', async () => {
    const spine = makeSpine();
    for (const id of ['A0000000000009', 'nonsense'])
      expect((await timelineOf(spine)(request('ana', 'case-worker', { params: { id } }))).status).toBe(404);
  });
});
