/** A bar beside its number, which is what counts: it is not read out. `share` and `mark` are parts of the whole width, 0 to 1. */
export const Bar = ({
  share,
  mark = null,
  alarming = false,
}: {
  share: number;
  mark?: number | null;
  alarming?: boolean;
}) => (
  <svg className="bar" aria-hidden="true" focusable="false">
    <rect className="bar-ground" width="100%" height="100%" />
    <rect className={alarming ? 'bar-alarming' : 'bar-fill'} width={`${100 * Math.min(1, share)}%`} height="100%" />
    {mark === null ? null : <line className="bar-mark" x1={`${100 * mark}%`} x2={`${100 * mark}%`} y1="0" y2="100%" />}
  </svg>
);
