/** A step of a state diagram; `state` null: from nothing, or to nothing. */
export type Edge = { from: string | null; to: string | null; label: string };

/** Mermaid takes no dashes in the names of states. */
const idOf = (state: string | null): string => (state === null ? '[*]' : state.replaceAll('-', '_'));

const labelled = (states: readonly string[]): string[] =>
  states.filter((state) => idOf(state) !== state).map((state) => `state "${state}" as ${idOf(state)}`);

/** Steps between the same two states share one arrow. */
const merged = (edges: readonly Edge[]): string[] =>
  [...Map.groupBy(edges, ({ from, to }) => `${idOf(from)} --> ${idOf(to)}`)].map(
    ([arrow, steps]) => `${arrow}: ${steps.map(({ label }) => label).join(', ')}`,
  );

/**
 * A state diagram for Mermaid.
 * @param group states drawn inside one other state, so that what is possible from all of them is one arrow.
 */
export const stateDiagram = (
  states: readonly string[],
  edges: readonly Edge[],
  group?: { name: string; title: string; states: readonly string[] },
): string => {
  const inner = ({ from, to }: Edge): boolean =>
    group !== undefined && [from, to].every((state) => state !== null && group.states.includes(state));
  const composite =
    group === undefined
      ? []
      : [
          `state "${group.title}" as ${idOf(group.name)} {`,
          ...[...labelled(group.states), ...merged(edges.filter(inner))].map((line) => `  ${line}`),
          '}',
        ];
  const outside = states.filter((state) => group?.states.includes(state) !== true);
  const lines = [...labelled(outside), ...composite, ...merged(edges.filter((edge) => !inner(edge)))];
  return ['```mermaid', 'stateDiagram-v2', ...lines.map((line) => `  ${line}`), '```'].join('\n');
};

/** A table of Markdown. */
export const markdownTable = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
