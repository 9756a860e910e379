export const id = 640;
export const ids = [640];
export const modules = {

/***/ 7392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ WRITABLE_FIELDS)
/* harmony export */ });
/** Every field that the service lets a client write. A PUT may wipe what it does not get, so updates send them all. */
const WRITABLE_FIELDS = [
    'display_name',
    'description',
    'auth_patterns',
    'proxy_url',
    'proxy_enabled',
    'icon_src',
    'metadata',
];


/***/ }),

/***/ 1047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   AA: () => (/* binding */ isWebPage),
/* harmony export */   dg: () => (/* binding */ isTransient)
/* harmony export */ });
/** Statuses that say nothing about the request itself and may pass. */
const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);
/** What is known about a request's effect after this fault. */
function effectOf(fault) {
    switch (fault.kind) {
        case 'unreachable':
        case 'proxy':
        case 'untrusted':
            return 'not-sent';
        case 'status': {
            const { status } = fault.answer;
            if (status === 429)
                return 'not-sent';
            return status === 408 || status >= 500 ? 'unclear' : 'refused';
        }
        case 'broken':
        case 'timeout':
        case 'cancelled':
        case 'too-large':
        case 'unreadable':
            return 'unclear';
    }
}
/** True where the same request may succeed a little later. */
function isTransient(fault) {
    switch (fault.kind) {
        case 'unreachable':
        case 'proxy':
        case 'broken':
        case 'timeout':
        case 'unreadable':
            return true;
        case 'status':
            return TRANSIENT.has(fault.answer.status);
        case 'untrusted':
        case 'cancelled':
        case 'too-large':
            return false;
    }
}
/** True for a web page, which the API never sends. */
function isWebPage({ headers, body }) {
    return String(headers['content-type']).includes('html') || body.trimStart().startsWith('<');
}


/***/ }),

/***/ 5983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cleanText),
/* harmony export */   n: () => (/* binding */ readRefusal)
/* harmony export */ });
/* harmony import */ var _connector_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8049);

/** In UTF-16 code units. */
const LONGEST_TEXT = 2_000;
const MOST_ITEMS = 20;
/**
 * @param body any text; what is not of the documented form is passed over
 * @param redact takes secrets out of a text
 */
