import { useTexts } from '../texts/use-texts.ts';
import { Page } from '../ui/page.tsx';

export const NotFoundPage = () => {
  const t = useTexts('app');
  return (
    <Page title={t('notFound.title')} narrow>
      <p>{t('notFound.text')}</p>
      <a className="button" href="/">
        {t('notFound.home')}
      </a>
    </Page>
  );
};
