/**
 * The parts of @actions/core that a run needs. The package's index also loads OpenID Connect and, through it, an HTTP
 * client and undici, which takes longer than all the rest of a start; its modules below do not, so they are named here,
 * and only here, by their files.
 */
export { issueCommand } from '../../node_modules/@actions/core/lib/command.js'
export {
  issueFileCommand,
  prepareKeyValueMessage,
} from '../../node_modules/@actions/core/lib/file-command.js'
export { summary } from '../../node_modules/@actions/core/lib/summary.js'
