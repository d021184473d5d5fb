import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findForm } from '../../../../shared/domain/form/forms.ts';
import { call, callKind, callSteps, type Call } from '../../../../shared/domain/line/call.ts';
import { answerCall, closeCall, referCall, startCall, wakeCall } from '../../../../shared/domain/line/decide-call.ts';
import { checkDraft, intakeForm, isDanger, readIntake } from '../../../../shared/domain/line/intake.ts';
import { concerns } from '../../../../shared/domain/referral/concerns.ts';
import { fieldsOf } from '../../../../shared/domain/form/form-definition.ts';
import { reportOf } from '../../../../shared/domain/referral/report.ts';
import { aCall, callIdOf, intakeAnswers } from '../../../support/builders/call.ts';
import { dutyContext, person } from '../../../support/builders/dispatch.ts';
import { receiptOf } from '../../../support/builders/referral.ts';
import { after, fakeClock, minute, monday } from '../../../support/builders/time.ts';

const form = findForm(intakeForm, 1);
if (form === null) throw new Error('the intake form is not there');
const context = dutyContext();
const wanted = { urgency: 'urgent', told112: null } as const;

describe('the guided questions', () => {
  it('ask about danger first', () => {
    expect(fieldsOf(form)[0]?.code).toBe('immediate-danger');
  });

  it('offer every concern a referral may have', () => {
    const field = fieldsOf(form).find(({ code }) => code === 'concerns');
    expect(field?.kind === 'choice' && field.options.map(({ value }) => value)).toEqual([...concerns]);
  });

  it('are kept half answered, but not wrongly', () => {
    expect(checkDraft(form, { 'immediate-danger': 'yes' }, monday)).toMatchObject({ ok: true });
    expect(checkDraft(form, {}, monday)).toMatchObject({ ok: true });
    const wrong = checkDraft(
      form,
      { age: 'seven', concerns: ['sadness'], shoe: 41, 'immediate-danger': 'maybe' },
      monday,
    );
    expect(wrong.ok ? [] : wrong.error.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/shoe unknown-field',
      '/immediate-danger not-in-list',
      '/age wrong-type',
      '/concerns not-in-list',
    ]);
  });

  it('know danger when they hear it', () => {
    expect([{}, { 'immediate-danger': 'no' }, { 'immediate-danger': 'yes' }].map(isDanger)).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('a referral from a call', () => {
  const read = (answers: Record<string, unknown>, extra: Record<string, unknown> = {}) =>
    readIntake(aCall({ answers, ...extra }), form, wanted, monday);
  const report = reportOf(fakeClock().clock);

  it('is what an institution would have sent', () => {
    const body = read(intakeAnswers());
    expect(body.ok && report.parse(body.value)).toMatchObject({
      urgency: 'urgent',
      immediateDanger: 'no',
      concerns: ['physical-violence'],
      narrative: 'Se aud țipete în fiecare seară.',
      subjects: [
        { firstName: 'Mihai', approximateAge: 7, address: { siruta: '20297', text: 'Str. Mioriței 4, etajul 2' } },
      ],
      reporter: { name: 'Apelant anonim', function: 'vecină', phone: '+40 740 123 456', withheldFromFamily: true },
      observedAt: monday,
    });
  });

  it('says that 112 was told', () => {
    const body = readIntake(
      aCall({ answers: intakeAnswers({ 'immediate-danger': 'yes' }) }),
      form,
      { urgency: 'immediate', told112: true },
      monday,
    );
    expect(body.ok && report.parse(body.value)).toMatchObject({
      immediateDanger: 'yes',
      actionsTaken: ['Anunțat 112.'],
    });
  });

  it('names every question that is still to be asked', () => {
    const asked = read({ 'immediate-danger': 'not-asked' });
    expect(asked.ok ? [] : asked.error.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/immediate-danger required',
      '/what-happened required',
      '/concerns required',
    ]);
  });

  it('needs a person who can be identified, not a caller', () => {
    const { 'first-name': _, ...nameless } = intakeAnswers();
    const body = read(nameless, { callerPhone: null });
    expect(body.ok && report.safeParse(body.value).error?.issues.map(({ message }) => message)).toEqual([
      'subject-not-identified',
    ]);
    const described = read({ ...nameless, description: 'băiatul cu bicicleta roșie' }, { callerPhone: null });
    expect(described.ok && report.safeParse(described.value).success).toBe(true);
  });
});

describe('any sequence of steps of a call', () => {
  const step = fc.constantFrom('answer' as const, 'close' as const, 'refer' as const);

  it('follows the table, and ends once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const facts = {
          callId: callIdOf(1),
          line: '119',
          takenBy: person('ana'),
          callerPhone: null,
          formVersion: 1,
        } as const;
        let one: Call = startCall(facts, context).after;
        for (const name of steps) {
          const decided =
            name === 'answer'
              ? answerCall(one, intakeAnswers(), context)
              : name === 'close'
                ? closeCall(one, { disposition: 'prank', note: null }, person('bogdan'), context)
                : referCall(one, { referralId: receiptOf(1), ...wanted }, person('bogdan'), context);
          const table: Partial<Record<string, string>> = callSteps[one.state];
          expect(decided.ok ? decided.value.after.state : undefined).toBe(table[name]);
          if (!decided.ok) continue;
          expect(call.parse(decided.value.after)).toEqual(decided.value.after);
          expect(decided.value.after.version).toBe(one.version + 1);
          one = decided.value.after;
        }
        if (one.state !== 'open') expect(one.endedBy).toEqual(person('bogdan'));
      }),
    );
  });
});

