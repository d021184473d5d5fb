import { type AlertView } from '../../api/answers.ts';

type Held = Partial<AlertView> & Pick<AlertView, 'alertId'>;

/** What is on somebody: alerts they have and owe a first contact, and those that are being handed to them. */
export const heldBy = <A extends Held>(alerts: readonly A[], staffId: string): A[] =>
  alerts.filter(
    ({ state, acknowledgedBy, firstContactAt, offer }) =>
      state === 'acknowledged' &&
      (offer?.to.staffId === staffId || (acknowledgedBy?.staffId === staffId && firstContactAt === null)),
  );
