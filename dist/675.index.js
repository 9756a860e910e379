export const id = 675;
export const ids = [675];
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

/***/ 8675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExport: () => (/* binding */ runExport)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/connector/json.ts
var json = __webpack_require__(8049);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/connector/normalise.ts
var normalise = __webpack_require__(4561);
// EXTERNAL MODULE: ./src/connector/ownership.ts
var ownership = __webpack_require__(2730);
// EXTERNAL MODULE: ./src/connector/payload.ts
var payload = __webpack_require__(541);
// EXTERNAL MODULE: ./src/plan/match.ts
var match = __webpack_require__(4106);
// EXTERNAL MODULE: ./src/connector/reading-order.ts
var reading_order = __webpack_require__(3926);
;// CONCATENATED MODULE: ./src/export/canonical.ts



/** What a file must say so that applying it changes nothing. */
function canonicalFile(live) {
    const fields = (0,normalise/* normalise */.j7)((0,ownership/* withoutOwner */.k8)({ ...live.fields, display_name: live.displayName }));
    return (0,reading_order/* inReadingOrder */.g)(fields);
}
/** A file name made of a display name: lower-case words joined by hyphens; never empty, never with a path in it. */
function fileStem(displayName) {
    const stem = displayName
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
    return stem === '' ? 'connector' : stem;
}

;// CONCATENATED MODULE: ./src/export/plan-export.ts






/**
 * One file per connector: the existing file that means it in place, else a new JSON file in the folder. All files
 * together are valid, and say what is live: a rename that is not applied yet is taken back.
 * @param live connectors, no two of which the service could take for one
 * @param existing connector files below the folder
 * @param taken every path that is in use, whatever it holds
 * @throws UserError where two files mean one connector
 */
function planExport(live, existing, taken, dir) {
    const sorted = [...live].sort((a, b) => (0,normalise/* compareText */.n6)(a.displayName, b.displayName));
    const fileOf = assignFiles(sorted, existing);
    const liveNames = new Set(live.map(({ displayName }) => displayName));
    // Some file systems take `A.json` and `a.json` for one file.
    const used = new Set(taken.map((path) => path.toLowerCase()));
    return sorted.map((connector) => {
        const { displayName: name } = connector;
        const declared = fileOf.get(connector);
        const content = canonicalFile(connector);
        if (!declared)
            return { name, file: newPath(name, dir, used), change: 'added', content, renamedFrom: [] };
        const renamedFrom = declared.renamedFrom.filter((former) => !liveNames.has(former));
        const same = (0,normalise/* sameConnector */.mj)((0,payload/* declaredFields */.cA)(declared.payload), (0,ownership/* withoutOwner */.k8)(connector.fields)) &&
            renamedFrom.length === declared.renamedFrom.length;
        return { name, file: declared.file, change: same ? 'unchanged' : 'rewritten', content, renamedFrom };
    });
}
/**
 * The existing file that means each connector: the one of its name, else of its former name or of a near one.
 * @throws UserError where there is one of each, since a second connector of the name would be left
 */
function assignFiles(live, existing) {
    const byName = new Map(existing.map((file) => [file.payload.display_name, file]));
    const byNearName = new Map(existing.map((file) => [(0,match/* foldName */.zN)(file.payload.display_name), file]));
    const byFormerName = new Map(existing.flatMap((file) => file.renamedFrom.map((name) => [name, file])));
    const assigned = new Map();
    for (const connector of live) {
        const file = byName.get(connector.displayName);
        if (file)
            assigned.set(connector, file);
    }
    const taken = new Set(assigned.values());
    for (const connector of live) {
        const name = connector.displayName;
        if (assigned.has(connector))
            continue;
        const candidates = [byFormerName.get(name), byNearName.get((0,match/* foldName */.zN)(name))];
        const free = new Set(candidates.filter((file) => file !== undefined && !taken.has(file)));
        const [file, another] = free;
        if (file && another) {
            throw new errors/* UserError */.y(`${file.file} and ${another.file} both mean the live connector "${name}".`, 'Remove the former name from the one, or give the other its own name.');
        }
        if (!file)
            continue;
        assigned.set(connector, file);
        taken.add(file);
    }
    return assigned;
}
function newPath(name, dir, used) {
    const stem = fileStem(name);
    for (let number = 1;; number++) {
        const path = `${dir}/${stem}${number === 1 ? '' : `-${number}`}.json`;
        if (used.has(path.toLowerCase()))
            continue;
        used.add(path.toLowerCase());
        return path;
    }
}

// EXTERNAL MODULE: ./src/report/failure.ts
var failure = __webpack_require__(3304);
// EXTERNAL MODULE: ./src/validation/load.ts + 30 modules
var load = __webpack_require__(4967);
;// CONCATENATED MODULE: ./src/pipeline/export.ts
/** The command `export`: every live custom connector as a canonical connector file. */








const FORMATS = ['json', 'yaml', 'yml'];
/**
 * Writes the files, or with `fail-on-changes` only says which ones it would write, and fails.
 * @throws ServiceError, UserError
 */
