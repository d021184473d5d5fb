import { gzipSync } from 'node:zlib';
import { type Bundle, type BundledFunction } from '../bundles/bundles.ts';
import { contributions, type Contribution } from '../bundles/metafile.ts';
import { kilobytes, ratio } from '../report/numbers.ts';
import { sum } from '../report/statistics.ts';
import { heading, table } from '../report/table.ts';

const compressed = ({ bytes }: Bundle): number => gzipSync(bytes, { level: 9 }).length;

const isSdk = ({ owner }: Contribution): boolean => /^@(aws-sdk|smithy|aws-crypto)\//.test(owner);

const isOwn = ({ owner }: Contribution): boolean => /^(functions|shared|docs)\//.test(owner);

const total = (parts: readonly Contribution[]): string => kilobytes(sum(parts.map(({ bytes }) => bytes)));

/** Bundle sizes of every function, what they consist of, and what is largest in them beside the AWS SDK. */
export const sizes = (functions: readonly BundledFunction[]): string => {
  const rows = functions.map(({ name, own, bare }) => {
    const parts = contributions(own.metafile);
    const rest = parts.filter((part) => !isSdk(part));
    return [
      name,
      kilobytes(own.bytes.length),
      kilobytes(compressed(own)),
      ratio(own.bytes.length / bare.bytes.length),
      total(parts.filter(isSdk)),
      total(parts.filter(isOwn)),
      rest
        .slice(0, 4)
        .map(({ owner, bytes }) => `${owner} ${kilobytes(bytes)}`)
        .join(', '),
    ];
  });
  const sdk = new Map<string, number>();
  for (const part of functions.flatMap(({ own }) => contributions(own.metafile)).filter(isSdk))
    sdk.set(part.owner, Math.max(sdk.get(part.owner) ?? 0, part.bytes));
  const largest = [...sdk].toSorted(([, a], [, b]) => b - a).slice(0, 8);
  return [
    heading('Bundle sizes, minified'),
    table(['function', 'all', 'gzip', 'of bare', 'AWS SDK', 'own code', 'largest beside the SDK'], rows),
    '',
    `  Largest of the SDK: ${largest.map(([owner, bytes]) => `${owner} ${kilobytes(bytes)}`).join(', ')}.`,
  ].join('\n');
};
