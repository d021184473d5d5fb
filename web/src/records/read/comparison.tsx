import { useTexts } from '../../texts/use-texts.ts';
import { differences, type ReadSection } from '../sheet/read.ts';

type Props = { before: readonly ReadSection[]; now: readonly ReadSection[]; beforeNumber: number; nowNumber: number };

/** What a revision says differently from another, field by field. */
export const Comparison = ({ before, now, beforeNumber, nowNumber }: Props) => {
  const t = useTexts('records');
  const found = differences(before, now);
  if (found.length === 0) return <p>{t('compare.same')}</p>;
  return (
    <div className="table-frame" role="region" aria-labelledby="compare" tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('compare.field')}</th>
            <th scope="col">{t('read.revision', { number: beforeNumber })}</th>
            <th scope="col">{t('read.revision', { number: nowNumber })}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((one) => (
            <tr key={one.label}>
              <th scope="row">{one.label}</th>
              <td className="story">{one.before === '' ? t('read.empty') : <del>{one.before}</del>}</td>
              <td className="story">{one.now === '' ? t('read.empty') : <ins>{one.now}</ins>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
