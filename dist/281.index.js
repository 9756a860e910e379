export const id = 281;
export const ids = [281];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 9281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findSchemaFaults: () => (/* binding */ findSchemaFaults)
});

// EXTERNAL MODULE: ./src/connector/json.ts
var json = __webpack_require__(8049);
;// CONCATENATED MODULE: ./schema/connector.schema.json
const connector_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Connector file","description":"One Scalekit custom connector: the body of the create and update requests, as JSON or YAML, one connector a file.","type":"object","required":["display_name","auth_patterns","proxy_url","proxy_enabled"],"additionalProperties":false,"properties":{"$schema":{"title":"Schema","description":"Where editors find this schema. Never sent.","type":"string","examples":["../schema/connector.schema.json"]},"renamed_from":{"title":"Former names","description":"The name, or names, that this connector had before. A live connector of such a name is updated under its identifier, and no second one is created. Never sent.","examples":["Asana",["Asana","Asana Tasks"]],"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/connectorName"}},"else":{"$ref":"#/$defs/connectorName"}},"display_name":{"$ref":"#/$defs/connectorName","description":"The connector\'s name, and its identity: the live connector of exactly this name is the one that is updated. ASCII letters, digits and spaces, at most 200."},"description":{"title":"Description","description":"What the connector connects to, in a sentence.","type":"string","examples":["Connect to Asana. Manage tasks, projects and teams"]},"auth_patterns":{"title":"Auth patterns","description":"The ways to authenticate that the connector offers. One entry: clients support only one today.","type":"array","minItems":1,"items":{"$ref":"#/$defs/authPattern"}},"proxy_url":{"title":"Proxy URL","description":"Base URL of the upstream API or MCP server. May hold placeholders: {{domain}} and {{version}} take the field of that name, {{other}} a field with is_path_param set to true.","type":"string","minLength":1,"maxLength":2048,"pattern":"^https://","patternErrorMessage":"must start with https:// in lower case","examples":["https://api.example.com","https://{{domain}}/api","https://mcp.example.com"]},"proxy_enabled":{"title":"Proxy enabled","description":"Always true: tools are called through the proxy.","type":"boolean","const":true,"default":true},"icon_src":{"title":"Icon","description":"URL of the icon; a square SVG of 800 by 800 renders best. An empty text clears it.","type":"string","maxLength":2048,"pattern":"^(https://|$)","patternErrorMessage":"must be empty or start with https:// in lower case","examples":["https://cdn.example.com/icons/asana.svg"]},"metadata":{"title":"Metadata","description":"At most 20 pairs of texts of your own. Keys have 3 to 25 characters, values 1 to 256. An empty object clears them.","type":"object","maxProperties":20,"propertyNames":{"minLength":3,"maxLength":25},"additionalProperties":{"type":"string","minLength":1,"maxLength":256},"examples":[{"team":"integrations"}]}},"$defs":{"connectorName":{"title":"Connector name","type":"string","minLength":1,"maxLength":200,"pattern":"^[a-zA-Z0-9 ]*[a-zA-Z0-9][a-zA-Z0-9 ]*$","patternErrorMessage":"may hold only ASCII letters, digits and spaces, and at least one letter or digit","examples":["My Asana"]},"authPattern":{"title":"Auth pattern","description":"One way to authenticate. `type` decides which other keys there are.","type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/oauthPattern"},{"$ref":"#/$defs/basicPattern"},{"$ref":"#/$defs/bearerPattern"},{"$ref":"#/$defs/apiKeyPattern"},{"$ref":"#/$defs/noAuthPattern"}]},"oauthPattern":{"title":"OAuth pattern","description":"The user authorises in the browser, and tokens are exchanged.","type":"object","required":["type","display_name","oauth_config"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"OAUTH"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp"},"fields":{"$ref":"#/$defs/noFields"},"account_fields":{"title":"Account fields","description":"Values that belong to a connected account, such as the path parameters of proxy_url.","type":"array","items":{"$ref":"#/$defs/field"}},"oauth_config":{"title":"OAuth configuration","description":"For an API: its endpoints and scopes. For an MCP server (is_mcp): exactly {\\"pkce_enabled\\": true}, as the server registers the client itself.","type":"object"},"auth_header_key_override":{"$ref":"#/$defs/headerName"}},"if":{"required":["is_mcp"],"properties":{"is_mcp":{"const":true}}},"then":{"properties":{"oauth_config":{"$ref":"#/$defs/mcpOauthConfig"}}},"else":{"properties":{"oauth_config":{"$ref":"#/$defs/oauthConfig"}}}},"basicPattern":{"title":"Basic pattern","description":"A user name, and usually a password, sent as HTTP Basic authentication.","type":"object","required":["type","display_name","fields"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"BASIC"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp"},"fields":{"$ref":"#/$defs/fields"},"auth_header_key_override":{"$ref":"#/$defs/headerName"},"auth_field_mutations":{"$ref":"#/$defs/mutations"}}},"bearerPattern":{"title":"Bearer pattern","description":"A long-lived token, sent as `Bearer …`.","type":"object","required":["type","display_name","fields"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"BEARER"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp"},"fields":{"$ref":"#/$defs/fields"},"auth_header_key_override":{"$ref":"#/$defs/headerName"},"auth_field_mutations":{"$ref":"#/$defs/mutations"}}},"apiKeyPattern":{"title":"API key pattern","description":"A static API key, sent as it is.","type":"object","required":["type","display_name","fields"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"API_KEY"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp"},"fields":{"$ref":"#/$defs/fields"},"auth_header_key_override":{"$ref":"#/$defs/headerName"},"auth_field_mutations":{"$ref":"#/$defs/mutations"}}},"noAuthPattern":{"title":"No auth pattern","description":"A public MCP server that asks for no credentials.","type":"object","required":["type","display_name","is_mcp"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"NO_AUTH"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp","const":true},"fields":{"$ref":"#/$defs/noFields"}}},"authType":{"title":"Auth type","description":"OAUTH where the user authorises in the browser; BASIC, BEARER or API_KEY for static credentials; NO_AUTH for a public MCP server.","type":"string"},"label":{"title":"Label","description":"What people see for this option.","type":"string","minLength":1,"examples":["OAuth 2.0","API Key"]},"authDescription":{"title":"Explanation","description":"A sentence that explains this way to authenticate.","type":"string","examples":["Authenticate with an API key from your account settings"]},"isMcp":{"title":"MCP server","description":"True where the upstream is an MCP server, on every pattern; left out otherwise.","type":"boolean","examples":[true]},"noFields":{"title":"No fields","description":"No static credentials are collected for this type","type":"array","maxItems":0,"default":[]},"fields":{"type":"array","items":{"$ref":"#/$defs/field"},"title":"Fields","description":"What people fill in: the credential (username and password for BASIC, token for BEARER, api_key for API_KEY), and the values of placeholders in proxy_url.","minItems":1},"field":{"title":"Field","description":"One input that people fill in.","type":"object","required":["field_name","label","input_type"],"additionalProperties":false,"properties":{"field_name":{"title":"Field name","description":"The name under which the value is stored: a credential, `domain`, `version`, or the name of a placeholder in proxy_url.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$","patternErrorMessage":"must start with a letter or underscore and go on with letters, digits, underscores and hyphens","examples":["username","password","token","api_key","domain","version"]},"label":{"title":"Label","description":"The caption that people see.","type":"string","minLength":1,"examples":["API Key"]},"input_type":{"title":"Input type","description":"`password` hides what is typed: for everything secret. `text` and `select` show it.","type":"string","enum":["text","password","select"]},"hint":{"title":"Hint","description":"Help below the input, such as where to find the value.","type":"string","examples":["Your API key, from Settings > API"]},"required":{"title":"Required","description":"Whether people must fill it in.","type":"boolean"},"is_path_param":{"title":"Path parameter","description":"True where the value fills the placeholder of this name in proxy_url.","type":"boolean"}}},"oauthConfig":{"title":"OAuth config","description":"Endpoints and scopes of the upstream API.","type":"object","required":["authorize_uri","token_uri"],"additionalProperties":false,"properties":{"authorize_uri":{"$ref":"#/$defs/endpoint","title":"Authorization endpoint","description":"Where the user is sent to authorise.","examples":["https://app.example.com/oauth/authorize"]},"token_uri":{"$ref":"#/$defs/endpoint","title":"Token endpoint","description":"Where the code is exchanged for tokens.","examples":["https://app.example.com/oauth/token"]},"user_info_uri":{"$ref":"#/$defs/endpoint","title":"User info endpoint","description":"Where the connected user\'s own data is read.","examples":["https://app.example.com/api/me"]},"available_scopes":{"title":"Scopes","description":"The scopes that a connection can ask for.","type":"array","items":{"$ref":"#/$defs/scope"}},"pkce_enabled":{"title":"PKCE","description":"Whether the code exchange is protected by PKCE.","type":"boolean"},"custom_scope_name":{"title":"Scope parameter","description":"Name of the request parameter for scopes where the upstream does not call it `scope`.","type":"string","minLength":1,"examples":["user_scope"]},"allow_use_scalekit_credentials":{"title":"Scalekit credentials","description":"Whether connections may use Scalekit\'s own OAuth client instead of yours.","type":"boolean"}}},"endpoint":{"type":"string","pattern":"^https://","patternErrorMessage":"must be an absolute URL that starts with https:// in lower case"},"scope":{"title":"Scope","description":"One scope, with what people are told about it.","type":"object","required":["scope","display_name"],"additionalProperties":false,"properties":{"scope":{"title":"Scope value","description":"The scope as the upstream spells it: one, without spaces.","type":"string","pattern":"^[\\\\x21\\\\x23-\\\\x5B\\\\x5D-\\\\x7E]+$","patternErrorMessage":"must be one scope, of visible ASCII characters without spaces, quotes and backslashes","examples":["profile","read:tasks"]},"display_name":{"$ref":"#/$defs/label","description":"What people see for this scope."},"description":{"title":"Explanation","description":"What the scope allows.","type":"string","examples":["Read your tasks"]},"required":{"title":"Required","description":"Whether every connection must ask for this scope.","type":"boolean"}}},"mcpOauthConfig":{"title":"MCP OAuth config","description":"Exactly {\\"pkce_enabled\\": true}: the MCP server registers the client itself.","type":"object","required":["pkce_enabled"],"additionalProperties":false,"properties":{"pkce_enabled":{"type":"boolean","const":true,"default":true}}},"headerName":{"title":"Header name","description":"The header that carries the credential, where the upstream does not use Authorization.","type":"string","pattern":"^[!#$%&\'*+.^_`|~0-9A-Za-z-]+$","patternErrorMessage":"must be the name of an HTTP header: letters, digits and !#$%&\'*+-.^_`|~","examples":["X-API-Key"]},"mutations":{"title":"Credential mutations","description":"How a credential is changed before it is sent, by its name: default where it is empty, then prefix, then suffix.","type":"object","minProperties":1,"additionalProperties":false,"properties":{"username":{"$ref":"#/$defs/mutation"},"password":{"$ref":"#/$defs/mutation"},"token":{"$ref":"#/$defs/mutation"},"bearer_token":{"$ref":"#/$defs/mutation"},"api_key":{"$ref":"#/$defs/mutation"}},"examples":[{"password":{"default":"X"}},{"api_key":{"prefix":"Token "}}]},"mutation":{"title":"Mutation","description":"The changes to one credential.","type":"object","minProperties":1,"additionalProperties":false,"properties":{"prefix":{"$ref":"#/$defs/headerText","title":"Prefix","description":"Put before the value.","examples":["Token "]},"suffix":{"$ref":"#/$defs/headerText","title":"Suffix","description":"Put after the value.","examples":["/token"]},"default":{"$ref":"#/$defs/headerText","title":"Default","description":"Taken where the stored value is empty. Never a real secret.","examples":["X"]}}},"headerText":{"type":"string","pattern":"^[^\\\\x00-\\\\x1F\\\\x7F]*$","patternErrorMessage":"must not hold line breaks or other control characters, as it is sent in a header"}}}');
;// CONCATENATED MODULE: ./src/validation/schema-view.ts
/** The connector schema as messages need it: the part of it that speaks of one value. */