function readRefusal(body, redact) {
    const root = parseObject(body);
    const details = items(root['details']).filter(_connector_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv);
    const text = (value) => typeof value === 'string' ? cleanText(redact(value)) || undefined : undefined;
    const texts = (values) => values.map(text).filter((value) => value !== undefined);
    const first = (read) => texts(details.map((d) => read(d) ?? null))[0];
    const all = (group, list) => details.flatMap((detail) => items(child(detail, group)[list]));
    const grpcCode = root['code'];
    return {
        message: text(root['message']) ??
            first((detail) => child(detail, 'localized_message_info')['message']) ??
            text(root['error_description']),
        code: first((detail) => detail['error_code']) ?? text(root['error']),
        grpcCode: typeof grpcCode === 'number' ? grpcCode : undefined,
        violations: all('validation_error_info', 'field_violations')
            .filter(_connector_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)
            .map(({ field, description, constraint }) => ({
            field: text(field) ?? '(unnamed)',
            description: text(description) ?? text(constraint) ?? 'refused',
        })),
        helpLinks: texts(all('help_info', 'links').map((link) => ((0,_connector_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(link) ? (link['url'] ?? null) : link))).filter((link) => /^https?:\/\//.test(link)),
        requestId: first((detail) => child(detail, 'request_info')['request_id']),
        requiredPermissions: texts(all('resource_info', 'required_permissions')),
    };
}
/** One line without control, format and other invisible characters, of bounded length. */
function cleanText(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim();
    return line.length <= LONGEST_TEXT ? line : `${line.slice(0, LONGEST_TEXT).toWellFormed()}…`;
}
function parseObject(body) {
    try {
        const value = JSON.parse(body);
        return (0,_connector_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : {};
    }
    catch {
        return {};
    }
}
function child(parent, key) {
    const value = parent[key];
    return (0,_connector_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : {};
}
function items(value) {
    return (0,_connector_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(value) ? value.slice(0, MOST_ITEMS) : [];
}


/***/ }),

/***/ 9640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectScalekit: () => (/* binding */ connectScalekit)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/runner/redact.ts
var redact = __webpack_require__(8949);
// EXTERNAL MODULE: ./src/connector/json.ts
var json = __webpack_require__(8049);
// EXTERNAL MODULE: ./src/connector/connector.ts
var connector = __webpack_require__(7392);
;// CONCATENATED MODULE: ./src/service/answers.ts
/** Reads the bodies of successful answers. Whatever is not as documented is thrown as `Unreadable`. */


/** Levels of arrays and objects inside a connector; what people write has fewer than ten. */
const DEEPEST = 64;
/** An answer that is not what it must be; the message completes "the answer …". */
class Unreadable extends Error {
    name = 'Unreadable';
}
/** The object that a body holds. @throws Unreadable */
function parseObject(body) {
    if (body.trim() === '')
        throw new Unreadable('is empty');
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        throw new Unreadable('is not JSON, or not all of it');
    }
    if (!(0,json/* isObject */.Gv)(value))
        throw new Unreadable('is not a JSON object');
    return value;
}
/** The connector that `create` or `update` answers with. @throws Unreadable */
function readConnector(answer) {
    return toConnector(answer['provider'], 'provider');
}
const PAGE_KEYS = new Set(['providers', 'next_page_token', 'prev_page_token', 'total_size']);
/** @throws Unreadable */
function readPage(answer) {
    const nextPageToken = answer['next_page_token'] ?? '';
    if (typeof nextPageToken !== 'string')
        throw new Unreadable('has a next_page_token that is not a string');
    const totalSize = readCount(answer['total_size']);
    const providers = answer['providers'] ?? [];
    if (!(0,json/* isArray */.cy)(providers))
        throw new Unreadable('has no list of providers');
    // proto3's JSON leaves empty lists out. Only an answer that is nothing else but a page may mean that.
    const otherKey = Object.keys(answer).some((key) => !PAGE_KEYS.has(key));
    if (answer['providers'] == null && (otherKey || nextPageToken !== '' || totalSize !== undefined)) {
        throw new Unreadable('has no list of providers');
    }
    const connectors = providers.map((provider, index) => toConnector(provider, `providers[${index}]`));
    return {
        // The catalogue's own connectors may be listed too, should the filter not be honoured.
        connectors: connectors.filter((_, index) => providers[index]['is_custom'] !== false),
        entries: providers.length,
        nextPageToken,
        totalSize,
    };
}
/** A positive count. Zero is what an unset field reads as, and 64-bit numbers come as strings in proto3's JSON. */
function readCount(value) {
    const count = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
    return typeof count === 'number' && count > 0 ? count : undefined;
}
function toConnector(provider, place) {
    if (!(0,json/* isObject */.Gv)(provider))
        throw new Unreadable(`has no connector at ${place}`);
    const { identifier, display_name: displayName } = provider;
    if (typeof identifier !== 'string' || identifier === '')
        throw new Unreadable(`has no identifier at ${place}`);
    if (typeof displayName !== 'string' || displayName === '') {
        throw new Unreadable(`has no display_name at ${place}`);
    }
    const fields = Object.fromEntries(connector/* WRITABLE_FIELDS */.r.filter((field) => provider[field] !== undefined).map((field) => [field, provider[field]]));
    if (isDeeperThan(fields, DEEPEST))
        throw new Unreadable(`is nested too deeply at ${place}`);
    return { identifier, displayName, fields };
}
function isDeeperThan(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}

// EXTERNAL MODULE: ./src/service/refusal.ts
var refusal = __webpack_require__(5983);
;// CONCATENATED MODULE: ./src/service/listing.ts
/** Puts the pages of the listing together and proves, as far as a listing can, that nothing is missing. */


const LIST_OPERATION = 'list the connectors';
/** Should the service page by 50, this is 50,000 connectors. */
const MOST_PAGES = 1_000;
/** A filter that works on finished pages may leave some empty; more of them are paging that has lost its way. */
const MOST_EMPTY_PAGES = 10;
/**
 * All connectors of all pages. Connectors that are created or deleted meanwhile can make pages contradict each other,
 * so it then starts once more.
 * @param fetchPage takes a page token, empty for the first page
 * @throws ServiceError where the second listing contradicts itself too, and where paging does not come to an end
 */
async function listAll(fetchPage) {
    const first = await readPages(fetchPage);
    if (first.contradiction === undefined)
        return first.connectors;
    const second = await readPages(fetchPage);
    if (second.contradiction === undefined)
        return second.connectors;
    throw incomplete(`${second.contradiction}, twice in a row`);
}
async function readPages(fetchPage) {
    const connectors = new Map();
    const pageTokens = new Set(['']);
    let entries = 0;
    let emptyPages = 0;
    let totalSize;
    for (let pageToken = '';;) {
        const page = await fetchPage(pageToken);
        entries += page.entries;
        for (const connector of page.connectors) {
            if (connectors.has(connector.identifier)) {
                const contradiction = `it holds ${(0,refusal/* cleanText */.X)(connector.identifier)} more than once`;
                return { connectors: [], contradiction };
            }
            connectors.set(connector.identifier, connector);
        }
        if (page.totalSize !== undefined && page.totalSize !== (totalSize ?? page.totalSize)) {
            const contradiction = `its total_size changed from ${totalSize} to ${page.totalSize}`;
            return { connectors: [], contradiction };
        }
        totalSize ??= page.totalSize;
        pageToken = page.nextPageToken;
        if (pageToken === '')
            break;
        if (pageTokens.has(pageToken))
            throw incomplete('a next_page_token came back, so it has no end');
        pageTokens.add(pageToken);
        if (page.entries === 0 && ++emptyPages > MOST_EMPTY_PAGES)
            throw incomplete('it goes on with empty pages');
        if (pageTokens.size > MOST_PAGES)
            throw incomplete(`it has more than ${MOST_PAGES} pages`);
    }
    if (totalSize !== undefined && totalSize !== entries) {
        return {
            connectors: [],
            contradiction: `it holds ${entries} of the ${totalSize} connectors that it speaks of`,
        };
    }
    return { connectors: [...connectors.values()] };
}
function incomplete(reason) {
    return new errors/* ServiceError */._(`The listing cannot be relied on: ${reason}`, {
        operation: LIST_OPERATION,
        effect: 'refused',
        hint: 'Nothing was decided on it. Run the job again; if it stays so, tell Scalekit.',
    });
}

;// CONCATENATED MODULE: ./src/service/call.ts
const METHODS = {
    token: 'POST',
    list: 'GET',
    create: 'POST',
    update: 'PUT',
    delete: 'DELETE',
};
/** Sent twice, every call but `create` leaves the same state as sent once. */
function isIdempotent(kind) {
    return kind !== 'create';
}

// EXTERNAL MODULE: ./src/service/fault.ts
var service_fault = __webpack_require__(1047);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(4942);
;// CONCATENATED MODULE: ./src/service/http.ts
/** One HTTP exchange: a request goes out, and in every case exactly one outcome comes back. Nothing is sent again here. */




/** 10,000 connectors of 6 KB; more than any page of a listing, little enough to hold in memory. */
const MAX_BODY_BYTES = 64 * 1024 * 1024;
const USER_AGENT = 'scalekit-connector-action';
/** Keep-alive connections to the service, through the proxy that the environment variables name. */
class Connections {
    #timing;
    #cancelled;
    #client;
    constructor(timing, cancelled) {
        this.#timing = timing;
        this.#cancelled = cancelled;
        this.#client = new lib/* HttpClient */.Qq(USER_AGENT, [], {
            keepAlive: true,
            // The deadline below covers the whole exchange; the library's time-out, of an idle socket, must not come first.
            socketTimeout: timing.requestTimeoutMs * 2,
        });
    }
    /**
     * Sends one request and reads the whole answer. Never rejects, and always settles: at the latest at the deadline, on
     * a timer that keeps the process alive until then. Redirects are answers like any other.
     * @param timeoutMs for the whole exchange
     */
    async exchange(request, timeoutMs) {
        const abort = new AbortController();
        const deadline = Promise.withResolvers();
        const timers = [setTimeout(() => deadline.resolve({ kind: 'timeout', afterMs: timeoutMs }), timeoutMs)];
        const cutOff = () => {
            timers.push(setTimeout(() => deadline.resolve({ kind: 'cancelled' }), this.#timing.cancelGraceMs));
        };
        this.#cancelled.addEventListener('abort', cutOff);
        const outcome = await Promise.race([this.#send(request, abort.signal).catch(faultOf), deadline.promise]);
        this.#cancelled.removeEventListener('abort', cutOff);
        timers.forEach(clearTimeout);
        // An answer leaves its connection for the next request; after anything else it is destroyed.
        if (outcome.kind !== 'answer')
            abort.abort();
        return outcome;
    }
    /** The library's own `request` takes no signal, retries and redirects by itself; its raw form does none of that. */
    async #send({ method, url, headers, body }, signal) {
        const options = {
            ...(0,external_node_url_.urlToHttpOptions)(url),
            method,
            headers: { accept: 'application/json', 'user-agent': this.#client.userAgent, ...headers },
            agent: this.#client.getAgent(url.href),
            signal,
        };
        const httpModule = url.protocol === 'https:' ? (external_node_https_default()) : (external_node_http_default());
        const { message } = await this.#client.requestRaw({ options, parsedUrl: url, httpModule }, body ?? null);
        return {
            kind: 'answer',
            status: message.statusCode ?? 0,
            headers: message.headers,
            body: await readBody(message),
        };
    }
}
/** The failures of our own making while an answer is read. */
class ReadError extends Error {
    fault;
    constructor(fault) {
        super(fault.kind);
        this.fault = fault;
    }
}
/** Reads to the end. The iteration rejects when the connection closes first, and destroys the socket when left early. */
async function readBody(message) {
    const chunks = [];
    let size = 0;
    for await (const chunk of message) {
        size += chunk.length;
        if (size > MAX_BODY_BYTES)
            throw new ReadError({ kind: 'too-large', limitBytes: MAX_BODY_BYTES });
        chunks.push(chunk);
    }
    const status = message.statusCode ?? 0;
    try {
        // A replacement character in a live value would be written back by the next update: better no value at all.
        return new TextDecoder('utf-8', { fatal: status < 300 }).decode(Buffer.concat(chunks));
    }
    catch {
        throw new ReadError({ kind: 'unreadable', status, problem: 'is not UTF-8 text' });
    }
}
const NEVER_CONNECTED = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EAI_FAIL',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EADDRNOTAVAIL',
]);
/** OpenSSL's reasons for refusing a certificate, as Node names them (https://nodejs.org/api/tls.html#x509-certificate-error-codes). */
const CERTIFICATE = /CERT|UNABLE_TO_|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|SELF_SIGNED/;
/** The fault behind an error of Node or of the library. */
function faultOf(error) {
    if (error instanceof ReadError)
        return error.fault;
    const { code, syscall, message } = error;
    // The tunnel to a proxy reports every failure as a reset; only its text tells that nothing was sent.
    if (message.startsWith('tunneling socket could not be established'))
        return { kind: 'proxy', code: message };
    if (code === undefined)
        return { kind: 'broken', code: message };
    if (CERTIFICATE.test(code))
        return { kind: 'untrusted', code };
    // ETIMEDOUT comes from connecting and from a connection that went dead: the system call tells which.
    if (NEVER_CONNECTED.has(code) || syscall === 'connect')
        return { kind: 'unreachable', code };
    return { kind: 'broken', code };
}

;// CONCATENATED MODULE: ./src/service/retry.ts

/** True where a fault may pass and sending again can do no harm. */
function mayResend(fault, idempotent) {
    return (0,service_fault/* isTransient */.dg)(fault) && (idempotent || (0,service_fault/* effectOf */.$x)(fault) === 'not-sent');
}
/**
 * Milliseconds to wait after the given failed attempt (counted from 1): full jitter over an exponential backoff, or
 * what `Retry-After` asks for, up to its ceiling, with a little jitter so that waiting requests do not return at once.
 * @param chance from 0 up to but not including 1
 */
function waitBefore(fault, attempt, timing, nowMs, chance) {
    const asked = fault.kind === 'status' ? retryAfter(fault.answer.headers['retry-after'], nowMs) : undefined;
    if (asked !== undefined)
        return Math.min(asked, timing.retryAfterCapMs) + chance * timing.backoffBaseMs;
    return chance * Math.min(timing.backoffCapMs, timing.backoffBaseMs * 2 ** (attempt - 1));
}
/** Milliseconds that a `Retry-After` header asks for, as seconds or as a date (RFC 9110, 10.2.3). */
function retryAfter(header, nowMs) {
    const value = String(header).trim();
    if (/^\d+$/.test(value))
        return Number(value) * 1_000;
    if (!/^[A-Z][a-z]+, /.test(value))
        return undefined;
    const until = Date.parse(value);
    return Number.isNaN(until) ? undefined : Math.max(0, until - nowMs);
}

// EXTERNAL MODULE: ./src/service/service-errors.ts + 1 modules
var service_errors = __webpack_require__(8837);
;// CONCATENATED MODULE: ./src/service/sender.ts
/** Sends calls to one environment until they succeed or there is no sense in going on. */







class Sender {
    #base;
    #effects;
    #connections;
    #context;
    #endsAt;
    constructor(target, effects, redact) {
        this.#base = target.url.origin + target.url.pathname.replace(/\/+$/, '');
        this.#effects = effects;
        this.#connections = new Connections(effects.timing, effects.signal);
        this.#context = { url: target.url, inputPrefix: target.inputPrefix ?? '', redact };
        this.#endsAt = effects.now() + effects.timing.runTimeoutMs;
    }
    /**
     * Carries out one call, with retries where they can do no harm, and with one new token where one is refused.
     * @param tokens none for the call that gets them
     * @throws ServiceError
     */
    async send(call, tokens) {
        const { timing, random, now, sleep, signal } = this.#effects;
        let renewed = false;
        let unclear = false;
        let failure;
        for (let attempt = 1;; attempt++) {
            const token = await tokens?.current();
            const stop = this.#stopReason();
            if (stop !== undefined) {
                throw failure ?? new errors/* ServiceError */._(stop, { operation: call.operation, effect: 'not-sent' });
            }
            const outcome = await this.#attempt(call, token);
            if (outcome.kind === 'result')
                return outcome.result;
            // What an earlier attempt may have done stands, whatever this one says.
            unclear ||= (0,service_fault/* effectOf */.$x)(outcome) === 'unclear';
            const effect = unclear ? 'unclear' : (0,service_fault/* effectOf */.$x)(outcome);
            failure = (0,service_errors/* serviceError */.c)(outcome, call, effect, attempt, this.#context);
            if (tokens && token !== undefined && !renewed && isUnauthorized(outcome)) {
                renewed = true;
                tokens.reject(token);
                continue;
            }
            const wait = waitBefore(outcome, attempt, timing, now(), random());
            const inTime = attempt < timing.maxAttempts && now() + wait < this.#endsAt;
            if (!mayResend(outcome, isIdempotent(call.kind)) || !inTime || signal.aborted)
                throw failure;
            await sleep(wait, signal);
        }
    }
    /** Why nothing may be sent any more. */
    #stopReason() {
        if (this.#effects.signal.aborted)
            return 'The run was cancelled before this was sent';
        if (this.#effects.now() < this.#endsAt)
            return undefined;
        const minutes = this.#effects.timing.runTimeoutMs / 60_000;
        return `The time for the whole run (${minutes} min) was used up before this was sent`;
    }
    async #attempt(call, token) {
        const { timing, now, debug } = this.#effects;
        const request = {
            method: METHODS[call.kind],
            url: new URL(this.#base + call.path),
            headers: {
                ...(call.body && { 'content-type': call.body.type }),
                ...(token !== undefined && { authorization: `Bearer ${token}` }),
            },
            body: call.body?.text,
        };
        const startedAt = now();
        const timeout = Math.min(timing.requestTimeoutMs, this.#endsAt - startedAt);
        const outcome = read(call, await this.#connections.exchange(request, timeout));
        debug(`${request.method} ${request.url.pathname}: ${nameOf(outcome)} after ${now() - startedAt} ms`);
        return outcome;
    }
}
/** The call's result, or why the exchange did not bring one. */
function read(call, exchanged) {
    if (exchanged.kind !== 'answer')
        return exchanged;
    const { status, body } = exchanged;
    // A web page says nothing about a connector: a proxy answered, or another site.
    if (status === 404 && call.ifMissing && !(0,service_fault/* isWebPage */.AA)(exchanged)) {
        return { kind: 'result', result: call.ifMissing() };
    }
    if (status < 200 || status > 299)
        return { kind: 'status', answer: exchanged };
    try {
        return { kind: 'result', result: call.read(parseObject(body)) };
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        const problem = (0,service_fault/* isWebPage */.AA)(exchanged) ? 'is a web page' : error.message;
        return { kind: 'unreadable', status, problem };
    }
}
function isUnauthorized(outcome) {
    return outcome.kind === 'status' && outcome.answer.status === 401;
}
function nameOf(outcome) {
    if (outcome.kind === 'status')
        return `HTTP ${outcome.answer.status}`;
    return outcome.kind === 'result'
        ? 'done'
        : `${outcome.kind}${'code' in outcome ? ` (${outcome.code})` : ''}`;
}

;// CONCATENATED MODULE: ./src/service/token.ts

/** A token is renewed this long before its end, or after half of a shorter life. */
const MARGIN_MS = 60_000;
class ClientCredentials {
    #sender;
    #form;
    #effects;
    #token;
    #request;
    /** Masks the client secret, also as HTTP's Basic scheme would write it. */
    constructor(target, sender, effects) {
        const { clientId, clientSecret } = target;
        effects.mask(clientSecret);
        effects.mask(Buffer.from(`${clientId}:${clientSecret}`).toString('base64'));
        this.#sender = sender;
        this.#effects = effects;
        this.#form = new URLSearchParams({
            grant_type: 'client_credentials',
            client_id: clientId,
            client_secret: clientSecret,
        }).toString();
    }
    async current() {
        if (this.#token && this.#effects.now() < this.#token.renewAt)
            return this.#token.value;
        // Callers that come while a request is under way wait for its answer.
        this.#request ??= this.#fetch().finally(() => (this.#request = undefined));
        this.#token = await this.#request;
        return this.#token.value;
    }
    reject(token) {
        if (this.#token?.value === token)
            this.#token = undefined;
    }
    async #fetch() {
        const askedAt = this.#effects.now();
        const { value, lifeMs } = await this.#sender.send({
            kind: 'token',
            operation: 'get an access token',
            path: '/oauth/token',
            body: { type: 'application/x-www-form-urlencoded', text: this.#form },
            read: readToken,
        });
        this.#effects.mask(value);
        return { value, renewAt: askedAt + lifeMs - Math.min(MARGIN_MS, lifeMs / 2) };
    }
}
/** An answer without `expires_in` counts as good until the service refuses the token. @throws Unreadable */
function readToken(answer) {
    const { access_token: value, token_type: type, expires_in: seconds } = answer;
    // What a header can carry (RFC 6750, 2.1, and a little more).
    if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value))
        throw new Unreadable('has no access_token');
    if (type !== undefined && (typeof type !== 'string' || type.toLowerCase() !== 'bearer')) {
        throw new Unreadable('has a token_type other than Bearer');
    }
    const life = Number(seconds);
    return { value, lifeMs: life > 0 ? life * 1_000 : Infinity };
}

;// CONCATENATED MODULE: ./src/service/scalekit.ts
/** The connector API of one Scalekit environment. */







const CONNECTORS = '/api/v1/custom-providers';
/**
 * The service of one environment; nothing is sent before its first method is called. Secrets are masked at once, and
 * are in no message. The deadline of the run begins here.
 */
function connectScalekit(target, effects) {
    const redactor = new redact/* Redactor */.p();
    const mask = (secret) => {
        redactor.add(secret);
        effects.mask(secret);
    };
    const sender = new Sender(target, effects, (text) => redactor.redact(text));
    const tokens = new ClientCredentials(target, sender, { mask, now: effects.now });
    const send = (call) => sender.send(call, tokens);
    return {
        list: () => listAll((pageToken) => send({ kind: 'list', operation: LIST_OPERATION, path: listPath(pageToken), read: readPage })),
        create: (payload) => send({
            kind: 'create',
            operation: `create ${quote(payload.display_name)}`,
            path: CONNECTORS,
            body: scalekit_json(payload),
            read: readConnector,
        }),
        update: async (identifier, payload) => {
            const operation = `update ${quote(payload.display_name)} (${(0,refusal/* cleanText */.X)(identifier)})`;
            return send({
                kind: 'update',
                operation,
                path: connectorPath(identifier, operation),
                body: scalekit_json(payload),
                read: (answer) => readUpdated(answer, identifier),
            });
        },
        delete: async (identifier) => {
            const operation = `delete ${(0,refusal/* cleanText */.X)(identifier)}`;
            const done = () => undefined;
            const path = connectorPath(identifier, operation);
            await send({ kind: 'delete', operation, path, read: done, ifMissing: done });
        },
    };
}
function listPath(pageToken) {
    const query = new URLSearchParams({ 'filter.provider_type': 'CUSTOM', page_size: '1000' });
    if (pageToken !== '')
        query.set('page_token', pageToken);
    return `/api/v1/providers?${query.toString()}`;
}
/** The path of one connector. An identifier that would name another path is refused, not sent. */
function connectorPath(identifier, operation) {
    if (['', '.', '..'].includes(identifier) || !identifier.isWellFormed()) {
        throw new errors/* ServiceError */._('Its identifier cannot be part of an address', { operation, effect: 'not-sent' });
    }
    return `${CONNECTORS}/${encodeURIComponent(identifier)}`;
}
function readUpdated(answer, identifier) {
    const connector = readConnector(answer);
    if (connector.identifier !== identifier)
        throw new Unreadable('is about another connector');
    return connector;
}
function scalekit_json(payload) {
    return { type: 'application/json', text: JSON.stringify(payload) };
}
function quote(name) {
    return typeof name === 'string' ? `"${(0,refusal/* cleanText */.X)(name)}"` : 'a connector without a name';
}


/***/ }),

