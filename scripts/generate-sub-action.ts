/**
 * Makes `.github/actions/connectors/action.yml`: the root action under a path of its own, because a called workflow
 * can name an action of its own repository only by a folder (`$/path`), and not by the root.
 */

/**
 * @param rootAction text of the root `action.yml`
 * @returns the same action, with its entry point as seen from three folders below the root
 * @throws Error when the root action has no entry point in `dist/`
 */
export function subAction(rootAction: string): string {
  if (!rootAction.includes('  main: dist/')) throw new Error('action.yml has no "main: dist/…"')
  const header =
    '# Generated from the root action.yml by scripts/generate-sub-action.ts, for the workflow in .github/workflows.\n'
  return header + rootAction.replace('  main: dist/', '  main: ../../../dist/')
}