async function runExport(inputs, effects, progress) {
    const { target } = inputs;
    const { workspace } = effects.context;
    progress.environment = { name: target.name, url: target.url.href };
    const dir = folderInside(workspace, inputs.exportDir);
    const taken = FORMATS.flatMap((format) => (0,external_node_fs_.globSync)(`${dir}/**/*.${format}`, { cwd: workspace })).map(toPosix);
    const existing = await loadExisting(workspace, dir, taken, progress);
    if (!existing)
        return;
    const live = await (await effects.connect(target)).list();
    const { unique, ambiguous } = splitByName(live);
    const problems = ambiguous.map((message) => new errors/* UserError */.y(message, 'Delete or rename all but one in the dashboard.'));
    const exported = [];
    const plan = planExport(unique, existing, taken, dir);
    for (const planned of plan) {
        const { name, file, change } = planned;
        const text = change === 'unchanged' ? undefined : await render(planned, workspace);
        const invalid = text === undefined ? undefined : await refusal(file, text);
        if (invalid !== undefined) {
            problems.push(new errors/* UserError */.y(`"${name}" was not exported, since no valid file can say what is live: ${invalid}`));
            continue;
        }
        if (text !== undefined && !inputs.failOnChanges)
            write(workspace, file, text);
        exported.push({ name, file, change });
    }
    progress.exported = exported;
    progress.hasChanges = exported.some(({ change }) => change !== 'unchanged');
    if (inputs.failOnChanges && progress.hasChanges) {
        problems.push(new errors/* UserError */.y('The files are not what is live, and fail-on-changes is true: nothing was written.', 'Run export without it to take over what is live.'));
    }
    progress.failures = problems.map(failure/* failureOf */.g);
    progress.warnings = notLive(existing, plan);
}
/** The folder relative to the workspace, with forward slashes. @throws UserError where it leads outside */
function folderInside(workspace, dir) {
    const path = (0,external_node_path_.join)(workspace, dir);
    const inside = (0,external_node_path_.relative)(workspace, path);
    const outside = new errors/* UserError */.y(`Input export-dir is ${JSON.stringify(dir)}, which is not a folder inside the workspace.`, 'Give a path relative to the root of the checkout.');
    if ((0,external_node_path_.isAbsolute)(dir) || inside === '..' || inside.startsWith(`..${external_node_path_.sep}`))
        throw outside;
    (0,external_node_fs_.mkdirSync)(path, { recursive: true });
    const real = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(workspace), (0,external_node_fs_.realpathSync)(path));
    if (real === '..' || real.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(real))
        throw outside;
    return toPosix(inside === '' ? '.' : inside);
}
function toPosix(path) {
    return path.split(external_node_path_.sep).join('/');
}
/** What the files below the folder declare already; undefined where one has an error, since its name is not sure then. */
async function loadExisting(workspace, dir, taken, progress) {
    if (taken.length === 0)
        return [];
    const patterns = FORMATS.map((format) => `${dir}/**/*.${format}`);
    const { connectors, findings, files } = await (0,load/* loadConnectors */.d)({ workspace, patterns });
    progress.files = files;
    progress.findings = findings;
    return findings.some(({ severity }) => severity === 'error') ? undefined : connectors;
}
function splitByName(live) {
    const groups = [...Map.groupBy(live, ({ displayName }) => (0,match/* foldName */.zN)(displayName)).values()];
    return {
        unique: groups.flatMap((group) => (group.length === 1 ? group : [])),
        ambiguous: groups
            .filter((group) => group.length > 1)
            .map((group) => {
            const names = group.map(({ displayName, identifier }) => `"${displayName}" (${identifier})`).sort();
            return `Live connectors have one name, but for case or spaces, so none was exported: ${names.join(', ')}.`;
        }),
    };
}
/** The text of the file, in the format of its name; an existing file keeps the action's own keys. */
async function render(planned, workspace) {
    const { file, change, content } = planned;
    const old = change === 'rewritten' ? (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(workspace, file), 'utf8') : '{}';
    if (file.endsWith('.json')) {
        const own = ownKeys(JSON.parse(old.replace(/^\uFEFF/, '')), planned);
        return `${JSON.stringify({ ...own, ...content }, undefined, 2)}\n`;
    }
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    return yaml.stringify({ ...ownKeys(yaml.parse(old), planned), ...content });
}
function ownKeys(old, { renamedFrom }) {
    const { $schema } = (0,json/* isObject */.Gv)(old) ? old : {};
    return {
        ...($schema !== undefined && { $schema }),
        ...(renamedFrom.length > 0 && { renamed_from: renamedFrom.length === 1 ? renamedFrom[0] : renamedFrom }),
    };
}
/** Why a file with this text would not validate. */
async function refusal(file, text) {
    const { findings } = await (0,load/* parseConnectorText */.Q)(file, text);
    return findings.find(({ severity }) => severity === 'error')?.message;
}
function write(workspace, file, text) {
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(workspace, file), text);
}
function notLive(existing, plan) {
    const planned = new Set(plan.map(({ file }) => file));
    return existing
        .filter(({ file }) => !planned.has(file))
        .map(({ file, payload }) => `${file} declares "${payload.display_name}", which is not live.`);
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


/***/ })

};
