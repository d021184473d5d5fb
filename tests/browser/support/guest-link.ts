import { type LocalOutputs } from '../../../infra/local/outputs.ts';

/** The link of the demo's school. */
export const guestLinkOf = ({ guestLinks: [link] }: LocalOutputs): string => {
  if (link === undefined) throw new Error('no institution of the demo takes guests');
  return link;
};
