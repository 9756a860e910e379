export const id = 471;
export const ids = [471];
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

/***/ 541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ authTypeOf),
/* harmony export */   Yg: () => (/* binding */ updatePayload),
/* harmony export */   cA: () => (/* binding */ declaredFields),
/* harmony export */   ls: () => (/* binding */ createPayload)
/* harmony export */ });
/* harmony import */ var _connector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7392);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8049);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2730);
/** What is sent to the service: the file's values over the live ones, never less than the full set. */



/** The value that clears a field, sent where neither the file nor the live connector has one. */
const CLEARED = {
    display_name: '',
    description: '',
    auth_patterns: [],
    proxy_url: '',
    proxy_enabled: false,
    icon_src: '',
    metadata: {},
};
/** The writable fields of a declared connector; keys that the file does not mention are missing. */
function declaredFields(payload) {
    const fields = {};
    for (const field of _connector_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITABLE_FIELDS */ .r) {
        const value = payload[field];
        // Validation has parsed this from JSON or YAML with JSON's types, so it is a JSON value.
        if (value !== undefined)
            fields[field] = value;
    }
    return fields;
}
/**
 * The body of a create: what the file says, with the ownership mark if there is one to set.
 * @param mark ownership mark, where the run prunes
 */
function createPayload(payload, mark) {
    const fields = declaredFields(payload);
    return mark === undefined ? fields : (0,_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .withOwner */ .kP)(fields, mark);
}
/**
 * The body of an update: all writable fields, because a PUT may wipe what it does not get. A field that the file does
 * not mention keeps its live value. A live ownership mark stays, since files cannot declare one.
 */
function updatePayload(payload, live, mark) {
    const declared = declaredFields(payload);
    const fields = {};
    for (const field of _connector_js__WEBPACK_IMPORTED_MODULE_0__/* .WRITABLE_FIELDS */ .r)
        fields[field] = declared[field] ?? live[field] ?? CLEARED[field];
    const owner = mark ?? (0,_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(live);
    return owner === undefined ? fields : (0,_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .withOwner */ .kP)(fields, owner);
}
/** How people name a connector's authentication: the first pattern's type, marked where it is an MCP server. */
function authTypeOf(fields) {
    const patterns = fields.auth_patterns;
    const first = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isArray */ .cy)(patterns) ? patterns[0] : undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(first) || typeof first['type'] !== 'string')
        return '–';
    return first['is_mcp'] === true ? `${first['type']} (MCP)` : first['type'];
}


/***/ }),

/***/ 9471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./src/connector/json.ts
var json = __webpack_require__(8049);
// EXTERNAL MODULE: ./src/connector/normalise.ts
var normalise = __webpack_require__(4561);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/plan/diff.ts
var diff = __webpack_require__(8256);
// EXTERNAL MODULE: ./src/service/service-errors.ts + 1 modules
var service_errors = __webpack_require__(8837);
;// CONCATENATED MODULE: ./src/apply/create.ts





/** How often one connector is sent, the first time included. */
const ATTEMPTS = 3;
/** Creates the connector of one step, or adopts the one that an earlier attempt made. @throws ServiceError, UserError */
async function createOrAdopt(step, effects) {
    for (let attempt = 1;; attempt++) {
        try {
            const { identifier } = await effects.service.create(step.payload);
            return { step, result: 'created', identifier, notes: [] };
        }
        catch (error) {
            if (!(error instanceof errors/* ServiceError */._))
                throw error;
            const unclear = error.details.effect === 'unclear';
            if (!unclear && !(0,service_errors/* isNameConflict */.o)(error))
                throw error;
            if (effects.stop.aborted)
                throw error;
            if (unclear)
                await effects.pause(attempt);
            const found = await findByName(step.name, effects.service, error);
            if (found)
                return adopt(step, found, unclear || attempt > 1);
            // A conflict with a connector that is not listed under this name: the service's words say more than ours could.
            if (!unclear || attempt === ATTEMPTS)
                throw error;
        }
    }
}
async function findByName(name, service, cause) {
    // Without a listing nothing more is known than before: the failed create is still what has to be told.
    const live = await service.list().catch(() => {
        throw cause;
    });
    const found = live.filter(({ displayName }) => displayName === name);
    if (found.length > 1) {
        const identifiers = found
            .map(({ identifier }) => identifier)
            .sort()
            .join(', ');
        throw new errors/* UserError */.y(`Several live connectors are called "${name}" now: ${identifiers}.`, 'Delete or rename all but one, then run again.');
    }
    return found[0];
}
/**
 * Takes a connector that is live under the step's name for the step's own.
 * @param ours an attempt of this run may have made it; otherwise somebody else has, since the plan was made
 */
