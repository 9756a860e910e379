/** GitHub's own icons. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const ICONS = join(import.meta.dirname, '../../node_modules/@primer/octicons/build/svg')

/** SVG of an icon, by its name at https://primer.style/octicons; `colour` as in CSS. */
export function icon(name: string, colour = 'currentColor'): string {
  const svg = readFileSync(join(ICONS, `${name}-16.svg`), 'utf8')
  return svg.replace('<svg', `<svg class="octicon" style="fill: ${colour}"`)
}
