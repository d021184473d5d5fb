import { Refusal } from '../../api/refusal.ts';
import { Failed } from '../../ui/states.tsx';

/** Why something was not done, with the fields that are wrong. */
export const Refused = ({ error }: { error: unknown }) => {
  const faults = error instanceof Refusal ? (error.problem.errors ?? []) : [];
  return (
    <>
      <Failed error={error} />
      {faults.length === 0 ? null : (
        <ul>
          {faults.map(({ pointer, detail }) => (
            <li key={pointer}>{detail}</li>
          ))}
        </ul>
      )}
    </>
  );
};

/** What the API says of one field, by its pointer. */
export const faultOf = (error: unknown, pointer: string): string | undefined =>
  error instanceof Refusal ? error.problem.errors?.find((one) => one.pointer === pointer)?.detail : undefined;
