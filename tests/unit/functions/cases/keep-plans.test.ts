import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { type Provider } from '../../../../shared/domain/provider/provider.ts';
import { aProvider } from '../../../support/builders/provider.ts';
import { hour, monday } from '../../../support/builders/time.ts';
import { recordWorld, type RecordWorld } from '../../../support/records/world.ts';

const provider = aProvider();
const [service] = provider.services;

const item = (extra: object = {}) => ({
  need: 'day-care',
  vulnerability: 'risk-of-separation',
  what: 'Centru de zi după școală',
  givenBy: { kind: 'registered', providerId: provider.providerId, serviceId: service?.serviceId },
  from: '2026-12-01',
  until: '2027-06-30',
  payer: { kind: 'county-council' },
  ...extra,
});

const started = (stage: Parameters<typeof recordWorld>[0] = 'service-planning'): RecordWorld => {
  const world = recordWorld(stage, [provider]);
  world.time.pass(hour);
  return world;
};

const idIn = (answer: unknown): string =>
  z.object({ plan: z.object({ plan: z.object({ planId: z.string() }) }) }).parse(answer).plan.plan.planId;

let keys = 0;
const newKey = () => `a-new-key-${(keys += 1)}`;

const begin = async (world: RecordWorld, extra: object = {}): Promise<string> => {
  const body = { kind: 'service-plan', goal: 'Copilul rămâne în familie', ...extra };
  return idIn((await world.ask(world.plans.begin, { body, key: newKey() })).answer);
};

type Step = Exclude<keyof RecordWorld['plans'], 'list' | 'begin'>;
const step = (
  world: RecordWorld,
  name: Step,
  planId: string,
  body: object = {},
  by: 'ana' | 'carmen' | 'dan' = 'carmen',
) => world.ask(world.plans[name], { body, params: { planId }, by, key: newKey() });

/** A plan with one item, proposed; its approval is asked for. */
const approved = async (world: RecordWorld, extra: object = {}, given: object = item()): Promise<string> => {
  const planId = await begin(world, extra);
  await step(world, 'addItem', planId, { item: given, doubleReason: 'probă' });
  await step(world, 'propose', planId);
  expect(await step(world, 'approve', planId)).toMatchObject({ status: 200 });
  return planId;
};

const removedFrom = (one: Provider): Provider =>
  one.state === 'removed' ? one : { ...one, state: 'removed', removedAt: monday };

