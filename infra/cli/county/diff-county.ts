import { type Institution } from '../../../shared/domain/institution/institution.ts';
import { nothingLive, type LiveEntries } from '../../../shared/domain/rota/rota-file.ts';
import { type CountyPack } from '../../counties/pack.ts';
import { jsonDifference } from '../../../shared/domain/county/json-difference.ts';

/** One record as it lies in the table: its version and its content, unparsed, so that an older form can be replaced too. */
export type AppliedRecord = { version: number; content: unknown };

/** An institution's record; one that was written before there was a list of them is in none. */
export type AppliedInstitution = AppliedRecord & { listed: boolean };

/** What the county's table holds of a pack; absent: never applied. */
export type AppliedCounty = {
  settings?: AppliedRecord;
  rota?: AppliedRecord & { live: LiveEntries };
  institutions: ReadonlyMap<string, AppliedInstitution>;
};

/** One record to write: what it becomes, the version it replaces (null: it is new) and what that changes, in words. */
export type Change = { replaces: number | null; differences: string[] } & (
  | { kind: 'settings'; content: CountyPack['settings'] }
  | { kind: 'rota'; content: CountyPack['rota']; live: LiveEntries }
  | { kind: 'institution'; content: Institution; before: unknown }
);

type Edit = { replaces: number | null; differences: string[] };

const edits = (applied: AppliedRecord | undefined, content: unknown): Edit[] => {
  if (!applied) return [{ replaces: null, differences: [] }];
  const differences = jsonDifference(applied.content, content, '');
  return differences.length > 0 ? [{ replaces: applied.version, differences }] : [];
};

const institutionEdits = (applied: AppliedInstitution | undefined, content: Institution): Edit[] => {
  const found = edits(applied, content);
  if (found.length > 0 || applied === undefined || applied.listed) return found;
  return [{ replaces: applied.version, differences: ['it comes into the list of institutions'] }];
};

/** The records of the pack that the table does not have, or has otherwise. Records that the pack lacks are left alone. */
export const diffCounty = (applied: AppliedCounty, pack: CountyPack): Change[] => [
  ...edits(applied.settings, pack.settings).map((edit) => ({
    ...edit,
    kind: 'settings' as const,
    content: pack.settings,
  })),
  // What people entered since stays as it is.
  ...edits(applied.rota, pack.rota).map((edit) => ({
    ...edit,
    kind: 'rota' as const,
    content: pack.rota,
    live: applied.rota?.live ?? nothingLive,
  })),
  ...pack.institutions.flatMap((content) => {
    const before = applied.institutions.get(content.institutionId);
    return institutionEdits(before, content).map((edit) => ({
      ...edit,
      kind: 'institution' as const,
      content,
      before: before?.content ?? null,
    }));
  }),
];

/** The record a change writes, as a person would name it. */
export const recordName = (change: Change): string =>
  change.kind === 'institution' ? `institution ${change.content.institutionId}` : change.kind;

/** A change as lines to read before confirming. */
export const changeText = (change: Change): string[] => {
  const { replaces, differences } = change;
  if (replaces === null) return [`+ ${recordName(change)}: new, version 1`];
  return [
    `~ ${recordName(change)}: version ${replaces} → ${replaces + 1}`,
    ...differences.map((difference) => `    ${difference}`),
  ];
};
