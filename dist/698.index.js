export const id = 698;
export const ids = [698];
export const modules = {

/***/ 9698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSecrets: () => (/* binding */ findSecrets)
/* harmony export */ });
/* harmony import */ var _secretlint_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(198);
/* harmony import */ var _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1577);
/** The thorough search for literal secrets, with the patterns of secretlint; loaded only where a file may hold one. */


/** Every literal secret in a text. Messages name the kind and never repeat the value. */
async function findSecrets(file, text) {
    const { messages } = await (0,_secretlint_core__WEBPACK_IMPORTED_MODULE_0__/* .lintSource */ .n)({
        source: { filePath: file, content: text, ext: '', contentType: 'text' },
        options: {
            config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_1__/* .creator */ .x }] },
            noPhysicFilePath: true,
        },
    });
    return messages.map(({ messageId, range }) => ({
        message: `This looks like a literal secret (${kindOf(messageId)}): take it out of the file and revoke it, as it stays in the history. People enter their credentials when they connect.`,
        offset: range[0],
    }));
}
/** `GITHUB_TOKEN` and `PrivateKey` as words. */
function kindOf(messageId) {
    return messageId
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .replaceAll('_', ' ')
        .toLowerCase();
}


/***/ })

};