/***/ 8837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ isNameConflict),
  c: () => (/* binding */ serviceError)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/service/fault.ts
var fault = __webpack_require__(1047);
;// CONCATENATED MODULE: ./src/service/hints.ts

const PROXY = 'the variables https_proxy and no_proxy of the runner';
const LATER = 'Run the job again later.';
/**
 * A hint, as sentences, for a fault that ended a call.
 * @param prefix how the inputs of this environment begin: empty or `source-`
 */
function hintFor(fault, kind, refusal, prefix) {
    const url = `${prefix}environment-url`;
    switch (fault.kind) {
        case 'unreachable':
            if (fault.code === 'ENOTFOUND')
                return `Check the input ${url}: there is no host of that name.`;
            return checkNetwork(url);
        case 'proxy':
            return `Check ${PROXY}, and whether the proxy lets the environment's host through.`;
        case 'untrusted':
            return (`If a proxy of your network re-signs traffic, put its CA certificate into a file and name the file in the ` +
                `variable NODE_EXTRA_CA_CERTS of the step; otherwise check the input ${url}.`);
        case 'broken':
            if (/^(EPROTO|ERR_SSL)/.test(fault.code))
                return `Check whether the input ${url} names an HTTPS server.`;
            return LATER;
        case 'timeout':
            return `${LATER} If it stays so: ${checkNetwork(url)}`;
        case 'cancelled':
            return undefined;
        case 'too-large':
        case 'unreadable':
            return notTheService(url);
        case 'status':
            return hintForStatus(fault.answer, kind, refusal, prefix);
    }
}
function hintForStatus(answer, kind, refusal, prefix) {
    const { status } = answer;
    const url = `${prefix}environment-url`;
    if (status >= 500 || status === 408) {
        return `The service, or a proxy before it, has a problem of its own. ${LATER}`;
    }
    if (status === 429)
        return 'The rate limit was reached: lower the input concurrency, or run the job again later.';
    if (status < 400)
        return `Set the input ${url} to the environment's own URL; credentials never follow a redirect.`;
    if (status === 407)
        return `The proxy wants credentials: check ${PROXY}.`;
    if ((0,fault/* isWebPage */.AA)(answer))
        return notTheService(url);
    if (kind === 'token' && status !== 404)
        return checkCredentials(prefix);
    if (status === 401) {
        return `A new access token was refused too. ${checkCredentials(prefix)}`;
    }
    if (status === 403) {
        const [wanted, ...more] = refusal.requiredPermissions;
        if (wanted === undefined)
            return 'The client lacks a permission for this: check its roles in Scalekit.';
        return `Give the client the permission${more.length > 0 ? 's' : ''} ${[wanted, ...more].join(', ')} in Scalekit.`;
    }
    if (status === 404 && kind === 'update') {
        return 'It was deleted since the plan was made. Run the job again for a new plan.';
    }
    if (status === 404)
        return notTheService(url);
    if (kind === 'delete') {
        return 'If it is still in use, remove its connections and their connected accounts in Scalekit first.';
    }
    if (isNameTaken(status, refusal)) {
        return 'Another connector has that name by now. Run the job again for a new plan.';
    }
    return undefined;
}
/** True where the service says that the name is taken: by status, by gRPC's ALREADY_EXISTS, or by its own code. */
function isNameTaken(status, { code, grpcCode }) {
    if (status === 409)
        return true;
    return status === 400 && (grpcCode === 6 || /ALREADY_?EXISTS|DUPLICATE|CONFLICT/i.test(code ?? ''));
}
function checkNetwork(url) {
    return `Check the input ${url}, the firewall of the runner's network, and ${PROXY}.`;
}
function notTheService(url) {
    return (`Is the input ${url} the environment's own URL, such as https://example.scalekit.com, and does no proxy or ` +
        `login page answer in its place?`);
}
function checkCredentials(prefix) {
    return (`Check the inputs ${prefix}client-id and ${prefix}client-secret: both must come from the API credentials of the ` +
        `environment that ${prefix}environment-url names. Pull requests from forks and from Dependabot get no secrets.`);
}

