/**
 * Writes `.github/actions/connectors/action.yml`: the root action under a path of its own, because a called workflow
 * can name an action of its own repository only by a folder (`$/path`), and not by the root.
 * Run `node scripts/sub-action.ts` after a change of `action.yml`; a test fails until then.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const SUB_ACTION = '.github/actions/connectors/action.yml'

/**
 * @param rootAction text of the root `action.yml`
 * @returns the same action, with its entry point as seen from three folders below the root
 * @throws Error when the root action has no entry point in `dist/`
 */
export function subAction(rootAction: string): string {
  if (!rootAction.includes('  main: dist/')) throw new Error('action.yml has no "main: dist/…"')
  const header =
    '# Generated from the root action.yml by scripts/sub-action.ts, for the workflow in .github/workflows.\n'
  return header + rootAction.replace('  main: dist/', '  main: ../../../dist/')
}

if (import.meta.main) writeFileSync(SUB_ACTION, subAction(readFileSync('action.yml', 'utf8')))
