export const id = 487;
export const ids = [487];
export const modules = {

/***/ 1487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseVersions: () => (/* binding */ baseVersions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _validation_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4967);
/** The connector files as the base branch has them, now and in earlier versions: read from Git, never checked out. */




/** How far back an environment can lag behind and still be told from one that was edited by hand. */
const VERSIONS = 10;
const LARGEST_FILE = 1024 * 1024;
/**
 * The newest versions of the base branch's connectors, newest first, each with its overlay applied.
 * @param baseSha commit of the base branch that the event names
 * @param temp scratch folder
 * @returns undefined where the checkout does not hold the base branch (`fetch-depth` too small, or no Git)
 */
async function baseVersions(request, git, baseSha, temp) {
    const base = findBase(git, baseSha);
    if (base === undefined)
        return undefined;
    const folders = [...request.patterns.filter((pattern) => !pattern.startsWith('!')).map(folderOf)];
    if (request.overlay !== undefined)
        folders.push(folderOf(request.overlay));
    const log = text(git(['log', `--max-count=${VERSIONS}`, '--format=%H', base, '--', ...folders.map((f) => f || '.')]));
    // The first commit of the log is the last that touched the files, so it holds them as the base branch does.
    const commits = log === undefined ? [] : log.split('\n').filter((line) => line !== '');
    const versions = [];
    for (const commit of commits)
        versions.push(await loadVersion(request, git, commit, folders, temp));
    return versions.length === 0 ? [[]] : versions;
}
/** The checked out commit of a pull request is by default its merge into the base branch, whose first parent is the base. */
function findBase(git, baseSha) {
    if (text(git(['rev-parse', '--verify', '--quiet', 'HEAD^2'])) !== undefined) {
        return text(git(['rev-parse', '--verify', '--quiet', 'HEAD^1']));
    }
    return baseSha !== undefined && git(['cat-file', '-e', `${baseSha}^{commit}`]) ? baseSha : undefined;
}
/** A pattern's folder before its first wildcard; empty for the root. */
function folderOf(pattern) {
    return picomatch__WEBPACK_IMPORTED_MODULE_3___default().scan(pattern.replace(/^(\.\/)+/, '')).base.replace(/\/+$/, '');
}
async function loadVersion(request, git, commit, folders, temp) {
    const workspace = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, 'version-'));
    try {
        writeTree(git, commit, folders, workspace);
        const { overlay, ...rest } = request;
        if (overlay !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, overlay), { recursive: true });
        const { connectors } = await (0,_validation_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConnectors */ .d)({
            ...rest,
            workspace,
            ...(overlay !== undefined && { overlay }),
        });
        return connectors;
    }
    catch {
        // An earlier version without any connector file, or one that no longer validates, declares nothing.
        return [];
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(workspace, { recursive: true, force: true });
    }
}
/** Writes the JSON and YAML files of a commit below the folders; symbolic links are left out. */
function writeTree(git, commit, folders, workspace) {
    const listing = text(git(['ls-tree', '-r', '-l', '-z', commit])) ?? '';
    const entries = listing.split('\0').flatMap((line) => {
        const [, mode, id, size, path] = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line) ?? [];
        if (id === undefined || path === undefined || mode === '120000' || Number(size) > LARGEST_FILE)
            return [];
        const wanted = /\.(json|ya?ml)$/i.test(path) &&
            folders.some((folder) => folder === '' || path.startsWith(`${folder}/`));
        return wanted ? [{ id, size: Number(size), path }] : [];
    });
    const output = git(['cat-file', '--batch'], entries.map(({ id }) => `${id}\n`).join(''));
    if (!output)
        return;
    let offset = 0;
    for (const { size, path } of entries) {
        // Each answer is a header line, the content, and a line feed.
        const start = output.indexOf(10, offset) + 1;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, output.subarray(start, start + size));
        offset = start + size + 1;
    }
}
function text(output) {
    return output?.toString('utf8').trimEnd();
}


/***/ })

};
