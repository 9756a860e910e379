/** What a person can do about a failure: one hint for each class of them. */
import type { CallKind } from './call.ts'
import { isWebPage, type Answer, type Fault } from './fault.ts'
import type { Refusal } from './refusal.ts'

const PROXY = 'the variables https_proxy and no_proxy of the runner'
const LATER = 'Run the job again later.'
const NAME_TAKEN =
  'Either another connector has this name by now: run the job again for a new plan. Or the identifier of an existing one ' +
  'is derived from the same name: case and spaces do not count, and a renamed connector keeps its identifier. Look for ' +
  'it among the connectors in Scalekit, and use another name, or put its present name into renamed_from.'

/**
 * A hint, as sentences, for a fault that ended a call.
 * @param prefix how the inputs of this environment begin: empty or `source-`
 */
export function hintFor(fault: Fault, kind: CallKind, refusal: Refusal, prefix: string): string | undefined {
  const url = `${prefix}environment-url`
  switch (fault.kind) {
    case 'unreachable':
      if (fault.code === 'ENOTFOUND') return `Check the input ${url}: there is no host of that name.`
      return checkNetwork(url)
    case 'proxy':
      return `Check ${PROXY}, and whether the proxy lets the environment's host through.`
    case 'untrusted':
      return (
        `If a proxy of your network re-signs traffic, put its CA certificate into a file and name the file in the ` +
        `variable NODE_EXTRA_CA_CERTS of the step; otherwise check the input ${url}.`
      )
    case 'broken':
      if (/^(EPROTO|ERR_SSL)/.test(fault.code)) return `Check whether the input ${url} names an HTTPS server.`
      return LATER
    case 'timeout':
      return `${LATER} If it stays so: ${checkNetwork(url)}`
    case 'cancelled':
      return undefined
    case 'too-large':
    case 'unreadable':
      return notTheService(url)
    case 'status':
      return hintForStatus(fault.answer, kind, refusal, prefix)
  }
}

function hintForStatus(answer: Answer, kind: CallKind, refusal: Refusal, prefix: string): string | undefined {
  const { status } = answer
  const url = `${prefix}environment-url`
  if (status >= 500 || status === 408) {
    return `The service, or a proxy before it, has a problem of its own. ${LATER}`
  }
  if (status === 429)
    return 'The rate limit was reached: lower the input concurrency, or run the job again later.'
  if (status < 400)
    return `Set the input ${url} to the environment's own URL; credentials never follow a redirect.`
  if (status === 407) return `The proxy wants credentials: check ${PROXY}.`
  if (isWebPage(answer)) return notTheService(url)
  if (kind === 'token' && status !== 404) return checkCredentials(prefix)
  if (status === 401) {
    return `A new access token was refused too. ${checkCredentials(prefix)}`
  }
  if (status === 403) {
    const [wanted, ...more] = refusal.requiredPermissions
    if (wanted === undefined) return 'The client lacks a permission for this: check its roles in Scalekit.'
    return `Give the client the permission${more.length > 0 ? 's' : ''} ${[wanted, ...more].join(', ')} in Scalekit.`
  }
  if (status === 404 && kind === 'update') {
    return 'It was deleted since the plan was made. Run the job again for a new plan.'
  }
  if (status === 404) return notTheService(url)
  if (kind === 'delete') {
    return 'If it is still in use, remove its connections and their connected accounts in Scalekit first.'
  }
  if (isNameTaken(status, refusal)) {
    return NAME_TAKEN
  }
  return undefined
}

/** True where the service says that the name is taken: by status, by gRPC's ALREADY_EXISTS, or by its own code. */
export function isNameTaken(status: number, { code, grpcCode }: Refusal): boolean {
  if (status === 409) return true
  return status === 400 && (grpcCode === 6 || /ALREADY_?EXISTS|DUPLICATE|CONFLICT/i.test(code ?? ''))
}

function checkNetwork(url: string): string {
  return `Check the input ${url}, the firewall of the runner's network, and ${PROXY}.`
}

function notTheService(url: string): string {
  return (
    `Is the input ${url} the environment's own URL, such as https://example.scalekit.com, and does no proxy or ` +
    `login page answer in its place?`
  )
}

function checkCredentials(prefix: string): string {
  return (
    `Check the inputs ${prefix}client-id and ${prefix}client-secret: both must come from the API credentials of the ` +
    `environment that ${prefix}environment-url names. Pull requests from forks and from Dependabot get no secrets.`
  )
}