describe('a service plan', () => {
  it('is approved: the case moves to monitoring, the clock of the plan is met, that of its review starts', async () => {
    const world = started();
    await world.start('D29');
    const planId = await approved(world);
    expect(world.present().stage).toBe('monitoring');
    expect([world.states('D29'), world.states('D30')]).toEqual([['met'], ['open']]);
    expect(await world.ask(world.plans.list, { by: 'ana' })).toMatchObject({
      answer: {
        items: [
          {
            plan: {
              planId,
              state: 'approved',
              institution: { name: 'DGASPC' },
              approval: { approvedBy: { staffId: 'carmen' } },
            },
            items: [
              {
                domain: 'social',
                needLabel: 'îngrijire de zi',
                service: { standing: 'offered', provider: 'Asociația Exemplu', service: 'Centru de zi' },
              },
            ],
            inForce: true,
            legal: ['re-evaluate'],
          },
        ],
      },
    });
    expect(world.reads).toMatchObject([{ staffId: 'ana' }]);
  });

  it('is re-evaluated: its review is met and the next one starts; other plans keep theirs', async () => {
    const world = started();
    const first = await approved(world);
    world.time.pass(hour);
    await approved(world, {}, item({ need: 'housing' }));
    world.time.pass(hour);
    const body = { outcome: 'continue', conclusion: 'Merge bine' };
    expect(await step(world, 'reEvaluate', first, body, 'ana')).toMatchObject({ status: 200 });
    expect(world.states('D30')).toEqual(['met', 'open', 'open']);
    world.time.pass(hour);
    await step(world, 'reEvaluate', first, body, 'ana');
    expect(world.states('D30')).toEqual(['met', 'open', 'met', 'open']);
    expect(world.present().stage).toBe('monitoring');
  });

  it('gives way to the plan that replaces it', async () => {
    const world = started();
    const first = await approved(world);
    world.time.pass(hour);
    await approved(world, { replaces: first });
    const [old, fresh] = await world.records.plans(world.caseId);
    expect(old).toMatchObject({ state: 'ended', ending: 'replaced', lastDay: '2026-11-22' });
    expect(fresh).toMatchObject({ state: 'approved', replaces: first, items: [{ allowedDouble: null }] });
    expect(world.states('D30')).toEqual(['cancelled', 'open']);
  });

  it('ends: nobody owes its review any more', async () => {
    const world = started();
    const planId = await approved(world);
    const body = { ending: 'goal-reached', why: 'Copilul este bine' };
    expect(await step(world, 'end', planId, body, 'ana')).toMatchObject({
      status: 409,
      answer: { code: 'plan-step-illegal', legal: ['re-evaluate'] },
    });
    expect(await step(world, 'end', planId, body)).toMatchObject({ status: 200 });
    expect(world.states('D30')).toEqual(['cancelled']);
  });

  it('approved by two supervisors at once has one winner; the other is told of it', async () => {
    const world = started();
    const planId = await begin(world);
    await step(world, 'addItem', planId, { item: item() });
    await step(world, 'propose', planId);
    const { version } = world.present();
    const approve = (by: 'carmen' | 'dan') =>
      world.ask(world.plans.approve, { body: {}, params: { planId }, by, version, key: null });
    const answers = await Promise.all([approve('carmen'), approve('dan')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const told = answers.find(({ status }) => status === 412);
    expect(told?.answer['code']).toBe('version-stale');
    expect(told?.answer['changes']).toContainEqual(expect.objectContaining({ what: 'approve-service-plan' }));
    expect(world.states('D30')).toEqual(['open']);
  });

  it('cannot be approved before the risk is confirmed, nor by a case worker', async () => {
    const world = started('detailed-assessment');
    const planId = await begin(world);
    await step(world, 'addItem', planId, { item: item() });
    await step(world, 'propose', planId);
    expect(await step(world, 'approve', planId)).toMatchObject({
      status: 409,
      answer: { code: 'transition-illegal', stage: 'detailed-assessment' },
    });
    expect(await step(world, 'approve', planId, {}, 'ana')).toMatchObject({ answer: { code: 'plan-step-illegal' } });
    expect(world.states('D30')).toEqual([]);
  });

  it('goes back to its draft, loses an item, and is not proposed empty', async () => {
    const world = started();
    const planId = await begin(world);
    expect(await step(world, 'propose', planId)).toMatchObject({ status: 409, answer: { code: 'plan-empty' } });
    await step(world, 'addItem', planId, { item: item() });
    await step(world, 'propose', planId);
    expect(await step(world, 'giveBack', planId, { why: 'Lipsește școala' })).toMatchObject({ status: 200 });
    const [plan] = await world.records.plans(world.caseId);
    const remove = (itemId: string) =>
      world.ask(world.plans.removeItem, { body: { why: 'greșit' }, params: { planId, itemId } });
    expect(await remove('I1')).toMatchObject({ status: 404 });
    expect(await remove(plan?.items[0]?.itemId ?? '')).toMatchObject({ status: 200, answer: { plan: { items: [] } } });
  });

  it('is not begun for a closed case, by an unknown institution, or in place of a plan there is not', async () => {
    const body = { kind: 'service-plan', goal: 'x' };
    const closed = started('closed');
    expect(await closed.ask(closed.plans.begin, { body })).toMatchObject({ answer: { code: 'transition-illegal' } });
    const world = started();
    expect(await world.ask(world.plans.begin, { body: { ...body, institutionId: 'nimeni' } })).toMatchObject({
      answer: { errors: [{ pointer: '/institutionId', code: 'institution-unknown' }] },
    });
    expect(await world.ask(world.plans.begin, { body: { ...body, replaces: 'L0000000000000' } })).toMatchObject({
      answer: { errors: [{ pointer: '/replaces', code: 'plan-unknown' }] },
    });
  });
});

describe('a protection plan', () => {
  it('is approved and reviewed by clocks of its own', async () => {
    const world = started('protection-planning');
    await world.start('D11');
    await approved(world, { kind: 'protection-plan' });
    expect(world.present().stage).toBe('monitoring');
    expect([world.states('D11'), world.states('D12'), world.states('D30')]).toEqual([['met'], ['open'], []]);
  });
});

describe('a need that another institution serves', () => {
  it('is shown with that plan before it is saved, and saved with a reason', async () => {
    const world = started();
    const other = await begin(world, { institutionId: 'spas-barnova' });
    await step(world, 'addItem', other, { item: item() });
    const mine = await begin(world);
    const { version } = world.present();
    expect(await step(world, 'addItem', mine, { item: item({ from: '2027-06-30', until: null }) })).toMatchObject({
      status: 409,
      answer: {
        code: 'double-allocation',
        beside: [
          {
            planId: other,
            institution: { institutionId: 'spas-barnova', name: 'SPAS Bârnova' },
            state: 'draft',
            payer: { kind: 'county-council' },
            from: '2027-06-30',
            until: '2027-06-30',
          },
        ],
      },
    });
    expect(world.present().version).toBe(version);
    expect(await step(world, 'addItem', mine, { item: item(), doubleReason: 'Alt interval orar' })).toMatchObject({
      status: 200,
      answer: { plan: { items: [{ allowedDouble: { reason: 'Alt interval orar', by: { staffId: 'carmen' } } }] } },
    });
    expect((await world.timeline()).at(-1)).toMatchObject({ what: 'plan.add-item', why: 'Alt interval orar' });
  });
});

describe('a service that left the register', () => {
  it('is named when it is added, proposed or approved, and shown in plans', async () => {
    const world = started();
    const planId = await begin(world);
    await step(world, 'addItem', planId, { item: item() });
    world.register.set(provider.providerId, removedFrom(provider));
    const refused = { status: 409, answer: { code: 'service-not-offered', items: [{ standing: 'removed' }] } };
    expect(await step(world, 'propose', planId)).toMatchObject(refused);
    expect(await step(world, 'addItem', planId, { item: item({ need: 'food' }) })).toMatchObject(refused);
    expect(await world.ask(world.plans.list)).toMatchObject({
      answer: { items: [{ items: [{ service: { standing: 'removed', provider: 'Asociația Exemplu' } }] }] },
    });
  });

  it('never was in it', async () => {
    const world = started();
    world.register.clear();
    expect(await step(world, 'addItem', await begin(world), { item: item() })).toMatchObject({
      answer: { code: 'service-not-offered', items: [{ standing: 'unknown' }] },
    });
  });
});

describe('a request sent twice', () => {
  it('makes one plan and one item', async () => {
    const world = started();
    const body = { kind: 'service-plan', goal: 'x' };
    const twice = async (ask: () => ReturnType<RecordWorld['ask']>) => [await ask(), await ask()];
    const [plan, samePlan] = await twice(() => world.ask(world.plans.begin, { body }));
    expect(samePlan).toEqual(plan);
    expect(await world.ask(world.plans.begin, { body: { ...body, goal: 'y' } })).toMatchObject({
      answer: { code: 'idempotency-key-reused' },
    });
    const params = { planId: idIn(plan?.answer) };
    const add = (given: object) => world.ask(world.plans.addItem, { body: { item: given }, params });
    const [one, sameOne] = await twice(() => add(item()));
    expect(sameOne).toEqual(one);
    expect(await add(item({ what: 'altceva' }))).toMatchObject({ answer: { code: 'idempotency-key-reused' } });
    expect(await world.records.plans(world.caseId)).toMatchObject([{ items: [{}] }]);
  });
});

describe('a vulnerability removed by a service', () => {
  it('names an item of an approved plan', async () => {
    const world = started();
    const body = { source: 'aurora', reference: '1', findings: [{ code: 'risk-of-separation', finding: 'found' }] };
    await world.ask(world.vulnerabilities.takeOver, { body });
    const planId = await approved(world);
    const [plan] = await world.records.plans(world.caseId);
    const removal = { kind: 'service', planId, itemId: plan?.items[0]?.itemId };
    expect(
      await world.ask(world.vulnerabilities.close, { body: { removal }, params: { code: 'risk-of-separation' } }),
    ).toMatchObject({ status: 200, answer: { items: [{ state: 'removed', removal }] } });
  });
});

describe('the minimum package', () => {
  const found = { source: 'aurora', reference: '1', findings: [{ code: 'poverty', finding: 'found' }] };
  const minimumPackage = {
    version: 7,
    source: 'Hotărârea consiliului județean',
    verification: 'verified',
    rows: [{ vulnerability: 'poverty', needs: ['food'] }],
  };

  it("is proposed by the county's own table, and by the shipped one where the county has none", async () => {
    const own = recordWorld('detailed-assessment', [], { minimumPackage });
    await own.ask(own.vulnerabilities.takeOver, { body: found });
    expect((await own.ask(own.minimumPackage)).answer).toMatchObject({
      tableVersion: 7,
      source: 'Hotărârea consiliului județean',
      proposals: [{ vulnerability: 'poverty', domains: { social: [{ need: 'food' }], medical: [], educational: [] } }],
    });
    const none = recordWorld('detailed-assessment');
    await none.ask(none.vulnerabilities.takeOver, { body: found });
    expect((await none.ask(none.minimumPackage)).answer).toMatchObject({ tableVersion: 1 });
  });
});
