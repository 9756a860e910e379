/** Pictures of HTML pages by headless Chromium, made small by pngquant where it is installed. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const CHROMIUM = process.env['CHROMIUM'] ?? 'chromium'
const FLAGS = [
  '--headless',
  // The pages are ours and local; Chromium's sandbox does not run as root or in a container.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
]
/** Writes the height of the page's body where it can be read back. */
const MEASURE = '<script>document.title = Math.ceil(document.body.getBoundingClientRect().height)</script>'

/**
 * Writes a PNG of a whole page, twice as large as in CSS pixels, transparent where the page has no colour.
 * @param width of the page, in CSS pixels
 * @throws Error where Chromium is missing or fails
 */
export function takePicture(html: string, width: number, file: string): void {
  const scratch = mkdtempSync(join(tmpdir(), 'pictures-'))
  try {
    const source = join(scratch, 'page.html')
    writeFileSync(source, html + MEASURE)
    const run = (...flags: readonly string[]): string =>
      execFileSync(
        CHROMIUM,
        [...FLAGS, `--user-data-dir=${join(scratch, 'profile')}`, ...flags, pathToFileURL(source).href],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000 },
      )
    const height = /<title>(\d+)<\/title>/.exec(run('--dump-dom', `--window-size=${width},1000`))?.[1]
    if (height === undefined) throw new Error(`Chromium did not measure the page for ${file}`)
    run(
      '--force-device-scale-factor=2',
      '--default-background-color=00000000',
      `--window-size=${width},${height}`,
      `--screenshot=${file}`,
    )
    spawnSync('pngquant', ['--force', '--skip-if-larger', '--quality=80-100', '--output', file, file])
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
