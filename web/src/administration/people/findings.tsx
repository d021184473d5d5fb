import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type StaffChanged } from '../answers.ts';

/** As many as are worth reading at once: what is wrong in the rota is on its own page. */
const most = 5;

/** A change was made; what it leaves wrong in the rota that was right before. */
export const Findings = ({ findings }: { findings: StaffChanged['findings'] }) => {
  const t = useTexts('administration');
  if (findings.length === 0)
    return (
      <Notice tone="good">
        <p>{t('form.saved')}</p>
      </Notice>
    );
  return (
    <Notice tone="warn" title={t('staff.findings', { count: findings.length })}>
      <ul>
        {findings.slice(0, most).map(({ kind, text, hits: [first] }) => (
          <li key={`${kind} ${text}`}>
            {text} {first === undefined ? null : <Moment at={first.from} />}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
