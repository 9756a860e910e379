/**
 * The part of @actions/core that a run needs. The package's index loads OpenID Connect and, through it, an HTTP client and
 * undici, which takes longer than all the rest of a start; so the one module is named here, and only here, by its file.
 * Its modules for outputs and the summary are left alone for the same reason: they load all of Node's cryptography, for a
 * random number, and its promises of files, to append a text to a file.
 */
export { issueCommand } from '../../node_modules/@actions/core/lib/command.js'
