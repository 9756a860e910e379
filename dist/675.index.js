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

/***/ 4561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   mj: () => (/* binding */ sameConnector),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8049);

/**
 * A value that a server adds or drops at will: null, `false`, an empty text, list or object. Inside a connector every
 * boolean defaults to false, so an explicit `false` and a missing key mean the same.
 */
function isDefault(value) {
    if (value === undefined || value === null || value === false || value === '')
        return true;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(value))
        return value.length === 0;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.keys(value).length === 0;
}
function normaliseObject(object) {
    const entries = Object.keys(object)
        .sort()
        .map((key) => [key, normaliseMember(key, object[key])])
        .filter(([, value]) => !isDefault(value));
    // A map without a prototype: a key called `__proto__` is a key like any other.
    return Object.assign(Object.create(null), Object.fromEntries(entries));
}
function normaliseMember(key, value) {
    const normal = normaliseValue(value);
    if (key !== 'available_scopes' || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(normal))
        return normal;
    // Scopes are a set: their order means nothing to anyone.
    return [...normal].sort((a, b) => compareText(scopeOf(a), scopeOf(b)));
}
function normaliseValue(value) {
    // Elements of a list are kept even when empty: their position carries meaning.
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(value))
        return value.map((element) => normaliseValue(element) ?? null);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? normaliseObject(value) : value;
}
function scopeOf(entry) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry) && typeof entry['scope'] === 'string' ? entry['scope'] : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(entry);
}
/** Code-unit order, the same on every machine and locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** A connector's writable fields without defaults, keys and scopes in a fixed order. Never changes its argument. */
function normalise(fields) {
    return normaliseObject(fields);
}
/** True if both say the same to the service and to people. */
function sameConnector(a, b) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(normaliseObject(a)) === (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(normaliseObject(b));
}


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
;// CONCATENATED MODULE: ./src/export/canonical.ts



/** The order in which people expect the keys; one list for all levels. Keys that are not here follow by name. */
const KEY_ORDER = [
    ...['type', 'scope', 'field_name', 'display_name', 'label', 'description'],
    ...['auth_patterns', 'proxy_url', 'proxy_enabled', 'icon_src', 'metadata'],
    ...[
        'is_mcp',
        'fields',
        'account_fields',
        'oauth_config',
        'auth_header_key_override',
        'auth_field_mutations',
    ],
    ...['input_type', 'hint', 'required', 'is_path_param'],
    ...['authorize_uri', 'token_uri', 'user_info_uri', 'pkce_enabled', 'available_scopes'],
    ...['prefix', 'suffix', 'default'],
];
const RANK = new Map(KEY_ORDER.map((key, index) => [key, index]));
function rank(key) {
    return RANK.get(key) ?? KEY_ORDER.length;
}
function ordered(value) {
    if ((0,json/* isArray */.cy)(value))
        return value.map(ordered);
    if (!(0,json/* isObject */.Gv)(value))
        return value ?? null;
    const keys = Object.keys(value).sort((a, b) => rank(a) - rank(b) || (0,normalise/* compareText */.n6)(a, b));
    return Object.fromEntries(keys.map((key) => [key, ordered(value[key])]));
}
/** What a file must say so that applying it changes nothing. */
function canonicalFile(live) {
    return ordered((0,normalise/* normalise */.j7)((0,ownership/* withoutOwner */.k8)({ ...live.fields, display_name: live.displayName })));
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
 * One file per connector: an existing file of that name in place, else a new JSON file in the folder.
 * @param live connectors, no two of one name
 * @param existing connector files below the folder
 * @param taken every path that is in use, whatever it holds
 */
function planExport(live, existing, taken, dir) {
    const byName = new Map(existing.map((declared) => [declared.payload.display_name, declared]));
    // Some file systems take `A.json` and `a.json` for one file.
    const used = new Set(taken.map((path) => path.toLowerCase()));
    return [...live]
        .sort((a, b) => (0,normalise/* compareText */.n6)(a.displayName, b.displayName))
        .map((connector) => {
        const declared = byName.get(connector.displayName);
        const content = canonicalFile(connector);
        const name = connector.displayName;
        if (!declared)
            return { name, file: newPath(name, dir, used), change: 'added', content };
        const same = (0,normalise/* sameConnector */.mj)((0,payload/* declaredFields */.cA)(declared.payload), (0,ownership/* withoutOwner */.k8)(connector.fields));
        return { name, file: declared.file, change: same ? 'unchanged' : 'rewritten', content };
    });
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
    for (const planned of planExport(unique, existing, taken, dir)) {
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
    progress.warnings = missing(existing, live);
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
    const groups = [...Map.groupBy(live, ({ displayName }) => displayName)];
    return {
        unique: groups.flatMap(([, group]) => (group.length === 1 ? group : [])),
        ambiguous: groups
            .filter(([, group]) => group.length > 1)
            .map(([name, group]) => {
            const identifiers = group.map(({ identifier }) => identifier).sort();
            return `Several live connectors are called "${name}", so none was exported: ${identifiers.join(', ')}.`;
        }),
    };
}
/** The text of the file, in the format of its name; an existing file keeps the action's own keys. */
async function render({ file, change, content }, workspace) {
    const old = change === 'rewritten' ? (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(workspace, file), 'utf8') : '{}';
    if (file.endsWith('.json')) {
        return `${JSON.stringify({ ...ownKeys(JSON.parse(old.replace(/^\uFEFF/, ''))), ...content }, undefined, 2)}\n`;
    }
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    return yaml.stringify({ ...ownKeys(yaml.parse(old)), ...content });
}
function ownKeys(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return {};
    const { $schema, renamed_from } = value;
    return { ...($schema !== undefined && { $schema }), ...(renamed_from !== undefined && { renamed_from }) };
}
/** Why a file with this text would not validate. */
async function refusal(file, text) {
    const { findings } = await (0,load/* parseConnectorText */.Q)(file, text);
    return findings.find(({ severity }) => severity === 'error')?.message;
}
function write(workspace, file, text) {
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(workspace, file), text);
}
function missing(existing, live) {
    const names = new Set(live.map(({ displayName }) => displayName));
    return existing
        .filter(({ payload }) => !names.has(payload.display_name))
        .map(({ file, payload }) => `${file} declares "${payload.display_name}", which is not live.`);
}


/***/ })

};
