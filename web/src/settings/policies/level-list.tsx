import { Button } from 'react-aria-components';
import { useTexts } from '../../texts/use-texts.ts';
import { type SettingsView } from '../use-settings.ts';
import { LevelFields } from './level-fields.tsx';
import { type LevelDraft, type PolicyDraft } from './policy-draft.ts';

const moved = (levels: readonly LevelDraft[], from: number, to: number): LevelDraft[] => {
  const one = levels[from];
  if (one === undefined) return [...levels];
  const others = levels.filter((_, index) => index !== from);
  return [...others.slice(0, to), one, ...others.slice(to)];
};

/** A level like the last one, to be changed: the fields are never empty. */
const withAnother = (levels: readonly LevelDraft[], key: string): LevelDraft[] => {
  const last = levels.at(-1);
  return last === undefined ? [] : [...levels, { ...last, key }];
};

type Props = {
  draft: PolicyDraft;
  settings: SettingsView;
  faultAt: (pointer: string) => string | undefined;
  onChange: (levels: readonly LevelDraft[]) => void;
};

/** The levels in their order; each can be moved, removed, and one added. */
export const LevelList = ({ draft, settings, faultAt, onChange }: Props) => {
  const t = useTexts('settings');
  const { levels } = draft;
  return (
    <>
      {levels.map((level, index) => {
        const number = index + 1;
        return (
          <LevelFields
            key={level.key}
            id={`level-${number}`}
            title={t('policy.level', { number })}
            waitLabel={t('level.wait', { number })}
            level={level}
            settings={settings}
            faultAt={(part) => faultAt(`/change/policy/levels/${index}/${part}`)}
            onChange={(next) => {
              onChange(levels.map((one) => (one.key === level.key ? next : one)));
            }}
          >
            <div className="buttons">
              <Button
                className="button"
                isDisabled={index === 0}
                onPress={() => {
                  onChange(moved(levels, index, index - 1));
                }}
              >
                {t('level.up', { number })}
              </Button>
              <Button
                className="button"
                isDisabled={number === levels.length}
                onPress={() => {
                  onChange(moved(levels, index, index + 1));
                }}
              >
                {t('level.down', { number })}
              </Button>
              <Button
                className="button button-danger"
                isDisabled={levels.length === 1}
                onPress={() => {
                  onChange(levels.filter((one) => one.key !== level.key));
                }}
              >
                {t('level.remove', { number })}
              </Button>
            </div>
          </LevelFields>
        );
      })}
      <p>
        <Button
          className="button"
          onPress={() => {
            onChange(withAnother(levels, `level-${crypto.randomUUID()}`));
          }}
        >
          {t('level.add')}
        </Button>
      </p>
    </>
  );
};
