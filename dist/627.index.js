export const id = 627;
export const ids = [627];
export const modules = {

/***/ 1627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/validation/words.ts
var words = __webpack_require__(7006);
// EXTERNAL MODULE: ./src/files/source.ts
var source = __webpack_require__(2298);
;// CONCATENATED MODULE: ./src/files/yaml-syntax.ts
/** Bad YAML in words. */

/** What people can do about the usual slips; the library's own words serve for the rest. */
const WORDS = {
    TAB_AS_INDENT: 'A tab stands where the line is indented: YAML allows only spaces there.',
    MULTIPLE_DOCS: 'A second document starts here: a file holds one connector, so move it to a file of its own.',
    BAD_SCALAR_START: 'A text that begins with this character must stand in quotes.',
    BLOCK_AS_IMPLICIT_KEY: 'A second colon on this line: put a text that holds ": " in quotes, or indent what follows.',
    NON_STRING_KEY: 'A key must be a text. A value that begins with { must stand in quotes, such as "{{domain}}".',
    MISSING_CHAR: 'Something is missing here: a colon after a key, a closing quote, or a closing bracket.',
    TAG_RESOLVE_FAILED: 'Tags have no counterpart in JSON: remove the word that begins with "!", or put the text in quotes.',
    BAD_DIRECTIVE: 'Directives (lines that begin with %) have no meaning in connector files: remove it.',
    BAD_ALIAS: 'The name after * or & is not an anchor: put a text that begins so in quotes.',
};
/** Says what is wrong where the parser first complained. */
function explainYamlSyntax({ code, message, pos }) {
    const [offset] = pos;
    if (message.startsWith('Maximum call stack'))
        return new source/* SourceFaultError */.Kx('nesting', 'Values are nested far too deep.', offset);
    const rule = code === 'TAG_RESOLVE_FAILED' || code === 'NON_STRING_KEY' ? 'json-types' : 'syntax';
    return new source/* SourceFaultError */.Kx(rule, WORDS[code] ?? `This is not YAML: ${message}.`, offset);
}

;// CONCATENATED MODULE: ./src/files/yaml.ts
/** YAML files: version 1.2, one document, JSON's types. */




/** Values that aliases may add up to. */
const MAX_ALIASED_VALUES = 10_000;
/** Reads the text of a YAML file. */
function parseYaml(file, text) {
    return (0,source/* catchFault */.gZ)(() => {
        const reader = new Reader(parseStrictly(text));
        return { file, text, value: reader.root.value, tree: () => Promise.resolve(reader.root.tree) };
    });
}
function parseStrictly(text) {
    // The library compares each key of a map with all others, which takes minutes for a long map; the reader looks for
    // duplicates itself.
    const document = (0,dist.parseDocument)(text, {
        version: '1.2',
        schema: 'core',
        uniqueKeys: false,
        stringKeys: true,
        prettyErrors: false,
        lineCounter: new dist.LineCounter(),
    });
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem)
        throw explainYamlSyntax(problem);
    if (document.contents === null)
        throw new source/* SourceFaultError */.Kx('syntax', 'The file is empty: it must hold one connector.', 0);
    const { yaml } = document.directives;
    if (yaml.explicit === true && yaml.version !== '1.2')
        throw new source/* SourceFaultError */.Kx('syntax', `The file asks for YAML ${yaml.version}: connector files are YAML 1.2.`, 0);
    return document;
}
/** Turns the library's nodes into JSON and places, with aliases filled in. */
class Reader {
    root;
    #anchors = new Map();
    #aliasedValues = 0;
    #insideAlias = false;
    constructor(document) {
        this.root = this.#read(document.contents, 0, 0);
    }
    #read(node, depth, place) {
        if (node === null)
            return { value: null, tree: { start: place, end: place } };
        const [start, end] = node.range;
        if (depth >= source/* MAX_DEPTH */.lr && !(0,dist.isScalar)(node))
            throw new source/* SourceFaultError */.Kx('nesting', `Values are nested more than ${source/* MAX_DEPTH */.lr} levels deep.`, start);
        if (this.#insideAlias && ++this.#aliasedValues > MAX_ALIASED_VALUES)
            throw new source/* SourceFaultError */.Kx('nesting', `Aliases add up to more than ${MAX_ALIASED_VALUES} values.`, start);
        if ((0,dist.isAlias)(node))
            return this.#readAlias(node, depth);
        if (node.anchor !== undefined && !this.#insideAlias)
            this.#anchors.set(node.anchor, node);
        if (node.tag !== undefined &&
            !/^(!|tag:yaml\.org,2002:(map|seq|str|int|float|bool|null))$/.test(node.tag))
            throw new source/* SourceFaultError */.Kx('json-types', `The tag ${(0,words/* quote */.hD)(node.tag)} has no counterpart in JSON.`, start);
        if ((0,dist.isMap)(node))
            return this.#readMap(node, depth);
        if ((0,dist.isSeq)(node)) {
            const items = node.items.map((item) => this.#read(item, depth + 1, start));
            return {
                value: items.map(({ value }) => value),
                tree: { start, end, items: items.map(({ tree }) => tree) },
            };
        }
        return { value: jsonScalar(node, start), tree: { start, end } };
    }
    #readAlias(alias, depth) {
        const target = this.#anchors.get(alias.source);
        const [start, end] = alias.range;
        if (!target)
            throw new source/* SourceFaultError */.Kx('syntax', `The anchor ${(0,words/* quote */.hD)(alias.source)} is not set before it is used.`, start);
        const outer = this.#insideAlias;
        this.#insideAlias = true;
        const { value, tree } = this.#read(target, depth + 1, start);
        this.#insideAlias = outer;
        return { value, tree: { ...tree, start, end } };
    }
    #readMap(map, depth) {
        const [start, end] = map.range;
        const members = new Map();
        const entries = [];
        for (const pair of map.items) {
            const keyStart = pair.key.range[0];
            // The parser was told to accept no other keys.
            const key = String(pair.key.value);
            if (members.has(key))
                throw new source/* SourceFaultError */.Kx('duplicate-key', `The key ${(0,words/* quote */.hD)(key)} is there twice: keep one of them.`, keyStart);
            const { value, tree } = this.#read(pair.value, depth + 1, keyStart);
            members.set(key, { key: { start: keyStart, end: pair.key.range[1] }, value: tree });
            entries.push([key, value]);
        }
        // Unlike assignment, this makes `__proto__` a key like any other.
        return { value: Object.fromEntries(entries), tree: { start, end, members } };
    }
}
function jsonScalar(node, start) {
    const value = (0,dist.isScalar)(node) ? node.value : undefined;
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    throw new source/* SourceFaultError */.Kx('json-types', 'This value has no counterpart in JSON: put a text in quotes.', start);
}


/***/ })

};