function adopt(step, found, ours) {
    const { identifier } = found;
    if ((0,normalise/* sameConnector */.mj)(found.fields, step.payload)) {
        return ours
            ? {
                step,
                result: 'created',
                identifier,
                notes: ['The answer was lost; the listing shows that it was created.'],
            }
            : {
                step,
                result: 'unchanged',
                identifier,
                notes: ['Somebody else has just created it, exactly like this.'],
            };
    }
    const paths = (0,diff/* diff */.U)((0,normalise/* normalise */.j7)(found.fields), (0,normalise/* normalise */.j7)(step.payload)).map(({ path }) => (0,json/* formatPath */.jV)(path));
    throw new errors/* UserError */.y(`A connector of this name (${identifier}) appeared after the plan was made, and it differs: ${paths.join(', ')}.`, 'Run again: the new plan will show the change to it.');
}

;// CONCATENATED MODULE: ./src/apply/outcome.ts
/** True for the steps that write. */
function isWrite(step) {
    return step.action === 'create' || step.action === 'update' || step.action === 'delete';
}

;// CONCATENATED MODULE: ./src/apply/pool.ts
/** Bounded concurrency that stops starting work when it is told to. */
/**
 * Runs `work` over `items`, at most `limit` at a time, in order of start. Items that were not started when `stop` was
 * aborted give undefined. `work` must not reject.
 */
async function runPool(items, limit, stop, work) {
    const results = new Array(items.length).fill(undefined);
    const queue = items.entries();
    async function worker() {
        // All workers draw from the one iterator, so each item is taken once.
        for (const [index, item] of queue) {
            if (stop.aborted)
                return;
            results[index] = await work(item);
        }
    }
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}

;// CONCATENATED MODULE: ./src/apply/apply.ts



/**
 * Applies every step; deletions last, and only if nothing failed before, since they cannot be taken back.
 * @returns one outcome per step, in the plan's order
 */
async function applyPlan(plan, effects) {
    const outcomes = new Map();
    for (const step of plan.steps)
        outcomes.set(step, initialOutcome(step));
    const writes = plan.steps.filter(isWrite);
    const upserts = writes.filter(({ action }) => action !== 'delete');
    const deletions = writes.filter(({ action }) => action === 'delete');
    await run(upserts);
    const failed = [...outcomes.values()].some(({ result }) => result === 'failed');
    if (failed)
        hold(deletions);
    else
        await run(deletions);
    return plan.steps.map((step) => outcomes.get(step) ?? initialOutcome(step));
    function hold(steps) {
        for (const step of steps)
            outcomes.set(step, { ...initialOutcome(step), notes: [HELD] });
    }
    async function run(steps) {
        const results = await runPool(steps, effects.concurrency, effects.stop, (step) => attempt(step, effects));
        for (const outcome of results)
            if (outcome)
                outcomes.set(outcome.step, outcome);
    }
}
const HELD = 'Deletions wait until everything else has succeeded, since they cannot be taken back: run again.';
function initialOutcome(step) {
    switch (step.action) {
        case 'blocked':
            return { step, result: 'failed', notes: [] };
        case 'unchanged':
            return { step, result: 'unchanged', identifier: step.identifier, notes: [] };
        case 'create':
            return { step, result: 'not attempted', notes: [] };
        case 'update':
        case 'delete':
            return { step, result: 'not attempted', identifier: step.identifier, notes: [] };
    }
}
async function attempt(step, effects) {
    try {
        switch (step.action) {
            case 'create':
                return await createOrAdopt(step, effects);
            case 'update':
                await effects.service.update(step.identifier, step.payload);
                return { step, result: 'updated', identifier: step.identifier, notes: [] };
            case 'delete':
                await effects.service.delete(step.identifier);
                return { step, result: 'deleted', identifier: step.identifier, notes: [] };
        }
    }
    catch (error) {
        return { ...initialOutcome(step), result: 'failed', error };
    }
}

