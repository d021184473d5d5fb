/** Where what was sent lies in the settings, and in the request. */
export type Place = { inSettings: string; sent: string };

/** Nothing of the settings was sent: a fault names its place in them. */
export const wholePlace: Place = { inSettings: '', sent: '/settings' };

/** The JSON pointer of a place in the settings, in the request that changes it; the whole of what was sent for any other place. */
export const pointerOf = ({ inSettings, sent }: Place, path: string): string => {
  const start = inSettings === '' ? '' : `${inSettings}.`;
  if (!path.startsWith(start)) return sent;
  return [sent, ...path.slice(start.length).split('.')].join('/');
};
