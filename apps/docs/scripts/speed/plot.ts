/** A line of a plot: its points in the order of x. */
export interface Line {
  readonly name: string;
  readonly color: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

const [WIDTH, HEIGHT] = [640, 320];
const BOX = { left: 72, right: 500, top: 24, bottom: 268 };

/** A plot over two logarithmic axes as SVG: a straight line of slope one is a cost that grows with the work. */
export function plot(title: string, axes: { x: string; y: string }, lines: readonly Line[]): string {
  const points = lines.flatMap((line) => line.points);
  const x = scale(
    points.map(([value]) => value),
    BOX.left,
    BOX.right,
  );
  const y = scale(
    points.map(([, value]) => value),
    BOX.bottom,
    BOX.top,
  );

  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}" font-family="system-ui, sans-serif" font-size="12">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${x.ticks.map((tick) => `<path d="M${x.at(tick)} ${BOX.top}V${BOX.bottom}" stroke="#e5e7eb"/><text x="${x.at(tick)}" y="${BOX.bottom + 16}" text-anchor="middle" fill="#4b5563">${tick.toLocaleString('en')}</text>`).join('\n')}
${y.ticks.map((tick) => `<path d="M${BOX.left} ${y.at(tick)}H${BOX.right}" stroke="#e5e7eb"/><text x="${BOX.left - 8}" y="${y.at(tick) + 4}" text-anchor="end" fill="#4b5563">${tick.toLocaleString('en')}</text>`).join('\n')}
<text x="${(BOX.left + BOX.right) / 2}" y="${HEIGHT - 12}" text-anchor="middle" fill="#111827">${escaped(axes.x)}</text>
<text transform="translate(16 ${(BOX.top + BOX.bottom) / 2}) rotate(-90)" text-anchor="middle" fill="#111827">${escaped(axes.y)}</text>
${lines.map((line, index) => drawn(line, index, x.at, y.at)).join('\n')}
</svg>
`;
}

function drawn({ name, color, points }: Line, index: number, x: At, y: At): string {
  const path = points.map(([px, py]) => `${x(px)} ${y(py)}`).join('L');
  const dots = points.map(([px, py]) => `<circle cx="${x(px)}" cy="${y(py)}" r="3" fill="${color}"/>`);
  const row = BOX.top + 16 + index * 20;
  return `<path d="M${path}" fill="none" stroke="${color}" stroke-width="2"/>${dots.join('')}<path d="M${BOX.right + 12} ${row}h20" stroke="${color}" stroke-width="3"/><text x="${BOX.right + 38}" y="${row + 4}" fill="#111827">${escaped(name)}</text>`;
}

type At = (value: number) => number;

/** Places values between two ends by their logarithm, with a tick at each power of ten. */
function scale(values: readonly number[], start: number, end: number): { at: At; ticks: number[] } {
  const [low, high] = [
    Math.floor(Math.log10(Math.min(...values))),
    Math.ceil(Math.log10(Math.max(...values))),
  ];
  const span = Math.max(1, high - low);
  return {
    at: (value) => Math.round((start + ((Math.log10(value) - low) / span) * (end - start)) * 10) / 10,
    ticks: Array.from({ length: span + 1 }, (_, index) => 10 ** (low + index)),
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
