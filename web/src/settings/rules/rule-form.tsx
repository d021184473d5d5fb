import { useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { SelectField, TextField } from '../../ui/field.tsx';
import { SaveForm } from '../saving/save-form.tsx';
import { type NamedFault } from '../saving/use-saving.ts';
import { type RuleView } from '../use-settings.ts';
import { termUnits } from './rule-words.ts';

type Rule = RuleView['rule'];
const marks = ['verified', 'secondary', 'unverified'] as const;

/** The number of a term as it was typed; null: it is none. */
const quantityOf = (text: string): number | null => (/^[1-9]\d{0,3}$/.test(text.trim()) ? Number(text.trim()) : null);

type Props = { view: RuleView; etag: string; onClose: () => void; onSaved: () => void };

/** The term of a rule, the article it stands in and how sure we are of it; what the rule is about stays the county pack's. */
export const RuleForm = ({ view: { key, rule }, etag: seen, onClose, onSaved }: Props) => {
  const t = useTexts('settings');
  const [etag] = useState(seen);
  const [quantity, setQuantity] = useState(String(rule.within.quantity));
  const [unit, setUnit] = useState<string>(rule.within.unit);
  const [article, setArticle] = useState(rule.article ?? '');
  const [mark, setMark] = useState<string>(rule.verification ?? '');
  const [asked, setAsked] = useState(false);
  const [told, setTold] = useState<readonly NamedFault[]>([]);
  const number = quantityOf(quantity);
  const changed = (): Rule | null => {
    const chosen = termUnits.find((one) => one === unit);
    if (number === null || chosen === undefined) return null;
    const { article: _, ...rest } = rule;
    return {
      ...rest,
      within: { quantity: number, unit: chosen },
      ...(article.trim() === '' ? {} : { article: article.trim() }),
      verification: rule.source === null ? null : (marks.find((one) => one === mark) ?? rule.verification),
    };
  };
  const faultAt = (pointer: string): string | undefined =>
    told.find((one) => one.pointer.startsWith(`/change/rule/${pointer}`))?.detail;
  return (
    <>
      <TextField
        id={`${key}-quantity`}
        label={t('rule.quantity')}
        fault={asked && number === null ? t('fault.duration') : faultAt('within')}
        inputMode="numeric"
        short
        maxLength={4}
        value={quantity}
        onChange={setQuantity}
      />
      <SelectField
        id={`${key}-unit`}
        label={t('rule.unit')}
        none={t('act.choose')}
        options={termUnits.map((value) => ({ value, label: t(`termUnit.${value}`) }))}
        value={unit}
        onChange={setUnit}
      />
      {rule.source === null ? null : (
        <>
          <TextField
            id={`${key}-article`}
            label={t('rule.article')}
            fault={faultAt('article')}
            short
            maxLength={80}
            value={article}
            onChange={setArticle}
          />
          <SelectField
            id={`${key}-mark`}
            label={t('rule.mark')}
            hint={t('rule.markHint')}
            none={t('act.choose')}
            options={marks.map((value) => ({ value, label: t(`mark.${value}`) }))}
            value={mark}
            onChange={setMark}
          />
        </>
      )}
      <SaveForm
        id={key}
        etag={etag}
        change={() => {
          setAsked(true);
          const next = changed();
          return next === null ? null : { part: 'rule', rule: next };
        }}
        onFaults={setTold}
        onSaved={onSaved}
        onStale={onClose}
      >
        <button type="button" className="button" onClick={onClose}>
          {t('save.cancel')}
        </button>
      </SaveForm>
    </>
  );
};
