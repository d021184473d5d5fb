import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, type Answer } from '../../api/refusal.ts';
import { type CaseView } from '../../api/answers.ts';
import { useServices } from '../../app/services.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Notice } from '../../ui/notice.tsx';

/** In ms; asked only while the page is in sight. */
const often = 20_000;

/** The version the case has now. Asking tells nothing of the case, so it is no read of it. */
const useVersion = (id: string) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['case-version', id],
    refetchInterval: often,
    queryFn: async () =>
      (await answered(api.GET('/v1/cases/{id}/version', { params: { path: { id } } }))).value.version,
  });
};

/** Says that somebody else changed the case since it was read. What it is now is shown when it is asked for, never under one's hands. */
export const NewerVersion = ({ id, seen }: { id: string; seen: Answer<CaseView> }) => {
  const t = useTexts('cases');
  const queries = useQueryClient();
  const { data: version } = useVersion(id);
  if (version === undefined || version <= seen.value.version) return null;
  return (
    <Notice tone="warn" title={t('newer.title')}>
      <p>
        <button
          type="button"
          className="button"
          onClick={() => void queries.invalidateQueries({ queryKey: ['case', id] })}
        >
          {t('newer.show')}
        </button>
      </p>
    </Notice>
  );
};
