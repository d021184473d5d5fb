import { type CountyPack } from '../counties/pack.ts';

/** Name of the list of app clients that may call the API: both stacks and the command write it out, none reads it off another. */
export const clientListName = ({ code }: Pick<CountyPack, 'code'>): string =>
  `/semnal/${code.toLowerCase()}/api-clients`;
