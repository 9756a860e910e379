export const id = 906;
export const ids = [906];
export const modules = {

/***/ 7906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeFindings: () => (/* binding */ describeFindings)
/* harmony export */ });
/* harmony import */ var _files_overlay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4591);
/* harmony import */ var _files_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2298);
/* harmony import */ var _secret_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7375);



/** The findings of these entries and of files that belong to none, sorted by place. */
async function describeFindings(entries, faults) {
    const findings = faults.map(toFinding);
    for (const entry of entries)
        findings.push(...(await describeEntry(entry)));
    return findings.sort(byPlace);
}
async function describeEntry({ base, patch, faults }) {
    const opened = [base, ...(patch ? [patch] : [])];
    const secrets = (await Promise.all(opened.map(searchSecrets))).flat();
    const placed = await placeFaults(base, patch, faults);
    const isWithin = (secret, { source, range }) => secret.file === source.file && range.start <= secret.offset && secret.offset < range.end;
    // A secret is one fault, whatever else is wrong with the value, and with the key that asks for it.
    const ofFaults = placed.filter(({ value, isScalar }) => !isScalar || !secrets.some((secret) => isWithin(secret, value)));
    const asked = ofFaults.filter(({ fault }) => fault.rule === 'literal-secret').map(({ value }) => value);
    const ofSecrets = secrets.filter((secret) => !asked.some((value) => isWithin(secret, value)));
    return [
        ...opened.flatMap(({ fault }) => (fault ? [toFinding(fault)] : [])),
        ...ofFaults.map(({ fault: { rule, severity, message }, place }) => {
            return { rule, severity, message, location: (0,_files_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .hD)(place.source, place.range.start) };
        }),
        ...ofSecrets.map(({ file, text, offset, message }) => {
            return {
                rule: 'literal-secret',
                severity: 'error',
                message,
                location: (0,_files_source_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .hD)({ file, text }, offset),
            };
        }),
    ];
}
async function placeFaults(base, patch, faults) {
    if (!base.source || faults.length === 0)
        return [];
    const findPlace = await (0,_files_overlay_js__WEBPACK_IMPORTED_MODULE_0__/* .createFindPlace */ .z)(base.source, patch?.source);
    return faults.map((fault) => {
        const place = findPlace(fault.path, fault.part);
        const value = findPlace(fault.path, 'value');
        return {
            fault,
            place,
            value,
            isScalar: fault.part === 'value' && !value.range.members && !value.range.items,
        };
    });
}
async function searchSecrets({ file, text }) {
    if (text === undefined || !(0,_secret_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHoldSecret */ .d)(text))
        return [];
    const { findSecrets } = await Promise.all(/* import() */[__webpack_require__.e(570), __webpack_require__.e(698)]).then(__webpack_require__.bind(__webpack_require__, 9698));
    return (await findSecrets(file, text)).map((secret) => ({ file, text, ...secret }));
}
function toFinding(fault) {
    return { ...fault, severity: 'error' };
}
function byPlace({ location: left }, { location: right }) {
    if (left.file !== right.file)
        return left.file < right.file ? -1 : 1;
    return left.line - right.line || left.column - right.column;
}


/***/ })

};
