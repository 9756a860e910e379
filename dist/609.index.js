export const id = 609;
export const ids = [609];
export const modules = {

/***/ 6609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postComment: () => (/* binding */ postComment)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/report/fit.ts
var fit = __webpack_require__(877);
// EXTERNAL MODULE: ./src/report/sections.ts + 1 modules
var report_sections = __webpack_require__(510);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
;// CONCATENATED MODULE: ./src/report/comment.ts
/** The pull request comment: the same sections as the summary, in less room. */




/** GitHub refuses longer comments. */
const COMMENT_LIMIT = 65_536;
/** Markdown of at most `limit` characters, shortened by whole sections where it must be. */
function renderComment(report, options) {
    const { marker, runUrl, limit = COMMENT_LIMIT } = options;
    const run = runUrl === undefined ? undefined : (0,report_escape/* link */.nf)('this run', new URL(runUrl));
    const [top, ...rest] = (0,report_sections/* sectionsOf */.K)(report);
    const sections = [
        (0,fit/* fixed */.Z)(`${marker}\n${top.head}`),
        ...rest,
        ...(run === undefined ? [] : [(0,fit/* fixed */.Z)(`From ${run}.\n`)]),
    ];
    const note = (leftOut) => `> [!NOTE]\n> This comment is shortened to fit GitHub's limit: ${(0,words/* listLeftOut */.GG)(leftOut)}. ` +
        `The job summary of ${run ?? 'the run'} has more.\n\n`;
    return (0,fit/* fit */.U)(sections, { size: limit, measure: ({ length }) => length }, note);
}
/** False where a comment would only say that all is well, which is worth nothing to a pull request without one. */
function isWorthComment({ outcome, hasChanges, findings, warnings }) {
    return outcome === 'failure' || hasChanges || findings.length > 0 || warnings.length > 0;
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
;// CONCATENATED MODULE: ./src/pull-request/trouble.ts
/** What an error of GitHub's API means for the comment: try again, try something shorter, or tell people. Pure. */

/** GitHub asks for at least a minute where it names no time. */
const UNNAMED_WAIT = 60_000;
/** HTTP status of the answer that an error stands for; undefined where there was none. */
function statusOf(error) {
    const status = field(field(error, 'response'), 'status');
    return typeof status === 'number' ? status : undefined;
}
/**
 * @param error what the library threw
 * @param attempt from 1
 * @param now milliseconds since 1970
 */
function troubleOf(error, attempt, now) {
    const status = statusOf(error);
    const said = saidBy(error);
    const wait = rateLimitWait(error, status, said, now);
    if (wait !== undefined)
        return { kind: 'rate limit', said, retryAfter: wait };
    if (status === undefined || status === 408 || status >= 500) {
        return { kind: 'unreachable', said, retryAfter: 1_000 * 2 ** (attempt - 1) };
    }
    if (status === 422 && /too long/i.test(said))
        return { kind: 'too long', said, retryAfter: 0 };
    if (status === 401 || status === 403 || status === 404)
        return { kind: 'forbidden', said };
    return { kind: 'refused', said };
}
/** A sentence or three for people. */
function noticeOf({ kind, said }) {
    const start = `The pull request comment was not posted: GitHub answered "${said}".`;
    switch (kind) {
        case 'forbidden':
            return (`${start} Give the job the permission "pull-requests: write", or set comment: false. ` +
                'The token of a pull request from a fork or from Dependabot can only read.');
        case 'rate limit':
            return `${start} The rate limit lasts longer than is worth waiting for; the job summary has it all.`;
        case 'unreachable':
            return `The pull request comment was not posted: GitHub could not be reached (${said}).`;
        case 'too long':
        case 'refused':
            return `${start} The job summary has it all.`;
    }
}
/** Milliseconds to wait, where the error is a rate limit, primary or secondary. */
function rateLimitWait(error, status, said, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    const headers = field(field(error, 'response'), 'headers');
    const retryAfter = numberOf(field(headers, 'retry-after'));
    if (retryAfter !== undefined)
        return retryAfter * 1_000;
    const reset = numberOf(field(headers, 'x-ratelimit-reset'));
    if (numberOf(field(headers, 'x-ratelimit-remaining')) === 0 && reset !== undefined) {
        return Math.max(0, reset * 1_000 - now);
    }
    return status === 429 || /rate limit/i.test(said) ? UNNAMED_WAIT : undefined;
}
function saidBy(error) {
    const data = field(field(error, 'response'), 'data');
    const errors = field(data, 'errors');
    const details = Array.isArray(errors) ? errors.map((entry) => field(entry, 'message')) : [];
    const parts = [field(data, 'message'), ...details].filter((part) => typeof part === 'string');
    const said = parts.length > 0 ? parts.join(': ') : error instanceof Error ? error.message : String(error);
    return (0,report_escape/* shorten */.ml)((0,report_escape/* oneLine */.TN)(said), 300);
}
function numberOf(header) {
    return typeof header === 'string' && /^\d+$/.test(header) ? Number(header) : undefined;
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}

;// CONCATENATED MODULE: ./src/pull-request/api.ts
/** The calls on GitHub's REST API for the comments of one pull request. */


/** Ten thousand comments: a server that always names a next page must not keep us. */
const MAX_PAGES = 100;
const nothing = () => undefined;
/** The library prints what a server's deprecation headers say; the log is not theirs. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
/**
 * The methods throw whatever the library throws; none retries.
 * @param deadline of each request, in milliseconds
 */
function connectComments(target, deadline) {
    const octokit = (0,github/* getOctokit */.Q)(target.token, { baseUrl: target.apiUrl, log: SILENT });
    const [owner = '', repo = ''] = target.repository.split('/');
    const issue = { owner, repo, issue_number: target.pullRequest };
    const bounded = () => ({ request: { signal: AbortSignal.timeout(deadline) } });
    let ownLogin;
    async function find(marker) {
        for (let page = 1; page <= MAX_PAGES; page += 1) {
            const { data, headers } = await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...issue, per_page: 100, page, ...bounded() });
            if (!Array.isArray(data))
                throw new Error('The answer is no list of comments');
            for (const { id, body, user } of data) {
                if (body?.startsWith(marker) && user && (user.type === 'Bot' || (await isOwn(user.login))))
                    return id;
            }
            if (!headers.link?.includes('rel="next"'))
                return undefined;
        }
        return undefined;
    }
    /**
     * Anyone can begin a comment with our marker, and edit it again after we did; so a person's comment is ours only where
     * the token is that person's.
     */
    async function isOwn(login) {
        ownLogin ??= askLogin();
        return login === (await ownLogin);
    }
    /** An app's token may not ask, and needs not: its comments are a bot's. */
    async function askLogin() {
        try {
            const { data } = await octokit.request('GET /user', bounded());
            return data.login;
        }
        catch (error) {
            if (statusOf(error) === 403)
                return undefined;
            throw error;
        }
    }
    async function update(id, body) {
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
        try {
            const { data } = await octokit.request(route, { owner, repo, comment_id: id, body, ...bounded() });
            return data.html_url;
        }
        catch (error) {
            if (statusOf(error) === 404)
                return undefined;
            throw error;
        }
    }
    async function create(body) {
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const { data } = await octokit.request(route, { ...issue, body, ...bounded() });
        return data.html_url;
    }
    return { find, update, create };
}