;// CONCATENATED MODULE: ./src/apply/verify.ts
/** The proof after an apply: the same plan, made again from a new listing, must have nothing left to do. */



/**
 * Holds each outcome against the plan that a new listing gives. The listing has the last word: a write whose answer was
 * lost counts as done if it is there, and one that was answered with success counts as failed if it is not.
 * @param after the plan made from a complete listing after the writes
 */
function verify(outcomes, after) {
    const deletions = after.steps.filter((step) => step.action === 'delete');
    const undeleted = new Map(deletions.map((step) => [step.identifier, step]));
    const declared = new Map(after.steps.filter(({ action }) => action !== 'delete').map((step) => [step.name, step]));
    return outcomes.map((outcome) => {
        const { step } = outcome;
        return verifyOne(outcome, step.action === 'delete' ? undeleted.get(step.identifier) : declared.get(step.name));
    });
}
function verifyOne(outcome, now) {
    const { step, result, error } = outcome;
    if (!isWrite(step))
        return outcome;
    const done = step.action === 'delete' ? now === undefined : now?.action === 'unchanged';
    if (result === 'failed') {
        const unclear = error instanceof errors/* ServiceError */._ && error.details.effect === 'unclear';
        return unclear && done ? verify_confirm(outcome, now) : outcome;
    }
    if (result === 'not attempted' || done)
        return outcome;
    return { ...outcome, result: 'failed', error: unsettled(step, now) };
}
function verify_confirm({ step }, now) {
    const result = step.action === 'create' ? 'created' : step.action === 'update' ? 'updated' : 'deleted';
    return {
        step,
        result,
        ...(now?.action === 'unchanged' && { identifier: now.identifier }),
        ...(now === undefined && 'identifier' in step && { identifier: step.identifier }),
        notes: ['The answer was lost; the listing shows that it was done.'],
    };
}
function unsettled(step, now) {
    const operation = `${step.action} "${step.name}"`;
    if (now?.action === 'update') {
        const paths = now.changes.map(({ path }) => (0,json/* formatPath */.jV)(path)).join(', ');
        return new errors/* ServiceError */._(`The service accepted this, but lists something else afterwards at: ${paths}.`, {
            operation,
            effect: 'unclear',
            hint: 'Either somebody changed it at the same time, or the service does not store this value as it is sent. Run again; if it stays, compare with the dashboard.',
        });
    }
    const listed = now === undefined || now.action === 'create' ? 'does not list it' : 'still lists it';
    return new errors/* ServiceError */._(`The service accepted this, but ${listed} afterwards.`, {
        operation,
        effect: 'unclear',
        hint: now?.action === 'blocked' ? now.reason : 'Run again, and look at the connector in the dashboard.',
    });
}

// EXTERNAL MODULE: ./src/connector/ownership.ts
var ownership = __webpack_require__(2730);
// EXTERNAL MODULE: ./src/connector/payload.ts
var connector_payload = __webpack_require__(541);
// EXTERNAL MODULE: ./src/connector/reading-order.ts
var reading_order = __webpack_require__(3926);
;// CONCATENATED MODULE: ./src/plan/classify.ts
/** What a difference means for people: one table, read top down. */

/** First match wins; `*` stands for any one step, a pattern matches a path that it is a prefix of. */
const CLASSES = [
    ['proxy_url', 'routing'],
    ['proxy_enabled', 'routing'],
    ['auth_patterns.*.display_name', 'cosmetic'],
    ['auth_patterns.*.description', 'cosmetic'],
    ...['fields', 'account_fields'].flatMap((list) => ['label', 'hint', 'input_type'].map((key) => [`auth_patterns.*.${list}.*.${key}`, 'cosmetic'])),
    ['auth_patterns.*.oauth_config.available_scopes.*.display_name', 'cosmetic'],
    ['auth_patterns.*.oauth_config.available_scopes.*.description', 'cosmetic'],
    // Everything else about authentication is taken seriously, keys that are not known yet included.
    ['auth_patterns', 'reauthorization'],
    ['', 'cosmetic'],
];
/**
 * Gives each difference its class.
 * @param live the connector before the change: an MCP server that authorises by OAuth is its own authorisation server, so a
 *   new `proxy_url` there is a new one
 */
