import { useServices } from '../app/services.ts';
import { useTexts } from '../texts/use-texts.ts';

/** Whose service it is, and the other lines people may need. */
export const Footer = () => {
  const t = useTexts('app');
  const { directorate } = useServices().config;
  return (
    <footer className="footer">
      <p>
        {directorate.name} · <a href={`tel:${directorate.phone}`}>{directorate.phone}</a>
      </p>
      <p>
        {t('footer.lines')} <a href="tel:112">112</a> · <a href="tel:119">119</a> ·{' '}
        <a href="tel:0800500333">0800 500 333</a> {t('footer.domesticViolence')} · <a href="tel:116111">116 111</a>
      </p>
    </footer>
  );
};
