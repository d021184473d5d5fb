import { useState } from 'react';
import { needDomains } from '../../../shared/domain/need/need.ts';
import { vulnerabilityLabel } from '../../../shared/domain/vulnerability/catalogue.ts';
import { type PlanView } from '../api/answers.ts';
import { useTexts } from '../texts/use-texts.ts';
import { TextField } from '../ui/field.tsx';
import { spokenDays } from './days.ts';
import { type PlanCall } from './use-plans.ts';
import { FormButtons } from '../ui/form-buttons.tsx';

type Item = PlanView['items'][number];

const Removing = ({
  item,
  onRemove,
  onCancel,
}: {
  item: Item;
  onRemove: (why: string) => void;
  onCancel: () => void;
}) => {
  const t = useTexts('plans');
  const [why, setWhy] = useState('');
  const [asked, setAsked] = useState(false);
  return (
    <form
      noValidate
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (why.trim() !== '') onRemove(why);
      }}
    >
      <TextField
        id={`why-${item.itemId}`}
        label={t('items.why')}
        maxLength={1_000}
        value={why}
        onChange={setWhy}
        fault={asked && why.trim() === '' ? t('fault.required') : undefined}
      />
      <FormButtons label={t('items.removeConfirm')} danger onCancel={onCancel} />
    </form>
  );
};

/** Who gives it, and whether the register still has that service. */
const GivenBy = ({ item }: { item: Item }) => {
  const t = useTexts('plans');
  if (item.givenBy.kind === 'other') return item.givenBy.name;
  const { service } = item;
  const name = [service?.service, service?.provider].filter((part) => part !== null && part !== undefined).join(' – ');
  return (
    <>
      {name === '' ? item.givenBy.serviceId : name}{' '}
      {service === null || service.standing === 'offered' ? null : (
        <span className="tag tag-danger">{t(`standing.${service.standing}`)}</span>
      )}
    </>
  );
};

const One = ({ item, onRemove }: { item: Item; onRemove: ((why: string) => void) | null }) => {
  const t = useTexts('plans');
  const [removing, setRemoving] = useState(false);
  return (
    <li className="card">
      <h4>{item.needLabel}</h4>
      <p className="story">{item.what}</p>
      <dl className="facts">
        <dt>{t('item.by')}</dt>
        <dd>
          <GivenBy item={item} />
        </dd>
        <dt>{t('item.days')}</dt>
        <dd>{spokenDays(t, item)}</dd>
        <dt>{t('item.payer')}</dt>
        <dd>
          {t(`payer.${item.payer.kind}`)}
          {item.payer.name === undefined ? '' : `: ${item.payer.name}`}
        </dd>
        {item.vulnerability === null ? null : (
          <>
            <dt>{t('item.vulnerability')}</dt>
            <dd>{vulnerabilityLabel(item.vulnerability)}</dd>
          </>
        )}
      </dl>
      {item.allowedDouble === null ? null : (
        <p className="notice notice-warn">
          {t('items.double', { name: item.allowedDouble.by.name, reason: item.allowedDouble.reason })}
        </p>
      )}
      {onRemove === null ? null : removing ? (
        <Removing
          item={item}
          onRemove={onRemove}
          onCancel={() => {
            setRemoving(false);
          }}
        />
      ) : (
        <button
          type="button"
          className="button no-print"
          aria-label={t('items.removeNamed', { need: item.needLabel })}
          onClick={() => {
            setRemoving(true);
          }}
        >
          {t('items.remove')}
        </button>
      )}
    </li>
  );
};

/** What the plan gives, by the three domains of the minimum package. */
export const Items = ({ view, send }: { view: PlanView; send: (call: PlanCall) => void }) => {
  const t = useTexts('plans');
  const { plan, items, legal } = view;
  if (items.length === 0) return <p className="lead">{t('items.none')}</p>;
  return needDomains.map((domain) => {
    const members = items.filter((item) => item.domain === domain);
    if (members.length === 0) return null;
    return (
      <section key={domain} aria-label={t(`domain.${domain}`)}>
        <h3>{t(`domain.${domain}`)}</h3>
        <ul className="cards">
          {members.map((item) => (
            <One
              key={item.itemId}
              item={item}
              onRemove={
                legal.includes('remove-item')
                  ? (why) => {
                      send({ step: 'remove-item', planId: plan.planId, itemId: item.itemId, why });
                    }
                  : null
              }
            />
          ))}
        </ul>
      </section>
    );
  });
};
