import { useState } from 'react';
import { type VulnerabilityFinding } from '../../../../shared/domain/vulnerability/vulnerability.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';
import { FindingsField } from '../fields/findings-field.tsx';
import { type Findings } from './use-vulnerabilities.ts';

type Props = { busy: boolean; onSend: (body: Findings, done: () => void) => void };

/** Findings of a census or of another institution, with where they can be found there. */
export const TakeOver = ({ busy, onSend }: Props) => {
  const t = useTexts('records');
  const [source, setSource] = useState('');
  const [reference, setReference] = useState('');
  const [findings, setFindings] = useState<VulnerabilityFinding[]>([]);
  const [asked, setAsked] = useState(false);
  const required = (text: string) => (asked && text.trim() === '' ? t('close.missing') : undefined);
  return (
    <details className="fold">
      <summary>{t('takeOver.title')}</summary>
      <form
        noValidate
        className="card"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (busy || source.trim() === '' || reference.trim() === '' || findings.length === 0) return;
          onSend({ source, reference, findings }, () => {
            setReference('');
            setFindings([]);
            setAsked(false);
          });
        }}
      >
        <p>{t('takeOver.text')}</p>
        <TextField
          id="source"
          label={t('takeOver.source')}
          hint={t('takeOver.sourceHint')}
          maxLength={100}
          value={source}
          fault={required(source)}
          onChange={setSource}
        />
        <TextField
          id="reference"
          label={t('takeOver.reference')}
          hint={t('takeOver.referenceHint')}
          maxLength={200}
          value={reference}
          fault={required(reference)}
          onChange={setReference}
        />
        <FindingsField
          id="findings"
          label={t('field.findings')}
          hint={t('findings.hint')}
          fault={asked && findings.length === 0 ? t('takeOver.none') : undefined}
          findings={findings}
          onChange={setFindings}
        />
        <div className="buttons">
          <button type="submit" className="button button-primary" aria-disabled={busy}>
            {t(busy ? 'saving' : 'takeOver.confirm')}
          </button>
        </div>
      </form>
    </details>
  );
};
