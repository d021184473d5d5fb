import { useQuery } from '@tanstack/react-query';
import { type SheetStore } from './drafts/sheet-draft.ts';

/** What was begun on this device and not signed, as it was when the page opened; null for nothing. */
export const useKeptDraft = (store: SheetStore, draftId: string | null) =>
  useQuery({
    queryKey: ['sheet-draft', draftId],
    enabled: draftId !== null,
    staleTime: Infinity,
    // Never an older one than what lies on the device.
    gcTime: 0,
    networkMode: 'always',
    retry: false,
    queryFn: () => store.load(draftId ?? ''),
  });
