import { useState, type ReactNode } from 'react';
import { staffRoles } from '../../../../shared/domain/escalation/policy.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ManyField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { DurationField, durationTyped } from '../duration-field.tsx';
import { type SettingsView, type TargetView } from '../use-settings.ts';
import { durationText, personName, targetText } from '../words.ts';
import { NamedPeople } from './named-people.tsx';
import { namedIn, type LevelDraft } from './policy-draft.ts';

/** The layers and roles a level can name; people are named one by one. */
const groupsFor = ({ layers }: SettingsView, chosen: readonly TargetView[]): TargetView[] => [
  ...layers.map((layer): TargetView => ({ kind: 'layer', layer })),
  ...staffRoles.filter((role) => role !== 'admin').map((role): TargetView => ({ kind: 'role', role })),
  ...chosen.filter((one) => one.kind === 'layer' && !layers.includes(one.layer)),
];

const keyOf = (target: TargetView): string => JSON.stringify(target);

type Props = {
  id: string;
  title: string;
  level: LevelDraft;
  settings: SettingsView;
  faultAt: (part: 'targets' | 'channels' | 'fallback' | 'answerWithin' | 'acknowledgements') => string | undefined;
  waitLabel: string;
  /** What comes when nobody answered for that long. */
  next: 'goesOn' | 'again';
  onChange: (level: LevelDraft) => void;
  /** A change that can be taken back, and what it was. */
  onStep: (level: LevelDraft, said: string) => void;
  children?: ReactNode;
};

/** One level: whom it asks, by what, for how long. */
export const LevelFields = ({
  id,
  title,
  level,
  settings,
  faultAt,
  waitLabel,
  next,
  onChange,
  onStep,
  children,
}: Props) => {
  const t = useTexts('settings');
  const [lastKept, setLastKept] = useState(false);
  const groups = groupsFor(settings, level.targets);
  const named = namedIn(level.targets);
  const people = level.targets.filter(({ kind }) => kind === 'staff');
  const channels = settings.channels.map((value) => ({ value, label: t(`channel.${value}`) }));
  const reserves = channels.filter(({ value }) => !level.channels.includes(value));
  const wait = durationTyped(level.answerWithin);
  /** A level that asks nobody is refused at once: whoever is last stays until somebody else is named. */
  const retarget = (targets: readonly TargetView[], change: (level: LevelDraft) => void): void => {
    setLastKept(targets.length === 0);
    if (targets.length > 0) change({ ...level, targets });
  };
  return (
    <fieldset className="card level">
      <legend>{title}</legend>
      <DurationField
        id={`${id}-wait`}
        label={waitLabel}
        hint={wait === null ? undefined : t(`level.${next}`, { time: durationText(t, wait) })}
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
        options={groups.map((target) => ({ value: keyOf(target), label: targetText(t, target, settings.people) }))}
        values={level.targets.map(keyOf)}
        onChange={(keys) => {
          retarget([...groups.filter((target) => keys.includes(keyOf(target))), ...people], onChange);
        }}
      />
      {lastKept ? <Notice tone="danger" title={t('level.lastTarget')} /> : null}
      <NamedPeople
        id={`${id}-person`}
        people={settings.people}
        named={named}
        by={[...level.channels, ...level.fallback]}
        onAdd={(staffId) => {
          retarget([...level.targets, { kind: 'staff', staffId }], onChange);
        }}
        onRemove={(staffId) => {
          const said = t('person.removed', { name: personName(staffId, settings.people) });
          retarget(
            level.targets.filter((one) => one.kind !== 'staff' || one.staffId !== staffId),
            (changed) => {
              onStep(changed, said);
            },
          );
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
