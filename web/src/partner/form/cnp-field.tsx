import { useEffect, useState } from 'react';
import { type CnpFacts, type CnpFault } from '../../../../shared/domain/person/cnp.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';

type Checked = { cnp: string; fault: CnpFault | null; facts: CnpFacts | null };

/** The check is a chunk of its own: most forms have no CNP, and none must wait for it. */
const check = async (cnp: string): Promise<Checked> => {
  const { parseCnp } = await import('../../../../shared/domain/person/cnp.ts');
  const parsed = parseCnp(cnp, new Date());
  return parsed.ok ? { cnp, fault: null, facts: parsed.value } : { cnp, fault: parsed.error, facts: null };
};

type Props = {
  id: string;
  value: string;
  onChange: (cnp: string) => void;
  /** A whole, right number: what it says of its holder. */
  onFacts: (facts: CnpFacts) => void;
};

/** A CNP, checked as it is typed; wrong ones are told once they are whole. Never required. */
export const CnpField = ({ id, value, onChange, onFacts }: Props) => {
  const t = useTexts('partner');
  const [checked, setChecked] = useState<Checked | null>(null);
  useEffect(() => {
    if (value === '') return;
    let wanted = true;
    check(value).then(
      (found) => {
        if (wanted) setChecked(found);
      },
      // Without the check the API still tells.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [value]);
  const current = checked?.cnp === value ? checked : null;
  // While it is being typed only a wrong sign is a fault; the length speaks for itself.
  const fault = current?.fault ?? null;
  const told = fault !== null && (value.length >= 13 || fault === 'cnp-digits') ? t(`cnp.${fault}`) : undefined;
  const facts = current?.facts ?? null;
  return (
    <>
      <TextField
        id={id}
        label={t('person.cnp')}
        hint={t('person.cnpHint')}
        fault={told}
        inputMode="numeric"
        short
        value={value}
        onChange={(text) => {
          const cnp = text.replaceAll(/\s/g, '');
          onChange(cnp);
          void check(cnp).then(
            (found) => {
              if (found.facts !== null) onFacts(found.facts);
            },
            () => undefined,
          );
        }}
      />
      {value === '' || facts === null ? null : (
        <p className="cnp-good" role="status">
          {t('cnp.good')}
          {facts.warnings.length === 0 ? '' : ` ${t('cnp.county')}`}
        </p>
      )}
    </>
  );
};
