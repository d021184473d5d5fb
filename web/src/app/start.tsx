import { StrictMode, Suspense, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadTexts, rememberedLanguage, startTexts } from '../texts/texts.ts';
import { Loading } from '../ui/states.tsx';
import { loadConfig } from './config.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { goToFirstFault } from './go-to-first-fault.ts';
import { makeServices, ServicesProvider } from './services.ts';

const ready = () =>
  Promise.all([loadConfig(), startTexts(rememberedLanguage(localStorage)).then(() => loadTexts('app'))]);

/** Draws an entry once its texts and settings are there; what it needs is fetched side by side. */
export const start = async (entry: ReactNode): Promise<void> => {
  const place = document.getElementById('root');
  if (place === null) throw new Error('the page has no place to draw in');
  const [config] = await ready().catch((error: unknown) => {
    // No texts, no settings: the page keeps the emergency number and says so in the service's own language.
    place.append('Serviciul nu răspunde. Verificați legătura la internet și reîncărcați pagina.');
    throw error;
  });
  goToFirstFault();
  createRoot(place).render(
    <StrictMode>
      <ServicesProvider value={makeServices(config)}>
        <ErrorBoundary>
          <Suspense fallback={<Loading />}>{entry}</Suspense>
        </ErrorBoundary>
      </ServicesProvider>
    </StrictMode>,
  );
};
