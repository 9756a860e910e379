/** Keep-alive connections, made directly or through the proxy that the environment variables name. */
import http, { type ClientRequest } from 'node:http'
import https from 'node:https'
import { HttpsProxyAgent } from 'https-proxy-agent'
// By its file: the index of the package loads undici, which is as large as all the rest of this action.
import { getProxyUrl } from '../../node_modules/@actions/http-client/lib/proxy.js'

/** The proxy did not make the connection; the message says why. Nothing was sent to the service. */
export class ProxyError extends Error {}

/** The agent for all requests to one origin. */
export function agentFor(url: URL): http.Agent {
  const proxy = getProxyUrl(url)
  if (proxy?.hostname) return new ProxyAgent(proxy.href, { keepAlive: true })
  return url.protocol === 'https:'
    ? new https.Agent({ keepAlive: true })
    : new http.Agent({ keepAlive: true })
}

/** The library hands the proxy's own refusal to the caller as if the service had answered; here it is an error. */
class ProxyAgent extends HttpsProxyAgent<string> {
  override async connect(request: ClientRequest, options: Parameters<HttpsProxyAgent<string>['connect']>[1]) {
    let status = 0
    request.once('proxyConnect', ({ statusCode }: { statusCode: number }) => (status = statusCode))
    const socket = await super.connect(request, options).catch((error: unknown) => {
      const { code, message } = error as NodeJS.ErrnoException
      throw new ProxyError(code ?? message)
    })
    if (status === 200) return socket
    socket.destroy()
    throw new ProxyError(`HTTP ${status}`)
  }
}
