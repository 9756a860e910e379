/** The growth of time and memory as a picture. */
import { TITLES, type Point, type Resources } from './measures/growth.ts'

const PANEL = { width: 340, height: 220, left: 56, top: 44, gap: 76 }
const MOST_CONNECTORS = 10_000

/** Readable on light and on dark pages. */
const COLOURS = { settled: '#2f81f7', changed: '#c77d0a', text: '#7d8590', line: '#7d859055' } as const

type State = keyof typeof TITLES

interface Panel {
  readonly title: string
  readonly valueOf: (resources: Resources) => number
}

const PANELS: readonly Panel[] = [
  { title: 'time, seconds', valueOf: ({ ms }) => ms.median / 1_000 },
  { title: 'peak memory, MiB', valueOf: ({ peakMiB }) => peakMiB.median },
]

/** An SVG with one panel for time and one for memory, over the number of connectors; all axes are linear. */
export function renderGrowth(points: readonly Point[]): string {
  const width = PANELS.length * (PANEL.width + PANEL.gap)
  const height = PANEL.top + PANEL.height + 44
  const panels = PANELS.map((panel, index) => {
    const x = PANEL.left + index * (PANEL.width + PANEL.gap)
    return `<g transform="translate(${x} ${PANEL.top})">\n${renderPanel(panel, points)}\n</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"
  font-family="system-ui, sans-serif" font-size="12" fill="${COLOURS.text}" role="img">
<title>Time and memory over the number of connectors</title>
${panels.join('\n')}
</svg>
`
}

function renderPanel({ title, valueOf }: Panel, points: readonly Point[]): string {
  const values = points.flatMap(({ settled, changed }) => [valueOf(settled), valueOf(changed)])
  const step = tickStep(Math.max(...values))
  const most = Math.ceil(Math.max(...values) / step) * step
  const x = (connectors: number) => round((connectors / MOST_CONNECTORS) * PANEL.width)
  const y = (value: number) => round(PANEL.height - (value / most) * PANEL.height)
  const rows = Array.from({ length: Math.round(most / step) + 1 }, (_, index) => index * step)
  const columns = [0, 2_500, 5_000, 7_500, 10_000]
  const states = Object.keys(TITLES) as State[]
  return [
    `<text x="0" y="-26" font-weight="600">${title}</text>`,
    ...rows.flatMap((value) => [
      `<line x1="0" x2="${PANEL.width}" y1="${y(value)}" y2="${y(value)}" stroke="${COLOURS.line}"/>`,
      `<text x="-8" y="${y(value) + 4}" text-anchor="end">${Number(value.toFixed(2))}</text>`,
    ]),
    ...columns.map(
      (value) =>
        `<text x="${x(value)}" y="${PANEL.height + 20}" text-anchor="middle">${value.toLocaleString('en')}</text>`,
    ),
    ...states.flatMap((state, index) => {
      const line = points.map((point) => `${x(point.connectors)},${y(valueOf(point[state]))}`)
      const colour = COLOURS[state]
      return [
        `<polyline points="${line.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
        ...line.map((place) => {
          const [cx, cy] = place.split(',')
          return `<circle cx="${cx}" cy="${cy}" r="3.5" fill="${colour}"/>`
        }),
        `<text x="${index * 150}" y="-9" fill="${colour}">● ${TITLES[state]}</text>`,
      ]
    }),
  ].join('\n')
}

/** 1, 2 or 5 times a power of ten, so that an axis has four to ten of it. */
function tickStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most / 4))
  return [5, 2, 1].map((factor) => factor * power).find((step) => step <= most / 4) ?? power
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
