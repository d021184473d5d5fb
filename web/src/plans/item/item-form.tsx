import { useState } from 'react';
import { needDomains, needLabels, needs, domainOfNeed } from '../../../../shared/domain/need/need.ts';
import { payerKinds } from '../../../../shared/domain/plan/plan.ts';
import { vulnerabilities, vulnerabilityLabel } from '../../../../shared/domain/vulnerability/catalogue.ts';
import { useVulnerabilities } from '../../cases/file/use-case-file.ts';
import { isRefused, Refusal } from '../../api/refusal.ts';
import { currentLanguage } from '../../texts/texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { hasHalfDate } from '../../ui/date-words.ts';
import { ChoiceField, SelectField, TextField } from '../../ui/field.tsx';
import { Failed } from '../../ui/states.tsx';
import { todayHere } from '../../ui/today.ts';
import { doublesIn, type Double } from '../double.ts';
import { MinimumPackage } from '../package.tsx';
import { type PlanCall, type PlanChange } from '../use-plans.ts';
import { DoubleDialog } from './double-dialog.tsx';
import { byField, newItem, readItem, type ItemFaults, type ItemField, type ItemValues } from './item-values.ts';
import { ServicePicker } from './service-picker.tsx';

type Props = {
  caseId: string;
  planId: string;
  age: string;
  change: PlanChange;
  /** A need that was chosen on another page. */
  wanted: Partial<Pick<ItemValues, 'need' | 'vulnerability'>>;
  send: (call: PlanCall, done: () => void, refused?: (error: unknown) => void) => void;
};

/** A measure to be added: what need it serves, what will be done, who gives it, when, and who pays. */
export const ItemForm = ({ caseId, planId, age, change, wanted, send }: Props) => {
  const t = useTexts('plans');
  const { data: known } = useVulnerabilities(caseId);
  const [values, setValues] = useState<ItemValues>(() => ({ ...newItem(todayHere()), ...wanted }));
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [faults, setFaults] = useState<ItemFaults>({});
  /** What serves the need already, while that is being decided on. */
  const [beside, setBeside] = useState<readonly Double[] | null>(null);
  const [reason, setReason] = useState('');
  const open = (known?.items ?? []).filter(({ state }) => state === 'open').map(({ code }) => code);

  const clear = (): void => {
    setValues(newItem(todayHere()));
    setKey(crypto.randomUUID());
    setFaults({});
    setBeside(null);
    setReason('');
  };
  const add = (doubleReason: string | null): void => {
    const read = readItem(values, doubleReason, currentLanguage());
    if (!read.ok) {
      setFaults(read.faults);
      return;
    }
    setFaults({});
    if (change.isPending) return;
    send({ step: 'add-item', planId, key, body: read.body }, clear, (error) => {
      setBeside(doublesIn(error));
      if (error instanceof Refusal) setFaults(byField(error.problem.errors ?? []));
    });
  };
  const field = (name: ItemField) => ({
    id: name,
    value: values[name],
    fault: faults[name],
    onChange: (text: string) => {
      setValues((before) => ({ ...before, [name]: text }));
    },
  });
  const refused =
    change.isError &&
    change.variables.call.step === 'add-item' &&
    !isRefused(change.error, 'version-stale') &&
    doublesIn(change.error) === null;

  return (
    <section className="card no-print" aria-labelledby="add">
      <h2 id="add">{t('item.title')}</h2>
      <details className="fold">
        <summary>{t('package.title')}</summary>
        <MinimumPackage
          id={caseId}
          action={({ need, label }, vulnerability) => (
            <button
              type="button"
              className="button button-plain"
              aria-label={t('package.chooseNamed', { need: label })}
              onClick={() => {
                setValues((before) => ({ ...before, need, vulnerability, service: '' }));
                document.getElementById('what')?.focus();
              }}
            >
              {t('package.choose')}
            </button>
          )}
        />
      </details>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!hasHalfDate(event.currentTarget)) add(null);
        }}
      >
        {refused ? <Failed error={change.error} /> : null}
        <SelectField
          {...field('need')}
          label={t('item.need')}
          none={t('choose')}
          onChange={(need) => {
            setValues((before) => ({ ...before, need, service: '' }));
          }}
          options={needDomains.flatMap((domain) =>
            needs
              .filter((one) => domainOfNeed(one) === domain)
              .map((value) => ({ value, label: `${t(`domain.${domain}`)}: ${needLabels[value]}` })),
          )}
        />
        <SelectField
          {...field('vulnerability')}
          label={t('item.vulnerability')}
          hint={t('item.vulnerabilityHint')}
          none={t('item.vulnerabilityNone')}
          options={vulnerabilities
            .filter(({ code }) => open.includes(code) || code === values.vulnerability)
            .map(({ code }) => ({ value: code, label: vulnerabilityLabel(code) }))}
        />
        <TextField {...field('what')} label={t('item.what')} hint={t('item.whatHint')} long maxLength={1_000} />
        <ChoiceField
          id="by"
          label={t('item.by')}
          value={values.by}
          onChange={(by) => {
            setValues((before) => ({ ...before, by }));
          }}
          options={(['registered', 'other'] as const).map((value) => ({
            value,
            label: t(`by.${value}`),
            hint: t(`byHint.${value}`),
          }))}
        />
        {values.by === 'registered' ? (
          <ServicePicker {...field('service')} need={values.need} age={age} />
        ) : (
          <TextField {...field('otherName')} label={t('item.otherName')} maxLength={200} />
        )}
        <div className="columns days">
          <TextField {...field('from')} label={t('item.from')} type="date" />
          <TextField {...field('until')} label={t('item.until')} hint={t('item.untilHint')} type="date" />
        </div>
        <SelectField
          {...field('payer')}
          label={t('item.payer')}
          none={t('choose')}
          options={payerKinds.map((value) => ({ value, label: t(`payer.${value}`) }))}
        />
        <TextField {...field('payerName')} label={t('item.payerName')} hint={t('item.payerNameHint')} maxLength={200} />
        <div className="buttons">
          <button type="submit" className="button button-primary" aria-disabled={change.isPending}>
            {t(change.isPending ? 'saving' : 'item.add')}
          </button>
        </div>
      </form>
      {beside === null ? null : (
        <DoubleDialog
          beside={beside}
          busy={change.isPending}
          reason={reason}
          onReason={setReason}
          onKeep={() => {
            add(reason);
          }}
          onChange={() => {
            setBeside(null);
          }}
          onDrop={clear}
        />
      )}
    </section>
  );
};
