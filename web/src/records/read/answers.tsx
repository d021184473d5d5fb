import { useTexts } from '../../texts/use-texts.ts';
import { type Line } from '../sheet/read.ts';

/** Questions and answers of a section, in words. */
export const Answers = ({ lines }: { lines: readonly Line[] }) => {
  const t = useTexts('records');
  return (
    <dl className="facts">
      {lines.map((line) => [
        <dt key={`${line.code} label`}>{line.label}</dt>,
        <dd key={line.code}>{line.answer === '' ? t('read.empty') : line.answer}</dd>,
      ])}
    </dl>
  );
};
