import { AxisBottom, AxisLeft } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleLinear, scalePoint } from '@visx/scale';
import { LinePath } from '@visx/shape';

/** One line of a chart: a value for each label, null where there is none. */
export type Line = { key: string; name: string; values: readonly (number | null)[] };

const [width, height] = [720, 280];
const margin = { top: 12, right: 16, bottom: 34, left: 56 };
const inner = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };

const Legend = ({ lines }: { lines: readonly Line[] }) => (
  <ul className="legend">
    {lines.map(({ key, name }, index) => (
      <li key={key}>
        <svg className="legend-mark" aria-hidden="true" focusable="false">
          <line className={`line line-${index}`} x1="0" x2="100%" y1="50%" y2="50%" />
        </svg>
        {name}
      </li>
    ))}
  </ul>
);

/**
 * Values over time as lines, told apart by their dashes too. A picture only: whoever draws it gives a table of the same numbers beside
 * it, and `label` says so.
 */
export const TrendChart = ({
  label,
  labels,
  lines,
  spoken,
}: {
  label: string;
  labels: readonly string[];
  lines: readonly Line[];
  /** A value as the axis writes it. */
  spoken: (value: number) => string;
}) => {
  const most = Math.max(1, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const x = scalePoint({ domain: [...labels], range: [0, inner.width], padding: 0.5 });
  const y = scaleLinear({ domain: [0, most], range: [inner.height, 0], nice: true });
  return (
    <figure className="chart">
      <Legend lines={lines} />
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <Group left={margin.left} top={margin.top}>
          <AxisLeft
            scale={y}
            numTicks={5}
            axisClassName="axis"
            tickFormat={(value) => spoken(Number(value))}
            tickLabelProps={{ className: 'axis-text', dx: -4, dy: 4, textAnchor: 'end' }}
          />
          <AxisBottom
            scale={x}
            top={inner.height}
            axisClassName="axis"
            tickValues={labels.filter((_, index) => index % Math.ceil(labels.length / 8) === 0)}
            tickLabelProps={{ className: 'axis-text', dy: 6, textAnchor: 'middle' }}
          />
          {lines.map(({ key, values }, line) => {
            const points = labels.map((one, index) => ({ label: one, value: values[index] ?? null }));
            return (
              <g key={key}>
                <LinePath
                  className={`line line-${line}`}
                  data={points}
                  defined={({ value }) => value !== null}
                  x={(point) => x(point.label) ?? 0}
                  y={({ value }) => y(value ?? 0)}
                />
                {points.map((point) =>
                  point.value === null ? null : (
                    <circle
                      key={point.label}
                      className={`dot dot-${line}`}
                      r={4}
                      cx={x(point.label) ?? 0}
                      cy={y(point.value)}
                    />
                  ),
                )}
              </g>
            );
          })}
        </Group>
      </svg>
    </figure>
  );
};