describe('a call that nobody ends', () => {
  const facts = {
    callId: callIdOf(1),
    line: '119',
    takenBy: person('ana'),
    callerPhone: null,
    formVersion: 1,
  } as const;
  const taken = startCall(facts, context).after;
  const wokenAt = (one: Call, minutes: number) => {
    const decided = wakeCall(one, dutyContext(after(monday, minutes * minute)));
    if (!decided.ok) throw new Error(decided.error);
    return decided.value;
  };

  it('is told to whoever took it after an hour, to the supervisor a quarter later, and stays open', () => {
    expect(wakeCall(taken, dutyContext(after(monday, 60 * minute - 1)))).toEqual({ ok: false, error: 'not-due-yet' });
    const reminded = wokenAt(taken, 60);
    expect(reminded.tells).toMatchObject([{ about: 'call-open', to: [{ staffId: 'ana' }], orElse: 'supervisors' }]);
    expect(callKind.waitOf(reminded.after)).toMatchObject({ wake: { fireAt: after(monday, 75 * minute) } });
    const told = wokenAt(reminded.after, 75);
    expect(told.tells).toMatchObject([{ about: 'call-left-open', to: [{ role: 'supervisor' }] }]);
    expect(told.after).toMatchObject({ state: 'open', toldAt: after(monday, 75 * minute) });
    expect(callKind.waitOf(told.after)).toBeNull();
    expect(wakeCall(told.after, dutyContext(after(monday, 300 * minute)))).toMatchObject({ error: 'nothing-to-do' });
  });

  const answeredAt = (one: Call, minutes: number): Call => {
    const decided = answerCall(one, intakeAnswers(), dutyContext(after(monday, minutes * minute)));
    if (!decided.ok) throw new Error(decided.error.code);
    return decided.value.after;
  };

  it('is looked at later while somebody answers its questions, with no timer more than once in half an hour', () => {
    const soon = answeredAt(taken, 10);
    expect(callKind.waitOf(soon)).toEqual(callKind.waitOf(taken));
    const later = answeredAt(soon, 40);
    expect(callKind.waitOf(later)).toMatchObject({ wake: { fireAt: after(monday, 100 * minute) } });
    // Whoever answers after they were reminded is at it again, and the hour begins anew.
    const again = answeredAt(wokenAt(later, 100).after, 101);
    expect(callKind.waitOf(again)).toMatchObject({ wake: { fireAt: after(monday, 161 * minute) } });
    expect(wokenAt(again, 161).tells).toMatchObject([{ about: 'call-open' }]);
  });

  it('waits for nothing once it ended, and nothing is told of calls taken before there was a timer', () => {
    const closed = closeCall(taken, { disposition: 'test', note: null }, person('ana'), context);
    expect(closed.ok && callKind.waitOf(closed.value.after)).toBeNull();
    expect(closed.ok && wakeCall(closed.value.after, dutyContext(after(monday, 300 * minute)))).toMatchObject({
      error: 'nothing-to-do',
    });
    expect(callKind.waitOf(aCall())).toBeNull();
    expect(wakeCall(aCall(), dutyContext(after(monday, 300 * minute)))).toMatchObject({ error: 'nothing-to-do' });
  });
});
