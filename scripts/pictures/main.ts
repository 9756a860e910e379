/**
 * `npm run pictures`: renders docs/pictures from what the committed bundle really says, run as the hosted runner runs
 * it against emulated environments. `CHROMIUM` names the browser's program, unless it is `chromium`. From Debian:
 * `apt-get install chromium fonts-noto-core fonts-noto-color-emoji fonts-liberation pngquant` (the last is optional).
 */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { takePicture } from './chromium.ts'
import { page } from './frames.ts'
import { annotations, comment, promotion, summary } from './scenes.ts'

const WIDTH = 1000
const folder = resolve(import.meta.dirname, '../../docs/pictures')
mkdirSync(folder, { recursive: true })

for (const [name, scene] of Object.entries({ summary, annotations, comment, promotion })) {
  const file = join(folder, `${name}.png`)
  takePicture(page(WIDTH, await scene()), WIDTH, file)
  console.log(file)
}
