import { useState } from 'react';
import { useSession } from '../../sign-in/use-session.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { Mark } from '../mark.tsx';
import { type RuleView } from '../use-settings.ts';
import { RuleForm } from './rule-form.tsx';
import { EarlierSignOffs } from './earlier-sign-offs.tsx';
import { ruleName, standingOf, termText } from './rule-words.ts';
import { SignOffForm } from './sign-off-form.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

const tones = { promise: 'tag tag-quiet', signed: 'tag tag-good', unsigned: 'tag tag-warn' } as const;

/** One rule: its term, source and mark, who compared it with the act, and what this person may do with it. */
export const RuleCard = ({ view, etag }: { view: RuleView; etag: string | null }) => {
  const t = useTexts('settings');
  const { roles } = useSession();
  const [open, setOpen] = useState<'edit' | 'sign' | 'withdraw' | null>(null);
  const { rule, signOff, earlier, key } = view;
  const standing = standingOf(view);
  const name = ruleName(view);
  const close = () => {
    setOpen(null);
  };
  return (
    <li className="card">
      <h3 id={`rule-${key}`}>
        {name}: {rule.obligation}
      </h3>
      <p className="tags">
        <span className={tones[standing]}>{t(`standing.${standing}`)}</span>
        <Mark verification={rule.verification} />
      </p>
      <dl className="facts">
        <dt>{t('rule.event')}</dt>
        <dd>{rule.event}</dd>
        <dt>{t('rule.within')}</dt>
        <dd>{termText(t, rule.within)}</dd>
        {rule.legalMaximum === undefined ? null : (
          <>
            <dt>{t('rule.legalMaximum')}</dt>
            <dd>{termText(t, rule.legalMaximum)}</dd>
          </>
        )}
        <dt>{t('rule.source')}</dt>
        <dd>
          {rule.source === null
            ? t('rule.promise')
            : [rule.source, rule.article].filter((part) => part !== undefined).join(', ')}
        </dd>
        {signOff === null ? null : (
          <>
            <dt>{t('rule.signedBy')}</dt>
            <dd>
              {signOff.name}, <Moment at={signOff.at} />: {signOff.note}
            </dd>
          </>
        )}
      </dl>
      <EarlierSignOffs earlier={earlier} />
      {open === 'edit' && etag !== null ? <RuleForm view={view} etag={etag} onClose={close} onSaved={close} /> : null}
      {open === 'sign' ? <SignOffForm view={view} onClose={close} /> : null}
      {open === 'withdraw' ? <WithdrawForm view={view} onClose={close} /> : null}
      {open !== null ? null : (
        <div className="buttons">
          {roles.includes('admin') && etag !== null ? (
            <button
              type="button"
              className="button"
              onClick={() => {
                setOpen('edit');
              }}
            >
              {t('rule.edit', { rule: name })}
            </button>
          ) : null}
          {roles.includes('director') && standing === 'unsigned' ? (
            <button
              type="button"
              className="button"
              onClick={() => {
                setOpen('sign');
              }}
            >
              {t('signOff.open', { rule: name })}
            </button>
          ) : null}
          {roles.includes('director') && standing === 'signed' ? (
            <button
              type="button"
              className="button"
              onClick={() => {
                setOpen('withdraw');
              }}
            >
              {t('withdraw.open', { rule: name })}
            </button>
          ) : null}
        </div>
      )}
    </li>
  );
};
