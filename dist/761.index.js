export const id = 761;
export const ids = [761];
export const modules = {

/***/ 761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   originsOf: () => (/* binding */ originsOf)
/* harmony export */ });
/* harmony import */ var _connector_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(541);
/* harmony import */ var _connector_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8049);
/* harmony import */ var _connector_normalise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4561);
/* harmony import */ var _plan_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8256);
/** Where a change comes from, as seen from a pull request. Pure. */




/**
 * The origins of what would be done to one connector, each once.
 * @param versions of the base branch, newest first, at least one
 */
function originsOf(connector, versions) {
    const declared = versions.map((version) => version.find(({ payload }) => payload.display_name === connector.name));
    const mentions = declared[0] ? (0,_connector_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredFields */ .cA)(declared[0].payload) : {};
    const states = declared.map((version) => version && (0,_connector_normalise_js__WEBPACK_IMPORTED_MODULE_2__/* .normalise */ .j7)((0,_connector_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredFields */ .cA)(version.payload)));
    const [base, ...earlier] = states;
    switch (connector.action) {
        case 'unchanged':
        case 'blocked':
            return [];
        case 'delete':
            return [base === undefined ? 'unapplied merge' : 'this pull request'];
        case 'create':
            return [base === undefined ? 'this pull request' : 'unapplied merge'];
        case 'update': {
            // A connector that the base branch does not know is new in this pull request, whatever is live.
            if (base === undefined)
                return ['this pull request'];
            const origins = connector.changes.map(({ path, before, after }) => {
                const mentioned = String(path[0]) in mentions;
                if (!mentioned || !same((0,_plan_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(base, path), after))
                    return 'this pull request';
                return earlier.some((state) => state && same((0,_plan_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .f)(state, path), before))
                    ? 'unapplied merge'
                    : 'drift';
            });
            return [...new Set(origins)].sort();
        }
    }
    function same(a, b) {
        return (0,_connector_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(a) === (0,_connector_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(b);
    }
}


/***/ })

};