function classify(differences, live) {
    const ownAuthorization = isMcpOAuth(live);
    return differences.map((difference) => ({
        ...difference,
        class: ownAuthorization && difference.path[0] === 'proxy_url' ? 'reauthorization' : classOf(difference),
        loses: loses(difference),
    }));
}
function classOf({ path, before, after }) {
    if (isNewOrder(path, before, after))
        return 'cosmetic';
    return CLASSES.find(([pattern]) => matches(path, pattern))?.[1] ?? 'cosmetic';
}
/** A new order of credential fields is shown as two lists of the same names: the form looks different, nothing else. */
function isNewOrder(path, before, after) {
    const last = path.at(-1);
    return (last === 'fields' || last === 'account_fields') && (0,json/* isArray */.cy)(before) && (0,json/* isArray */.cy)(after);
}
function matches(path, pattern) {
    const steps = pattern === '' ? [] : pattern.split('.');
    return steps.every((step, index) => (step === '*' ? path.length > index : path[index] === step));
}
/** A value that is live and will not be there afterwards. */
function loses({ before, after }) {
    return before !== undefined && after === undefined;
}
function isMcpOAuth(live) {
    const patterns = live.auth_patterns;
    return ((0,json/* isArray */.cy)(patterns) &&
        patterns.some((pattern) => (0,json/* isObject */.Gv)(pattern) && pattern['type'] === 'OAUTH' && pattern['is_mcp'] === true));
}
/** Sentences that say what people already connected must do, scopes by name; empty where nothing asks it of them. */
function reauthorizationNotes(changes) {
    const demanding = changes.filter((change) => change.class === 'reauthorization');
    if (demanding.length === 0)
        return [];
    const scopes = demanding.filter(({ path }) => path.length === 5 && path[3] === 'available_scopes');
    const added = scopes.filter(({ before }) => before === undefined).map(({ path }) => String(path[4]));
    const removed = scopes.filter(({ after }) => after === undefined).map(({ path }) => String(path[4]));
    return [
        'People already connected have to authorise again, and the connection may have to be made anew.',
        ...(added.length > 0 ? [`Scopes added: ${added.join(', ')}.`] : []),
        ...(removed.length > 0 ? [`Scopes removed: ${removed.join(', ')}.`] : []),
    ];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/plan/digest.ts
/** The digest that binds an approval to a plan: what was reviewed is what runs. */



/** Raised when the canonical form changes, so that digests of different forms never agree by chance. */
const FORMAT = 1;
/**
 * SHA-256 (lower-case hex) over the format's version, the environment URL and, for each step, the action, the
 * connector, its identifier, the live state that the plan was made from, and the payload to be sent.
 */
function planDigest(environmentUrl, steps) {
    const form = { format: FORMAT, environment: environmentUrl, steps: steps.map(digestForm) };
    return (0,external_node_crypto_.createHash)('sha256').update((0,json/* canonicalJson */.dj)(form)).digest('hex');
}
function digestForm(step) {
    const { action, name } = step;
    switch (action) {
        case 'create':
            return { action, name, payload: step.payload };
        case 'update':
            return { action, name, identifier: step.identifier, live: (0,normalise/* normalise */.j7)(step.live), payload: step.payload };
        case 'delete':
        case 'unchanged':
            return { action, name, identifier: step.identifier, live: (0,normalise/* normalise */.j7)(step.live) };
        case 'blocked':
            return { action, name, identifiers: step.identifiers, reason: step.reason };
    }
}

// EXTERNAL MODULE: ./src/plan/match.ts
var plan_match = __webpack_require__(4106);
;// CONCATENATED MODULE: ./src/plan/build.ts








/** The plan that brings the environment to what is declared. Deterministic: the same input gives the same digest. */
function buildPlan(request) {
    const index = (0,plan_match/* indexLive */.Lr)(request.live);
    const claimed = new Set();
    const steps = [];
    for (const declared of [...request.declared].sort(byDeclaredName)) {
        const step = planConnector(declared, index, request.mark);
        for (const identifier of identifiersOf(step))
            claimed.add(identifier);
        steps.push(step);
    }
    if (request.mark !== undefined)
        steps.push(...planDeletions(request, claimed));
    return { steps, digest: planDigest(request.environmentUrl, steps) };
}
function byDeclaredName(a, b) {
    return (0,normalise/* compareText */.n6)(a.payload.display_name, b.payload.display_name);
}
function identifiersOf(step) {
    if (step.action === 'create')
        return [];
    return step.action === 'blocked' ? step.identifiers : [step.identifier];
}
function planConnector(declared, index, mark) {
    const fields = (0,connector_payload/* declaredFields */.cA)(declared.payload);
    const base = {
        name: declared.payload.display_name,
        file: declared.file,
        authType: (0,connector_payload/* authTypeOf */.KF)(fields),
        notes: [],
    };
    const blocked = (reason, identifiers) => ({
        ...base,
        action: 'blocked',
        identifiers,
        reason,
        blocksRun: false,
    });
    const match = (0,plan_match/* matchLive */.kR)(declared, index);
    if (match.kind === 'blocked')
        return blocked(match.reason, match.identifiers);
    if (match.kind === 'none') {
        const payload = (0,connector_payload/* createPayload */.ls)(declared.payload, mark);
        if (tooMuchMetadata(payload))
            return blocked(TOO_MUCH_METADATA, []);
        return { ...base, action: 'create', payload, changes: additions(payload) };
    }
    const { identifier, fields: live } = match.live;
    const owner = (0,ownership/* ownerOf */.bf)(live);
    if (mark !== undefined && owner !== undefined && owner !== mark) {
        return blocked(`This connector is managed by ${owner}. Take it out of one of the two repositories, or remove its "managed_by" ` +
            'metadata by hand if that repository has given it up.', [identifier]);
    }
    const payload = (0,connector_payload/* updatePayload */.Yg)(declared.payload, live, mark);
    if ((0,normalise/* sameConnector */.mj)(live, payload))
        return { ...base, action: 'unchanged', identifier, live };
    if (tooMuchMetadata(payload))
        return blocked(TOO_MUCH_METADATA, [identifier]);
    return planUpdate(base, match.live, payload, {
        ...(match.formerName !== undefined && { formerName: match.formerName }),
        adopts: mark !== undefined && owner === undefined,
    });
}
function planUpdate(base, { identifier, fields: live }, payload, how) {
    const changes = classify((0,diff/* diff */.U)((0,normalise/* normalise */.j7)(live), (0,normalise/* normalise */.j7)(payload)), live);
    const notes = [
        ...(how.formerName === undefined ? [] : [`Renamed from "${how.formerName}"; its identifier stays.`]),
        ...(how.adopts ? ['Adopted: from now on this repository manages it, and may delete it.'] : []),
        ...reauthorizationNotes(changes),
    ];
    return { ...base, ...how, action: 'update', identifier, live, payload, changes, notes };
}
/** A new connector, told field by field. */
function additions(payload) {
    return Object.entries((0,normalise/* normalise */.j7)(payload))
        .sort(([a], [b]) => (0,reading_order/* compareKeys */.Y)(a, b))
        .map(([field, after]) => ({ path: [field], after, class: 'cosmetic', loses: false }));
}
/** Deletions of connectors that carry this repository's mark and that no file means any more. */
function planDeletions({ live, mark }, claimed) {
    return live
        .filter(({ fields, identifier }) => (0,ownership/* ownerOf */.bf)(fields) === mark && !claimed.has(identifier))
        .map(({ displayName, identifier, fields }) => ({
        action: 'delete',
        name: displayName,
        authType: (0,connector_payload/* authTypeOf */.KF)(fields),
        notes: [],
        identifier,
        live: fields,
    }))
        .sort((a, b) => (0,normalise/* compareText */.n6)(a.name, b.name) || (0,normalise/* compareText */.n6)(a.identifier, b.identifier));
}
const TOO_MUCH_METADATA = `With the ownership mark that "prune" sets, this connector would have more than ${ownership/* MAX_METADATA_PAIRS */.r5} metadata pairs, ` +
    'which the service refuses. Take one pair out of the file.';
function tooMuchMetadata(payload) {
    return Object.keys((0,ownership/* metadataOf */.Nk)(payload)).length > ownership/* MAX_METADATA_PAIRS */.r5;
}

;// CONCATENATED MODULE: ./src/plan/gates.ts
/** What keeps a plan from being carried out as a whole. Pure, and the same for `plan` and `apply`. */

/** True if an apply would write. */
function hasChanges(plan) {
    return plan.steps.some(({ action }) => action === 'create' || action === 'update' || action === 'delete');
}
/** True if people already connected must do something after this step. */
function demandsReauthorization(step) {
    return step.action === 'update' && step.changes.some((change) => change.class === 'reauthorization');
}
/** Every reason not to carry the plan out; empty if it may run. Connectors that are blocked by themselves are no reason. */
function refusals(plan, rules) {
    const found = [];
    if (rules.planDigest !== undefined && rules.planDigest !== plan.digest) {
        found.push(new errors/* UserError */.y('The plan is not the one that was approved: files, live connectors or the environment have changed since.', `Review the new plan, then approve its digest ${plan.digest}.`));
    }
    const outOfStep = plan.steps.filter((step) => step.action === 'blocked' && step.blocksRun);
    if (outOfStep.length > 0) {
        found.push(new errors/* UserError */.y(`${count(outOfStep, 'connector')} not in step with the source environment: ${names(outOfStep)}.`, 'Nothing is promoted until all of them are. Apply the files to the source environment first.'));
    }
    const deletions = plan.steps.filter(({ action }) => action === 'delete');
    if (deletions.length > rules.maxDeletes) {
        found.push(new errors/* UserError */.y(`The plan deletes ${count(deletions, 'connector')}, but max-deletes is ${rules.maxDeletes}: ${names(deletions)}.`, 'If that is meant, raise max-deletes; if not, look at the input files: a pattern may no longer match.'));
    }
    const demanding = plan.steps.filter(demandsReauthorization);
    if (rules.onReauthorization === 'fail' && demanding.length > 0) {
        found.push(new errors/* UserError */.y(`People have to authorise again after the change of ${count(demanding, 'connector')}: ${names(demanding)}.`, 'Tell them first, then run with on-reauthorization: warn.'));
    }
    if (rules.failOnChanges && hasChanges(plan)) {
        found.push(new errors/* UserError */.y('The environment is not what the files say, and fail-on-changes is true.', 'Look at the changes: either apply the files, or take over what was edited by hand with command: export.'));
    }
    return found;
}
function count(steps, noun) {
    return `${steps.length} ${noun}${steps.length === 1 ? '' : 's'}`;
}
/** At most ten names: the table has them all. */
function names(steps) {
    const shown = steps.slice(0, 10).map(({ name }) => `"${name}"`);
    return steps.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ');
}

;// CONCATENATED MODULE: ./src/plan/promotion.ts




/**
 * The plan with each step held against the source environment. A connector whose source is not in step with the files
 * blocks the whole run, and so does a deletion of one that the source still has.
 * @param environmentUrl URL of the environment that the plan is for
 */
function requireSource(plan, source, environmentUrl) {
    const sourcePlan = buildPlan(source);
    const inSource = new Map(sourcePlan.steps.map((step) => [step.name, step]));
    const liveNames = new Set(source.live.map(({ displayName }) => displayName));
    const steps = plan.steps.map((step) => {
        if (step.action === 'delete') {
            return liveNames.has(step.name)
                ? block(step, `${source.name} still has this connector. Delete it there first.`)
                : step;
        }
        const sourceStep = inSource.get(step.name);
        if (sourceStep?.action === 'unchanged')
            return { ...step, source: (0,normalise/* normalise */.j7)(sourceStep.live) };
        return block(step, outOfStep(sourceStep, source.name), liveOf(sourceStep));
    });
    return { steps, digest: planDigest(environmentUrl, steps) };
}
function block(step, reason, source) {
    const { name, file, authType } = step;
    const identifiers = step.action === 'create' ? [] : step.action === 'blocked' ? step.identifiers : [step.identifier];
    return {
        action: 'blocked',
        name,
        authType,
        notes: [],
        identifiers,
        reason: step.action === 'blocked' ? `${step.reason} ${reason}` : reason,
        blocksRun: true,
        ...(file !== undefined && { file }),
        ...(source !== undefined && { source: (0,normalise/* normalise */.j7)(source) }),
    };
}
function liveOf(step) {
    return step?.action === 'update' ? step.live : undefined;
}
function outOfStep(step, source) {
    const advice = `Apply these files to ${source} first, then promote.`;
    switch (step?.action) {
        case 'update': {
            const paths = step.changes.map(({ path }) => (0,json/* formatPath */.jV)(path)).join(', ');
            return `${source} runs something else than the files say (${paths}). ${advice}`;
        }
        case 'blocked':
            return `In ${source}: ${step.reason}`;
        default:
            return `${source} does not have this connector. ${advice}`;
    }
}

// EXTERNAL MODULE: ./src/report/build.ts
var build = __webpack_require__(5066);
// EXTERNAL MODULE: ./src/report/failure.ts
var failure = __webpack_require__(3304);
// EXTERNAL MODULE: ./src/validation/load.ts + 30 modules
var load = __webpack_require__(4967);
// EXTERNAL MODULE: ./src/pipeline/validate.ts
var validate = __webpack_require__(5406);
;// CONCATENATED MODULE: ./src/pipeline/plan.ts
/** The commands `plan` and `apply`: one code path makes the plan that one shows and the other carries out. */











/** @throws ServiceError, UserError: whatever is known by then is in `progress` */
async function runPlan(inputs, effects, progress) {
    const { target, source } = inputs;
    progress.environment = describe(target);
    if (source)
        progress.sourceEnvironment = describe(source);
    const loaded = await (0,validate/* loadValid */.T)(inputs, effects, progress);
    const sourceDeclared = source && (await loadSource(inputs, source, effects, progress));
    if (!loaded || (source && !sourceDeclared))
        return;
    const service = await effects.connect(target);
    const sourceService = source && (await effects.connect(source));
    const [live, sourceLive] = await Promise.all([service.list(), sourceService?.list()]);
    const request = {
        environmentUrl: target.url.href,
        declared: loaded.connectors,
        live,
        ...(inputs.mark !== undefined && { mark: inputs.mark }),
    };
    const plan = source && sourceDeclared && sourceLive
        ? requireSource(buildPlan(request), { name: source.name, environmentUrl: source.url.href, declared: sourceDeclared, live: sourceLive }, target.url.href)
        : buildPlan(request);
    progress.planDigest = plan.digest;
    progress.hasChanges = hasChanges(plan);
    const { planDigest, ...rules } = inputs;
    const refused = refusals(plan, inputs.command === 'apply' && planDigest ? { ...rules, planDigest } : rules);
    progress.failures = refused.map(failure/* failureOf */.g);
    if (inputs.command === 'plan') {
        const report = (0,build/* reportPlan */._S)(plan);
        Object.assign(progress, { ...report, connectors: await withOrigins(report.connectors, inputs, effects) });
        return;
    }
    // A refused plan goes through the same code with a signal that lets nothing start.
    const stop = refused.length > 0 ? AbortSignal.abort() : effects.stop;
    const { concurrency } = inputs;
    const outcomes = await applyPlan(plan, { service, concurrency, stop, pause: effects.pause });
    Object.assign(progress, (0,build/* reportOutcomes */.sK)(outcomes));
    if (!outcomes.some(wasAttempted) || effects.stop.aborted)
        return;
    Object.assign(progress, (0,build/* reportOutcomes */.sK)(await proveSettled(outcomes, request, service)));
}
/** On a pull request, says of each change where it comes from; nothing where the checkout does not tell. */
async function withOrigins(connectors, { files, target: { overlay } }, { context: { workspace, temp, pullRequest }, git }) {
    if (!pullRequest || connectors.every(({ action }) => action === 'unchanged'))
        return connectors;
    const { baseVersions } = await __webpack_require__.e(/* import() */ 487).then(__webpack_require__.bind(__webpack_require__, 1487));
    const { originsOf } = await __webpack_require__.e(/* import() */ 761).then(__webpack_require__.bind(__webpack_require__, 761));
    const request = { workspace, patterns: files, ...(overlay !== undefined && { overlay }) };
    const versions = await baseVersions(request, git, pullRequest.baseSha, temp);
    if (!versions)
        return connectors;
    return connectors.map((connector) => ({ ...connector, origins: originsOf(connector, versions) }));
}
function describe({ name, url }) {
    return { name, url: url.href };
}
/** The same files as the source environment sees them. */
async function loadSource(inputs, source, { context }, progress) {
    const { connectors, findings } = await (0,load/* loadConnectors */.d)({
        workspace: context.workspace,
        patterns: inputs.files,
        ...(source.overlay !== undefined && { overlay: source.overlay }),
    });
    const known = new Set((progress.findings ?? []).map((finding) => JSON.stringify(finding)));
    const added = findings.filter((finding) => !known.has(JSON.stringify(finding)));
    progress.findings = [...(progress.findings ?? []), ...added];
    return findings.some(({ severity }) => severity === 'error') ? undefined : connectors;
}
function wasAttempted({ step, result }) {
    return isWrite(step) && result !== 'not attempted';
}
async function proveSettled(outcomes, request, service) {
    const live = await service.list().catch((error) => {
        if (!(error instanceof errors/* ServiceError */._))
            throw error;
        const operation = `prove that nothing is left to do, after the writes were made: ${error.details.operation}`;
        throw new errors/* ServiceError */._(error.message, { ...error.details, operation });
    });
    return verify(outcomes, buildPlan({ ...request, live }));
}


/***/ }),

