import { type Got } from '../../api/answers.ts';

export type Board = Got<'/v1/board'>;

/** A board and when each of its rows was first seen here, in ms; rows of the first board are nobody's news. */
export type SeenBoard = { board: Board; firstSeen: Readonly<Record<string, number>> };

const rowsOf = ({ alerts, clocks }: Board): string[] => [
  ...alerts.items.map(({ alertId }) => alertId),
  ...clocks.items.filter(({ nearness }) => nearness === 'overdue').map(({ deadlineId }) => deadlineId),
];

/** Notes what is new on a board; what has left it is forgotten. */
export const withNews = (before: SeenBoard | undefined, board: Board, now: number): SeenBoard => {
  const since = before === undefined ? 0 : now;
  return { board, firstSeen: Object.fromEntries(rowsOf(board).map((id) => [id, before?.firstSeen[id] ?? since])) };
};

/** How long a row is news. */
const lasts = 30_000;

export const newRows = ({ firstSeen }: SeenBoard, now: number): ReadonlySet<string> =>
  new Set(Object.entries(firstSeen).flatMap(([id, seen]) => (seen > 0 && now - seen < lasts ? [id] : [])));