;// CONCATENATED MODULE: ./src/pull-request/comment.ts
/**
 * The one comment per environment on a pull request: found again by a hidden marker, updated in place, never doubled.
 * Whatever goes wrong becomes words; a run never fails because of its comment.
 */



const ATTEMPTS = 4;
/** Longest time spent waiting in all, in milliseconds: a comment is not worth more of a job's time. */
const PATIENCE = 60_000;
/** Creates or updates the comment. Never rejects. */
async function upsertComment(request, effects) {
    let limit = COMMENT_LIMIT;
    let patience = PATIENCE;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await lookAndPost(request, limit, effects.deadline);
        }
        catch (error) {
            const trouble = troubleOf(error, attempt, effects.now());
            const { kind, retryAfter } = trouble;
            if (retryAfter === undefined || retryAfter > patience || attempt === ATTEMPTS) {
                return { kind: 'notice', message: noticeOf(trouble) };
            }
            if (kind === 'too long')
                limit = Math.floor(limit / 2);
            patience -= retryAfter;
            await effects.sleep(retryAfter);
        }
    }
}
/** A hidden line that no environment's name can end early, and that is no other one's beginning. */
function markerOf(environment) {
    const key = encodeURIComponent(environment.toWellFormed()).replaceAll('-', '%2D');
    return `<!-- scalekit-connector-action:environment=${key} -->`;
}
/** Every attempt looks first, so that a comment whose answer was lost is found and not made twice. */
async function lookAndPost(request, limit, deadline) {
    const comments = connectComments(request, deadline);
    const marker = markerOf(request.environment);
    const earlier = await comments.find(marker);
    if (earlier === undefined && !request.create) {
        return { kind: 'skipped', reason: 'There is nothing to say, and no earlier comment to bring up to date.' };
    }
    const body = request.render(marker, limit);
    const updated = earlier === undefined ? undefined : await comments.update(earlier, body);
    if (updated !== undefined)
        return { kind: 'posted', how: 'updated', url: updated };
    return { kind: 'posted', how: 'created', url: await comments.create(body) };
}

;// CONCATENATED MODULE: ./src/pipeline/comment.ts
/** Decides whether a run comments on the pull request, and does it. A comment never fails a run. */



/** Milliseconds for one request to GitHub. */
const DEADLINE = 15_000;
/** Posts or updates the comment. @returns its URL, where there is one; why not is said as a notice */
async function postComment(report, { comment, githubToken: token }, { pullRequest, apiUrl, repository, runUrl }, runner) {
    const tell = (message) => runner.annotate({ severity: 'notice', message });
    if (!pullRequest || token === '') {
        const reason = pullRequest ? 'the input github-token is empty' : 'the event is no pull request';
        if (comment === 'true')
            tell(`No comment was posted: ${reason}.`);
        return undefined;
    }
    const outcome = await upsertComment({
        token,
        apiUrl,
        repository,
        pullRequest: pullRequest.number,
        environment: report.environment?.name ?? '',
        create: comment === 'true' || isWorthComment(report),
        render: (marker, limit) => runner.redact(renderComment(report, { marker, limit, ...(runUrl !== undefined && { runUrl }) })),
    }, { sleep: (ms) => (0,promises_.setTimeout)(ms), now: Date.now, deadline: DEADLINE });
    if (outcome.kind === 'posted')
        return outcome.url;
    if (outcome.kind === 'notice')
        tell(outcome.message);
    return undefined;
}


/***/ })

};
