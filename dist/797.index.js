export const id = 797;
export const ids = [797];
export const modules = {

/***/ 3797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainJson: () => (/* binding */ explainJson),
  jsonTree: () => (/* binding */ jsonTree)
});

// EXTERNAL MODULE: ./node_modules/@humanwhocodes/momoa/dist/momoa.js
var momoa = __webpack_require__(3162);
// EXTERNAL MODULE: ./src/files/source.ts
var source = __webpack_require__(2298);
;// CONCATENATED MODULE: ./src/files/json-syntax.ts
/** Bad JSON in words: the usual slips by name, the rest by the character that does not fit. */

/**
 * Says what is wrong where a strict parser stopped.
 * @param isCutShort the parser wanted more than there is
 */
function explainJsonSyntax(text, offset, isCutShort) {
    const fault = (message, at = offset) => new source/* SourceFaultError */.Kx('syntax', message, at);
    const before = text.slice(0, offset).trimEnd();
    const rest = text.slice(offset);
    const word = /^[A-Za-z_$][\w$]*/.exec(rest)?.[0];
    if (text.trim() === '')
        return fault('The file is empty: it must hold one connector.', 0);
    if (isCutShort || rest.trim() === '')
        return fault('The file ends too early: a bracket, brace or quote is not closed.', text.trimEnd().length);
    if (/^[}\]]/.test(rest) && before.endsWith(','))
        return fault('A comma stands after the last entry: JSON allows none, so remove it.', before.length - 1);
    if (/^(\/[/*]|#)/.test(rest))
        return fault('JSON has no comments: remove it, or write the file in YAML.');
    if (rest.startsWith("'"))
        return fault('JSON has no single quotes: use double ones.');
    if (/^[“”„]/.test(rest))
        return fault('These are typographic quotes: use the straight ones (").');
    const container = innermostContainer(before);
    if (before !== '' && container === undefined)
        return fault('The file goes on after the end of its value: it must hold one connector and nothing else.');
    if (/^["{[\w-]/.test(rest) && /["}\]\w]$/.test(before))
        return container === '{' && /[{,]\s*"(?:[^"\\]|\\.)*"$/.test(before)
            ? fault('A colon is missing between this key and its value.', before.length)
            : fault('A comma is missing between these two entries.', before.length);
    if (word !== undefined && /[{,]$/.test(before))
        return fault(`Keys stand in double quotes in JSON: write "${word.slice(0, 40)}".`);
    if (word !== undefined)
        return fault(`${word.slice(0, 40)} is no JSON value: write a text in double quotes, true, false or null.`);
    const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
    const found = /[!-~]/.test(character)
        ? `"${character}"`
        : `U+${rest.codePointAt(0)?.toString(16).padStart(4, '0').toUpperCase() ?? ''}`;
    return fault(`Unexpected ${found}: this is not JSON.`);
}
/** The bracket of the object or list that is open where a text ends. */
function innermostContainer(before) {
    const open = [];
    for (const [token] of before.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/gs)) {
        if (token === '{' || token === '[')
            open.push(token);
        else if (token === '}' || token === ']')
            open.pop();
    }
    return open.at(-1);
}

// EXTERNAL MODULE: ./src/validation/words.ts
var words = __webpack_require__(7006);
;// CONCATENATED MODULE: ./src/files/json-tree.ts
/** The slow, explaining side of JSON: what exactly is wrong with a text, and where its parts stand. */




/** Reads the text of a JSON file that may have a fault, and says what the first one is. */
function explainJson(file, text) {
    return (0,source/* catchFault */.gZ)(() => {
        refuseDeepNesting(text);
        const tree = jsonTree(text);
        return { file, text, value: JSON.parse(text), tree: () => Promise.resolve(tree) };
    });
}
/**
 * The places of all parts of a JSON text that is not nested too deep.
 * @throws SourceFaultError for bad syntax and for duplicate keys
 */
function jsonTree(text) {
    const control = findControlCharacter(text);
    let body;
    try {
        body = (0,momoa/* parse */.qg)(text, { mode: 'json', ranges: true }).body;
    }
    catch (error) {
        const { offset = text.length } = error;
        // A quote that is missing turns all that follows inside out.
        throw control !== undefined && control < offset
            ? controlFault(control)
            : explainJsonSyntax(text, offset, isCutShort(text));
    }
    if (control !== undefined)
        throw controlFault(control);
    return toTree(body);
}
function toTree(node) {
    const [start, end] = node.range ?? [0, 0];
    if (node.type === 'Array')
        return { start, end, items: node.elements.map((item) => toTree(item.value)) };
    if (node.type !== 'Object')
        return { start, end };
    const members = new Map();
    for (const { name, value } of node.members) {
        const [keyStart, keyEnd] = name.range ?? [0, 0];
        const key = name.type === 'String' ? name.value : name.name;
        if (members.has(key))
            throw new source/* SourceFaultError */.Kx('duplicate-key', `The key ${(0,words/* quote */.hD)(key)} is there twice: keep one of them.`, keyStart);
        members.set(key, { key: { start: keyStart, end: keyEnd }, value: toTree(value) });
    }
    return { start, end, members };
}
/** Finds by brackets alone, so that no parser has to go that deep. */
function refuseDeepNesting(text) {
    let depth = 0;
    for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/gs)) {
        if (token === '[' || token === '{')
            depth++;
        else if (token === ']' || token === '}')
            depth--;
        if (depth > source/* MAX_DEPTH */.lr)
            throw new source/* SourceFaultError */.Kx('nesting', `Values are nested more than ${source/* MAX_DEPTH */.lr} levels deep.`, index);
    }
}
function controlFault(offset) {
    const message = 'A text goes on over the end of its line, or holds another control character: close it, or write \\n for a line break and \\t for a tab.';
    return new source/* SourceFaultError */.Kx('syntax', message, offset);
}
/** Whether the text would be JSON if more followed, as the built-in parser tells by where it stops. */
function isCutShort(text) {
    try {
        JSON.parse(text);
        return false;
    }
    catch (error) {
        const { message } = error;
        const position = /at position (\d+)/.exec(message)?.[1];
        return position === undefined
            ? message.includes('end of JSON input')
            : Number(position) >= text.trimEnd().length;
    }
}
/** The first raw control character inside a text, which the parser lets pass. */
function findControlCharacter(text) {
    for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"/gs)) {
        // eslint-disable-next-line no-control-regex
        const control = token.search(/[\x00-\x1f]/);
        if (control >= 0)
            return index + control;
    }
    return undefined;
}


/***/ })

};
