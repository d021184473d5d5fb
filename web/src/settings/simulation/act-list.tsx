import { useTexts } from '../../texts/use-texts.ts';
import { ChoiceField, SelectField } from '../../ui/field.tsx';
import { DurationField, durationTyped, type TypedDuration } from '../duration-field.tsx';
import { type SimulateBody } from '../use-settings.ts';

type Act = NonNullable<SimulateBody['acts']>[number];
export type ActDraft = { nth: string; does: Act['does']; after: TypedDuration };

export const newAct = (): ActDraft => ({ nth: '1', does: 'answers', after: { quantity: '3', unit: 'minutes' } });

export const actOf = ({ nth, does, after }: ActDraft): Act | null => {
  const length = durationTyped(after);
  return length === null ? null : { nth: Number(nth), does, after: length };
};

const positions = ['1', '2', '3', '4', '5'] as const;

type Props = { act: ActDraft; faulty: boolean; onChange: (act: ActDraft) => void };

/** What one person does: which of those asked, whether they take it, and after how long. */
export const ActFields = ({ act, faulty, onChange }: Props) => {
  const t = useTexts('settings');
  return (
    <div className="card">
      <SelectField
        id="act-nth"
        label={t('act.who')}
        none={t('act.choose')}
        options={positions.map((value) => ({ value, label: t('act.nth', { number: value }) }))}
        value={act.nth}
        onChange={(nth) => {
          if (nth !== '') onChange({ ...act, nth });
        }}
      />
      <ChoiceField
        id="act-does"
        label={t('act.does')}
        inline
        options={(['answers', 'declines'] as const).map((value) => ({ value, label: t(`act.${value}`) }))}
        value={act.does}
        onChange={(does) => {
          onChange({ ...act, does });
        }}
      />
      <DurationField
        id="act-after"
        label={t('act.after')}
        fault={faulty ? t('fault.duration') : undefined}
        value={act.after}
        onChange={(after) => {
          onChange({ ...act, after });
        }}
      />
    </div>
  );
};
