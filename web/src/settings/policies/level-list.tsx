import { Button } from 'react-aria-components';
import { useTexts } from '../../texts/use-texts.ts';
import { type SettingsView } from '../use-settings.ts';
import { LevelFields } from './level-fields.tsx';
import { movedLevel, type LevelDraft, type PolicyDraft } from './policy-draft.ts';
import { StepTaken, type Step } from './step-taken.tsx';

/** A level like the last one, to be changed: the fields are never empty. */
const withAnother = (levels: readonly LevelDraft[], key: string): LevelDraft[] => {
  const last = levels.at(-1);
  return last === undefined ? [] : [...levels, { ...last, key }];
};

type Props = {
  draft: PolicyDraft;
  settings: SettingsView;
  faultAt: (pointer: string) => string | undefined;
  step: Step | null;
  onChange: (levels: readonly LevelDraft[]) => void;
  onStep: (levels: readonly LevelDraft[], step: Omit<Step, 'before'>) => void;
  onUndo: () => void;
};

/** The levels in their order; each can be moved, removed, and one added. */
export const LevelList = ({ draft, settings, faultAt, step, onChange, onStep, onUndo }: Props) => {
  const t = useTexts('settings');
  const { levels } = draft;
  const taken = (where: string) =>
    step?.where === where ? <StepTaken key={step.said} step={step} onUndo={onUndo} /> : null;
  const move = (from: number, to: number) => {
    const level = levels[from];
    if (level === undefined) return;
    // The button that was pressed keeps the focus; at the end of the list it is off, and the other one gets it.
    const up = to < from ? to > 0 : to === levels.length - 1;
    onStep(movedLevel(levels, from, to), {
      where: level.key,
      said: t('level.moved', { from: from + 1, to: to + 1 }),
      focus: `${level.key}-${up ? 'up' : 'down'}`,
    });
  };
  return (
    <>
      {levels.map((level, index) => {
        const number = index + 1;
        const replaced = (next: LevelDraft) => levels.map((one) => (one.key === level.key ? next : one));
        return (
          <LevelFields
            key={level.key}
            id={`level-${number}`}
            title={t('policy.level', { number })}
            waitLabel={t('level.wait', { number })}
            next="goesOn"
            level={level}
            settings={settings}
            faultAt={(part) => faultAt(`/change/policy/levels/${index}/${part}`)}
            onChange={(next) => {
              onChange(replaced(next));
            }}
            onStep={(next, said) => {
              onStep(replaced(next), { where: level.key, said });
            }}
          >
            {taken(level.key)}
            <div className="buttons">
              <Button
                id={`${level.key}-up`}
                className="button"
                isDisabled={index === 0}
                onPress={() => {
                  move(index, index - 1);
                }}
              >
                {t('level.up', { number })}
              </Button>
              <Button
                id={`${level.key}-down`}
                className="button"
                isDisabled={number === levels.length}
                onPress={() => {
                  move(index, index + 1);
                }}
              >
                {t('level.down', { number })}
              </Button>
              <Button
                className="button button-danger"
                isDisabled={levels.length === 1}
                onPress={() => {
                  const left = levels.filter((one) => one.key !== level.key);
                  onStep(left, { where: 'list', said: t('level.removed', { number }) });
                }}
              >
                {t('level.remove', { number })}
              </Button>
            </div>
          </LevelFields>
        );
      })}
      {taken('list')}
      <p>
        <Button
          className="button"
          onPress={() => {
            const number = levels.length + 1;
            onStep(withAnother(levels, `level-${crypto.randomUUID()}`), {
              where: 'list',
              said: t('level.added', { number }),
              focus: `level-${number}-wait`,
            });
          }}
        >
          {t('level.add')}
        </Button>
      </p>
    </>
  );
};
