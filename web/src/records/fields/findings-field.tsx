import { vulnerabilities, vulnerabilityGroups } from '../../../../shared/domain/vulnerability/catalogue.ts';
import { type VulnerabilityFinding } from '../../../../shared/domain/vulnerability/vulnerability.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ChoiceField } from '../../ui/field.tsx';

type Props = {
  id: string;
  label: string;
  hint?: string | undefined;
  fault?: string | undefined;
  findings: readonly VulnerabilityFinding[];
  onChange: (findings: VulnerabilityFinding[]) => void;
};

const choices = ['found', 'none-found', 'not-looked'] as const;

/** The whole catalogue, group by group. What nobody looked for stays "not looked for": that is another thing than "none". */
export const FindingsField = ({ id, label, hint, fault, findings, onChange }: Props) => {
  const t = useTexts('records');
  return (
    <fieldset
      className={fault === undefined ? 'field' : 'field field-faulty'}
      id={id}
      aria-describedby={fault === undefined ? undefined : `${id}-fault`}
    >
      <legend>{label}</legend>
      {hint === undefined ? null : <span className="hint">{hint}</span>}
      {fault === undefined ? null : (
        <span className="fault" id={`${id}-fault`}>
          {fault}
        </span>
      )}
      {vulnerabilityGroups.map((group) => {
        const members = vulnerabilities.filter((one) => one.group === group);
        const known = findings.filter(({ code }) => members.some((one) => one.code === code));
        return (
          <details key={group} className="fold">
            <summary>
              {t(`group.${group}`)}{' '}
              <span className="hint">
                {t('findings.count', {
                  found: known.filter(({ finding }) => finding === 'found').length,
                  looked: known.length,
                  all: members.length,
                })}
              </span>
            </summary>
            {members.map((member) => (
              <ChoiceField
                key={member.code}
                id={`${id}-${member.code}`}
                inline
                label={member.label}
                value={findings.find(({ code }) => code === member.code)?.finding ?? 'not-looked'}
                options={choices.map((value) => ({ value, label: t(`finding.${value}`) }))}
                onChange={(finding) => {
                  const others = findings.filter(({ code }) => code !== member.code);
                  onChange(finding === 'not-looked' ? others : [...others, { code: member.code, finding }]);
                }}
              />
            ))}
          </details>
        );
      })}
    </fieldset>
  );
};
