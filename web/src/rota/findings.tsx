import * as z from 'zod/mini';
import { useTexts } from '../texts/use-texts.ts';

/** Something wrong with the rota, as the API tells it: in words, and exactly when. */
export const findingTold = z.object({
  text: z.string(),
  hits: z.array(
    z.object({
      local: z.object({ from: z.string(), until: z.string() }),
      holidays: z.array(z.object({ name: z.string() })),
    }),
  ),
});
export type FindingTold = z.infer<typeof findingTold>;

/** So many times of one finding are told; more would bury the others. */
const told = 4;

export const Findings = ({ findings }: { findings: readonly FindingTold[] }) => {
  const t = useTexts('rota');
  return (
    <ul>
      {findings.map(({ text, hits }, position) => (
        <li key={`${position} ${text}`}>
          {text}
          <ul>
            {hits.slice(0, told).map(({ local, holidays }) => (
              <li key={local.from}>
                {local.from} – {local.until}
                {holidays.length === 0 ? '' : ` (${holidays.map(({ name }) => name).join(', ')})`}
              </li>
            ))}
            {hits.length > told ? <li>{t('findings.more', { count: hits.length - told })}</li> : null}
          </ul>
        </li>
      ))}
    </ul>
  );
};