// EXTERNAL MODULE: ./src/service/refusal.ts
var service_refusal = __webpack_require__(5983);
;// CONCATENATED MODULE: ./src/service/service-errors.ts
/** Turns the fault that ended a call into an error for people. */




/** `details.code` where the name is taken, whatever the service's own code for it is. */
const CONFLICT = 'conflict';
/** True where a create or an update was refused because another connector has its name. */
function isNameConflict(error) {
    return error instanceof errors/* ServiceError */._ && error.details.code === CONFLICT;
}
/**
 * The error for a call that is given up.
 * @param effect of all attempts together
 * @param attempts how often the request was sent
 */
function serviceError(fault, { kind, operation }, effect, attempts, { url, inputPrefix, redact }) {
    const answer = fault.kind === 'status' ? fault.answer : undefined;
    const refusal = (0,service_refusal/* readRefusal */.n)(answer?.body ?? '', redact);
    const nameTaken = answer !== undefined && (kind === 'create' || kind === 'update') && isNameTaken(answer.status, refusal);
    const message = (0,service_refusal/* cleanText */.X)(redact(refusal.message ?? describe(fault, url)));
    return new errors/* ServiceError */._(attempts > 1 ? `${message} (tried ${attempts} times)` : message, {
        operation,
        // Asking for a token changes nothing, and whatever wanted it was not sent.
        effect: kind === 'token' ? 'not-sent' : effect,
        status: answer?.status ?? (fault.kind === 'unreadable' ? fault.status : undefined),
        code: nameTaken ? CONFLICT : refusal.code,
        violations: refusal.violations,
        helpLinks: refusal.helpLinks,
        requestId: requestId(answer, refusal, redact),
        hint: hintFor(fault, kind, refusal, inputPrefix),
    });
}
function requestId(answer, refusal, redact) {
    const header = answer?.headers['x-request-id'];
    return refusal.requestId ?? (typeof header === 'string' ? (0,service_refusal/* cleanText */.X)(redact(header)) : undefined);
}
function describe(fault, url) {
    switch (fault.kind) {
        case 'unreachable':
            return `${url.host} could not be reached (${fault.code})`;
        case 'proxy':
            return `The proxy did not connect to ${url.host} (${fault.code})`;
        case 'untrusted':
            return `The certificate of ${url.host} is not trusted (${fault.code})`;
        case 'broken':
            return `The connection to ${url.host} broke before its answer was complete (${fault.code})`;
        case 'timeout':
            return `${url.host} did not answer in full within ${fault.afterMs / 1_000} s`;
        case 'cancelled':
            return `The run was cancelled before ${url.host} had answered`;
        case 'too-large':
            return `The answer of ${url.host} is larger than ${fault.limitBytes} bytes`;
        case 'unreadable':
            return `${url.host} answered HTTP ${fault.status}, but the answer ${fault.problem}`;
        case 'status':
            return describeStatus(fault.answer, url);
    }
}
function describeStatus(answer, url) {
    const { status, headers } = answer;
    if (status >= 300 && status < 400) {
        return `${url.host} answered HTTP ${status}, a redirect to ${originOf(headers['location'], url)}`;
    }
    const what = (0,fault/* isWebPage */.AA)(answer) ? 'a web page' : answer.body === '' ? 'no text' : 'no explanation';
    return `${url.host} answered HTTP ${status} with ${what}`;
}
/** Only the origin: the rest of a redirect's address may hold what is nobody's business. */
function originOf(location, base) {
    const address = String(location);
    return location !== undefined && URL.canParse(address, base.href)
        ? new URL(address, base).origin
        : 'nowhere';
}


/***/ })

};