const DEFINITIONS = connector_schema_namespaceObject.$defs;
/** The part of the schema for the value at a path; nothing where the schema says nothing about it. */
function schemaAt(root, path) {
    let part = resolve(connector_schema_namespaceObject, root);
    let value = root;
    for (const step of path) {
        if (part === undefined)
            return undefined;
        value = stepInto(value, step);
        const next = typeof step === 'number' ? part.items : (part.properties?.[step] ?? part.additionalProperties);
        part = typeof next === 'object' ? resolve(next, value) : undefined;
    }
    return part;
}
/** The value one step further in. */
function stepInto(value, step) {
    if (typeof step === 'number')
        return Array.isArray(value) ? value[step] : undefined;
    return (0,json/* isObject */.Gv)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
/** Titles of the objects of the format that have a key. */
function titlesWithKey(key) {
    const parts = [connector_schema_namespaceObject, ...Object.values(DEFINITIONS)];
    return parts.flatMap(({ title, properties }) => properties && title !== undefined && Object.hasOwn(properties, key) ? [title] : []);
}
/** Follows references, and takes the branches that the value chooses. */
function resolve(part, value) {
    const { $ref, ...own } = part;
    if ($ref !== undefined) {
        const target = DEFINITIONS[$ref.replace('#/$defs/', '')];
        return resolve({ ...target, ...own }, value);
    }
    const { oneOf, if: condition, then, else: otherwise, ...rest } = part;
    if (oneOf) {
        const type = stepInto(value, 'type');
        const branch = oneOf
            .map((option) => resolve(option, value))
            .find(({ properties }) => properties?.['type']?.const === type);
        return { ...rest, ...branch };
    }
    if (!condition)
        return part;
    // The two conditions of the schema: a list of names, and the pattern of an MCP server.
    const holds = condition.properties === undefined ? Array.isArray(value) : stepInto(value, 'is_mcp') === true;
    const branch = resolve((holds ? then : otherwise) ?? {}, value);
    return {
        ...rest,
        ...branch,
        ...(rest.properties && { properties: { ...rest.properties, ...branch.properties } }),
    };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./src/validation/suggest.ts
/** Near misses: the known word that was probably meant. */

/**
 * The candidate that a word is probably a slip for: another spelling (`tokenUri`, `TOKEN-URI`), a few letters off, or
 * a part of just one candidate (`scopes` for `available_scopes`).
 */
function suggest(word, candidates) {
    const bare = normalise(word);
    if (bare === '' || bare.length > 60)
        return undefined;
    const ranked = candidates
        .map((candidate) => ({ candidate, off: (0,mod/* distance */.Io)(bare, normalise(candidate)) }))
        .sort((left, right) => left.off - right.off);
    const [best] = ranked;
    if (best && best.off <= tolerance(Math.min(bare.length, best.candidate.length)))
        return best.candidate;
    const containing = candidates.filter((candidate) => bare.length >= 4 && normalise(candidate).includes(bare));
    return containing.length === 1 ? containing[0] : undefined;
}
/** Edits that a word of this length may be away: two letters swapped in a short one, another ending of a long one. */
function tolerance(length) {
    return length < 4 ? 1 : Math.max(2, Math.floor(length / 2.5));
}
function normalise(word) {
    return word.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

// EXTERNAL MODULE: ./src/validation/words.ts
var words = __webpack_require__(7006);
;// CONCATENATED MODULE: ./src/validation/schema-words.ts




/** What one error of the compiled validator says; nothing for those that only repeat another one. */
function describeSchemaError(root, error) {
    const path = pathOf(root, error.instancePath);
    const value = path.reduce(stepInto, root);
    if (isBelowMcpConfig(root, path))
        return [describeMcpConfig(root, path)];
    const describe = DESCRIBERS[error.keyword];
    return describe ? [describe({ root, path, value, error })] : [];
}
const DESCRIBERS = {
    additionalProperties: describeUnknownKey,
    required: ({ root, path, error }) => describeMissingKey(root, path, String(error.params['missingProperty'])),
    discriminator: describeDiscriminator,
    type: ({ path, value, error }) => wrongType(path, value, String(error.params['type'])),
    const: ({ path, value, error }) => wrongValue(path, value, [error.params['allowedValue']]),
    enum: ({ path, value, error }) => wrongValue(path, value, error.params['allowedValues']),
    pattern: ({ root, path, value }) => ({
        rule: 'wrong-format',
        path,
        part: 'value',
        message: `${subject(path)} ${schemaAt(root, path)?.patternErrorMessage ?? 'has the wrong form'}; found ${(0,words/* show */.WU)(value)}.`,
    }),
    minLength: describeLimit('at least', 'characters'),
    maxLength: describeLimit('at most', 'characters'),
    minItems: describeLimit('at least', 'entries'),
    maxItems: describeLimit('at most', 'entries'),
    minProperties: describeLimit('at least', 'entries'),
    maxProperties: describeLimit('at most', 'entries'),
};
function describeUnknownKey({ root, path, value, error }) {
    const key = String(error.params['additionalProperty']);
    const at = [...path, key];
    if (/^client_?secret$/i.test(key))
        return {
            rule: 'literal-secret',
            path: at,
            part: 'key',
            message: `${(0,words/* quote */.hD)(key)} must not stand in a file: take it out and revoke it. The client secret is entered with the connection.`,
        };
    const known = Object.keys(schemaAt(root, path)?.properties ?? {});
    const missing = known.filter((candidate) => !(0,json/* isObject */.Gv)(value) || !Object.hasOwn(value, candidate));
    const meant = suggest(key, missing);
    if (meant !== undefined)
        return describeSlip(path, key, meant);
    const elsewhere = titlesWithKey(key);
    const hint = elsewhere.length > 0
        ? `it is a key of: ${elsewhere.join(', ')}`
        : `expected ${(0,words/* listWords */.yh)((missing.length > 0 ? missing : known).map(words/* quote */.hD), 'or')}`;
    return {
        rule: 'unknown-key',
        path: at,
        part: 'key',
        message: `${elsewhere.length > 0 ? 'Misplaced' : 'Unknown'} key ${(0,words/* quote */.hD)(key)} in ${placeOf(path)}: ${hint}.`,
    };
}
function describeSlip(path, key, meant) {
    return {
        rule: 'unknown-key',
        path: [...path, key],
        part: 'key',
        message: `Unknown key ${(0,words/* quote */.hD)(key)} in ${placeOf(path)}: did you mean ${(0,words/* quote */.hD)(meant)}?`,
        meant: [...path, meant],
    };
}
function describeMissingKey(root, path, key) {
    if (lacksMcpFlag(root, path))
        return {
            rule: 'missing-key',
            path: [...path.slice(0, 2), 'is_mcp'],
            part: 'value',
            message: 'An MCP server needs `is_mcp: true`, and an API needs `authorize_uri` and `token_uri` in `oauth_config`; found neither.',
        };
    const title = schemaAt(root, [...path, key])?.title;
    const what = title === undefined ? '' : ` (${title})`;
    return {
        rule: 'missing-key',
        path: [...path, key],
        part: 'value',
        message: `The key ${(0,words/* quote */.hD)(key)}${what} is missing in ${placeOf(path)}.`,
    };
}
function describeDiscriminator({ root, path, value, error }) {
    const key = String(error.params['tag']);
    const found = stepInto(value, key);
    if (found === undefined) {
        // Without a type nothing else is checked, so a misspelt `type` is looked for here.
        const misspelt = Object.keys(value ?? {}).find((name) => suggest(name, [key]) && titlesWithKey(name).length === 0);
        return misspelt === undefined ? describeMissingKey(root, path, key) : describeSlip(path, misspelt, key);
    }
    const at = [...path, key];
    return typeof found === 'string' ? wrongValue(at, found, AUTH_TYPES) : wrongType(at, found, 'string');
}
const AUTH_TYPES = ['OAUTH', 'BASIC', 'BEARER', 'API_KEY', 'NO_AUTH'];
const TYPE_WORDS = {
    string: 'a text',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
};
function wrongType(path, value, type) {
    const expected = TYPE_WORDS[type] ?? type;
    const found = typeof value === 'string' ? `the text ${(0,words/* show */.WU)(value)}` : (0,words/* show */.WU)(value);
    return {
        rule: 'wrong-type',
        path,
        part: 'value',
        message: `${subject(path)} must be ${expected}; found ${found}.`,
    };
}
function wrongValue(path, value, allowed) {
    const texts = allowed.filter((item) => typeof item === 'string');
    const meant = typeof value === 'string' ? suggest(value, texts) : undefined;
    const expected = (0,words/* listWords */.yh)(allowed.map((item) => (typeof item === 'string' ? (0,words/* quote */.hD)(item) : (0,words/* show */.WU)(item))), 'or');
    const hint = meant === undefined ? '' : ` Did you mean ${(0,words/* quote */.hD)(meant)}?`;
    return {
        rule: 'wrong-value',
        path,
        part: 'value',
        message: `${subject(path)} must be ${expected}; found ${(0,words/* show */.WU)(value)}.${hint}`,
    };
}
function describeLimit(bound, unit) {
    return ({ root, path, value, error }) => {
        const limit = Number(error.params['limit']);
        const name = error.propertyName;
        const at = name === undefined ? path : [...path, name];
        const thing = name === undefined ? subject(path) : `The key ${(0,words/* quote */.hD)(name)}`;
        const isEmpty = bound === 'at least' && limit === 1;
        const expected = isEmpty
            ? 'must not be empty'
            : limit === 0
                ? `must be empty. ${schemaAt(root, path)?.description ?? ''}`
                : `must have ${bound} ${limit} ${unit}; found ${sizeOf(name ?? value)}`;
        return {
            rule: 'wrong-length',
            path: at,
            part: name === undefined ? 'value' : 'key',
            message: `${thing} ${expected}.`,
        };
    };
}
function sizeOf(value) {
    if (typeof value === 'string')
        return Array.from(value).length;
    return Array.isArray(value) ? value.length : Object.keys(value ?? {}).length;
}
/** The configuration of an OAuth pattern of an MCP server is one fixed value, so all that is wrong in it is one fault. */
function isBelowMcpConfig(root, path) {
    return (path[2] === 'oauth_config' &&
        stepInto(path.slice(0, 2).reduce(stepInto, root), 'is_mcp') === true);
}
function describeMcpConfig(root, path) {
    const at = path.slice(0, 3);
    const value = at.reduce(stepInto, root);
    const keys = Object.keys((0,json/* isObject */.Gv)(value) ? value : {});
    const isOnlyPkce = keys.join() === 'pkce_enabled';
    const found = isOnlyPkce
        ? `\`pkce_enabled\` set to ${(0,words/* show */.WU)(stepInto(value, 'pkce_enabled'))}`
        : keys.length > 0
            ? (0,words/* listWords */.yh)(keys.map(words/* quote */.hD), 'and')
            : (0,words/* show */.WU)(value);
    return {
        rule: 'mcp-oauth-config',
        path: at,
        part: 'value',
        message: `${subject(at)} of an MCP server is exactly {"pkce_enabled": true}, as the server registers the client itself; found ${found}.`,
    };
}
/** Whether a pattern has the configuration of an MCP server, and does not say that it is one. */
function lacksMcpFlag(root, path) {
    const pattern = path.slice(0, 2).reduce(stepInto, root);
    const config = stepInto(pattern, 'oauth_config');
    return (path[2] === 'oauth_config' &&
        (0,json/* isObject */.Gv)(config) &&
        Object.keys(config).join() === 'pkce_enabled' &&
        stepInto(pattern, 'is_mcp') === undefined);
}
/** Where a key is or should be. */
function placeOf(path) {
    return path.length === 0 ? 'the connector' : (0,json/* formatPath */.jV)(path);
}
/** What a sentence is about, by its path. */
function subject(path) {
    return path.length === 0 ? 'A connector file' : `\`${(0,json/* formatPath */.jV)(path)}\``;
}
/** A JSON pointer as a path; steps into lists are numbers. */
function pathOf(root, pointer) {
    let value = root;
    return pointer
        .split('/')
        .slice(1)
        .map((text) => {
        const name = text.replaceAll('~1', '/').replaceAll('~0', '~');
        const step = Array.isArray(value) ? Number(name) : name;
        value = stepInto(value, step);
        return step;
    });
}

;// CONCATENATED MODULE: ./src/validation/schema-faults.ts



/** More than this many would help nobody, and could be a million. */
const MAX_ERRORS = 100;
/** @param errors what the compiled validator found in the value */
function findSchemaFaults(root, errors) {
    const shown = errors.slice(0, MAX_ERRORS);
    const descriptions = dropCascades(shown.flatMap((error) => describeSchemaError(root, error)));
    const faults = descriptions.map(({ rule, path, part, message }) => {
        return { rule, severity: 'error', path, part, message };
    });
    const touched = descriptions.flatMap(({ path, meant }) => (meant === undefined ? [path] : [path, meant]));
    if (errors.length <= MAX_ERRORS)
        return { faults, touched, rest: removeAll(root, touched) };
    const message = `This file has many more faults: mend the ${faults.length} that are shown first.`;
    const last = { rule: 'more-faults', severity: 'error', path: [], part: 'value', message };
    // With so much at fault, nothing can be said about the rest.
    return { faults: [...faults, last], touched, rest: {} };
}
/** Leaves one description for each mistake. */
function dropCascades(descriptions) {
    const meant = new Set(descriptions.flatMap((description) => (description.meant ? [key(description.meant)] : [])));
    const unclearMcp = descriptions.flatMap(({ path, meant: other }) => [path, other ?? []]
        .filter((candidate) => candidate.at(-1) === 'is_mcp')
        .map((candidate) => key([...candidate.slice(0, -1), 'oauth_config'])));
    const seen = new Set();
    return descriptions.filter(({ rule, path }) => {
        const id = key(path);
        // The misspelt key is the mistake, and not that the right one is missing.
        if (rule === 'missing-key' && meant.has(id))
            return false;
        // Whether is_mcp holds decides what the configuration must look like.
        if (unclearMcp.some((config) => id.startsWith(`${config}\n`)))
            return false;
        if (seen.has(id))
            return false;
        seen.add(id);
        return true;
    });
    function key(path) {
        return path.join('\n');
    }
}
/** A copy without the values at these paths; entries of lists become empty objects, so that the others keep their place. */
function removeAll(root, paths) {
    return paths.reduce((value, path) => remove(value, path), root);
}
function remove(value, path) {
    const [step, ...below] = path;
    if (step === undefined)
        return {};
    const child = stepInto(value, step);
    if (child === undefined)
        return value;
    if (Array.isArray(value))
        return value.map((item, index) => (index === step ? remove(item, below) : item));
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    const entries = Object.entries(value).filter(([key]) => below.length > 0 || key !== step);
    return Object.fromEntries(entries.map(([key, item]) => [key, key === step && item !== undefined ? remove(item, below) : item]));
}


/***/ })

};
