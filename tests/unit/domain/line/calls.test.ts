import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findForm } from '../../../../shared/domain/form/forms.ts';
import { call, callSteps, type Call } from '../../../../shared/domain/line/call.ts';
import { answerCall, closeCall, referCall, startCall } from '../../../../shared/domain/line/decide-call.ts';
import { checkDraft, intakeForm, isDanger, readIntake } from '../../../../shared/domain/line/intake.ts';
import { concerns } from '../../../../shared/domain/referral/concerns.ts';
import { fieldsOf } from '../../../../shared/domain/form/form-definition.ts';
import { reportOf } from '../../../../shared/domain/referral/report.ts';
import { aCall, callIdOf, intakeAnswers } from '../../../support/builders/call.ts';
import { person } from '../../../support/builders/dispatch.ts';
import { receiptOf } from '../../../support/builders/referral.ts';
import { fakeClock, monday } from '../../../support/builders/time.ts';

const form = findForm(intakeForm, 1);
if (form === null) throw new Error('the intake form is not there');
const context = { now: monday };
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
              ? answerCall(one, intakeAnswers())
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
