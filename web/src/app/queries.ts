import { QueryClient } from '@tanstack/react-query';
import { isPassing } from '../api/refusal.ts';

/**
 * Answers already had stay on the screen while newer ones are fetched, also when the API is slow or down. A refusal is not
 * asked again; an outage twice.
 */
export const newQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 5_000, retry: (failures, error) => failures < 2 && isPassing(error), retryDelay: 1_000 },
      mutations: { retry: false },
    },
  });
