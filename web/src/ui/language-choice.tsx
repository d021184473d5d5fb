import { useTexts } from '../texts/use-texts.ts';
import { changeLanguage, currentLanguage } from '../texts/texts.ts';

/** One button: the other language, in that language. */
export const LanguageChoice = () => {
  useTexts('app');
  const other = currentLanguage() === 'ro' ? 'en' : 'ro';
  return (
    <button type="button" lang={other} onClick={() => void changeLanguage(other, localStorage)}>
      {other === 'ro' ? 'Română' : 'English'}
    </button>
  );
};
