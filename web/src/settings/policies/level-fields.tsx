import { type ReactNode } from 'react';
import { staffRoles } from '../../../../shared/domain/escalation/policy.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ManyField } from '../../ui/field.tsx';
import { DurationField } from '../duration-field.tsx';
import { type SettingsView, type TargetView } from '../use-settings.ts';
import { targetText } from '../words.ts';
import { type LevelDraft } from './policy-draft.ts';

/** Everything a level can name: the layers of the rota, the roles, and whoever is named already. */
const targetsFor = ({ layers }: SettingsView, chosen: readonly TargetView[]): TargetView[] => [
  ...layers.map((layer): TargetView => ({ kind: 'layer', layer })),
  ...staffRoles.filter((role) => role !== 'admin').map((role): TargetView => ({ kind: 'role', role })),
  ...chosen.filter((one) => one.kind === 'staff' || (one.kind === 'layer' && !layers.includes(one.layer))),
];

type Props = {
  id: string;
  title: string;
  level: LevelDraft;
  settings: SettingsView;
  faultAt: (part: 'targets' | 'channels' | 'fallback' | 'answerWithin' | 'acknowledgements') => string | undefined;
  waitLabel: string;
  onChange: (level: LevelDraft) => void;
  children?: ReactNode;
};

/** One level: whom it asks, by what, for how long. */
export const LevelFields = ({ id, title, level, settings, faultAt, waitLabel, onChange, children }: Props) => {
  const t = useTexts('settings');
  const targets = targetsFor(settings, level.targets);
  const keyOf = (target: TargetView): string => JSON.stringify(target);
  const channels = settings.channels.map((value) => ({ value, label: t(`channel.${value}`) }));
  const reserves = channels.filter(({ value }) => !level.channels.includes(value));
  return (
    <fieldset className="card level">
      <legend>{title}</legend>
      <DurationField
        id={`${id}-wait`}
        label={waitLabel}
        fault={faultAt('answerWithin')}
        value={level.answerWithin}
        onChange={(answerWithin) => {
          onChange({ ...level, answerWithin });
        }}
      />
      <ManyField
        inline
        id={`${id}-targets`}
        label={t('level.targets')}
        fault={faultAt('targets')}
        options={targets.map((target) => ({ value: keyOf(target), label: targetText(t, target, settings.people) }))}
        values={level.targets.map(keyOf)}
        onChange={(keys) => {
          onChange({ ...level, targets: targets.filter((target) => keys.includes(keyOf(target))) });
        }}
      />
      <ManyField
        inline
        id={`${id}-channels`}
        label={t('level.channels')}
        fault={faultAt('channels')}
        options={channels}
        values={level.channels}
        onChange={(used) => {
          onChange({ ...level, channels: used, fallback: level.fallback.filter((one) => !used.includes(one)) });
        }}
      />
      {reserves.length === 0 ? null : (
        <ManyField
          inline
          id={`${id}-fallback`}
          label={t('level.fallback')}
          hint={t('level.fallbackHint')}
          fault={faultAt('fallback')}
          options={reserves}
          values={level.fallback}
          onChange={(fallback) => {
            onChange({ ...level, fallback });
          }}
        />
      )}
      <ManyField
        inline
        id={`${id}-pair`}
        label={t('level.people')}
        fault={faultAt('acknowledgements')}
        options={[{ value: 'pair', label: t('level.pair') }]}
        values={level.pair ? ['pair'] : []}
        onChange={(values) => {
          onChange({ ...level, pair: values.length > 0 });
        }}
      />
      {children}
    </fieldset>
  );
};