/***/ 4106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ indexLive),
/* harmony export */   kR: () => (/* binding */ matchLive),
/* harmony export */   zN: () => (/* binding */ foldName)
/* harmony export */ });
/** A name without what the server ignores when it derives an identifier: case and spaces. */
function foldName(name) {
    return name.replaceAll(' ', '').toLowerCase();
}
/** Indexes a listing; linear in its length. */
function indexLive(live) {
    return {
        byName: Map.groupBy(live, (connector) => connector.displayName),
        byFoldedName: Map.groupBy(live, (connector) => foldName(connector.displayName)),
    };
}
/**
 * Finds the live connector of a declared one. Blocked wherever the listing leaves a doubt: two of one name, two former
 * names that are both live, or a name that the server would derive the same identifier from.
 */
function matchLive({ payload, renamedFrom }, index) {
    const name = payload.display_name;
    const exact = index.byName.get(name) ?? [];
    if (exact.length > 1)
        return ambiguous(exact, `Several live connectors are called "${name}"`);
    if (exact[0])
        return { kind: 'one', live: exact[0] };
    const former = renamedFrom.flatMap((formerName) => index.byName.get(formerName) ?? []);
    if (former.length > 1)
        return ambiguous(former, `Several live connectors have a former name of "${name}"`);
    const [renamed] = former;
    // On a rename, too: to the service the new name may be the other connector's.
    const near = (index.byFoldedName.get(foldName(name)) ?? []).filter((other) => other !== renamed);
    if (near.length > 0)
        return nearName(near, renamed);
    return renamed ? { kind: 'one', live: renamed, formerName: renamed.displayName } : { kind: 'none' };
}
function nearName(near, renamed) {
    const names = near.map(({ displayName, identifier }) => `"${displayName}" (${identifier})`).sort();
    const advice = near.length > 1 || renamed
        ? 'Delete or rename it, then run again.'
        : `Use its exact name, or rename it by adding "renamed_from": ${JSON.stringify(near[0]?.displayName)}.`;
    return {
        kind: 'blocked',
        identifiers: [...near, ...(renamed ? [renamed] : [])].map(({ identifier }) => identifier).sort(),
        reason: `The live connector ${names.join(' and ')} differs from this name only in case or spaces. ${advice}`,
    };
}
function ambiguous(live, problem) {
    const identifiers = live.map(({ identifier }) => identifier).sort();
    return {
        kind: 'blocked',
        identifiers,
        reason: `${problem}: ${identifiers.join(', ')}. Delete or rename all but one, then run again.`,
    };
}


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
