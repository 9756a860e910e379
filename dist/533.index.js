export const id = 533;
export const ids = [533];
export const modules = {

/***/ 533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_TIMING: () => (/* binding */ DEFAULT_TIMING)
/* harmony export */ });
/** What the client needs from outside: the environment it talks to, its effects, and its limits. */
/** The runner kills a cancelled step after ten seconds: the grace leaves time for the report. */
const DEFAULT_TIMING = {
    requestTimeoutMs: 30_000,
    runTimeoutMs: 30 * 60_000,
    cancelGraceMs: 4_000,
    maxAttempts: 5,
    backoffBaseMs: 1_000,
    backoffCapMs: 30_000,
    retryAfterCapMs: 60_000,
};


/***/ })

};
