import { type Metafile } from 'esbuild';

/** What an input of a bundle belongs to: the npm package, or the first three folders of our own path. */
const ownerOf = (path: string): string => {
  const marker = 'node_modules/';
  const at = path.lastIndexOf(marker);
  if (at < 0) return path.split('/').slice(0, 3).join('/');
  const [scope = '', name = ''] = path.slice(at + marker.length).split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
};

const inputsOf = (metafile: Metafile) =>
  Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));

export type Contribution = { owner: string; bytes: number };

/** Bytes of the minified bundle by package or folder, largest first. */
export const contributions = (metafile: Metafile): Contribution[] => {
  const byOwner = new Map<string, number>();
  for (const [path, { bytesInOutput }] of inputsOf(metafile)) {
    const owner = ownerOf(path);
    byOwner.set(owner, (byOwner.get(owner) ?? 0) + bytesInOutput);
  }
  return [...byOwner].map(([owner, bytes]) => ({ owner, bytes })).toSorted((a, b) => b.bytes - a.bytes);
};

/** A client of the AWS SDK in a bundle, and the commands that came with it. */
export type SdkClient = { module: string; client: string; commands: string[] };

/** Brought along by the DynamoDB client itself, in every bundle. */
const internalCommands = new Set(['DescribeEndpointsCommand']);

/** The SDK clients and commands a bundle holds, in alphabetical order, without those the SDK signs in by. */
export const sdkClients = (metafile: Metafile): SdkClient[] => {
  const clients = new Map<string, SdkClient>();
  const files = inputsOf(metafile)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => /(@aws-sdk\/client-[\w-]+)\/dist-es\/(?:commands\/)?(\w+(?:Client|Command))\.js$/.exec(path))
    .flatMap((match) => (match === null ? [] : [{ module: match[1] ?? '', name: match[2] ?? '' }]));
  for (const { module, name } of files) {
    const known = clients.get(module) ?? { module, client: '', commands: [] };
    if (name.endsWith('Client')) clients.set(module, { ...known, client: name });
    else if (!internalCommands.has(name))
      clients.set(module, { ...known, commands: [...known.commands, name].toSorted() });
  }
  return [...clients.values()].toSorted((a, b) => a.module.localeCompare(b.module));
};
