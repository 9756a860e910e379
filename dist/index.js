import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 8049:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   cy: () => (/* binding */ isArray),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   jV: () => (/* binding */ formatPath)
/* harmony export */ });
/** JSON as data: the types, and the one canonical text form that comparisons and digests use. */
/** True for `{…}`, false for arrays, null and scalars. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Like `Array.isArray`, but keeps the element type of a `JsonValue`. */
function isArray(value) {
    return Array.isArray(value);
}
/** JSON text with keys in code-unit order at every level and no white space; equal values give equal text. */
function canonicalJson(value) {
    if (value === undefined)
        return 'null';
    if (isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (isObject(value)) {
        const members = Object.keys(value)
            .sort()
            .filter((key) => value[key] !== undefined)
            .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
        return `{${members.join(',')}}`;
    }
    return JSON.stringify(value);
}
/**
 * A path as people write it: `auth_patterns[0].oauth_config.token_uri`. A key that is not a plain word (a scope, say)
 * is quoted in brackets. The root is the empty string.
 */
function formatPath(path) {
    return path
        .map((step, index) => {
        if (typeof step === 'number')
            return `[${step}]`;
        if (!/^[\w$-]+$/.test(step))
            return `[${JSON.stringify(step)}]`;
        return index === 0 ? step : `.${step}`;
    })
        .join('');
}


/***/ }),

/***/ 4561:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   mj: () => (/* binding */ sameConnector),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8049);

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

/***/ 2730:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ OWNERSHIP_KEY),
/* harmony export */   Nk: () => (/* binding */ metadataOf),
/* harmony export */   TG: () => (/* binding */ ownershipMark),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   k8: () => (/* binding */ withoutOwner),
/* harmony export */   kP: () => (/* binding */ withOwner),
/* harmony export */   r5: () => (/* binding */ MAX_METADATA_PAIRS)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8049);

/** Metadata key of the mark. Files may not set it. */
const OWNERSHIP_KEY = 'managed_by';
/** The service's limit of metadata pairs. */
const MAX_METADATA_PAIRS = 20;
/** The mark of one repository; `repository` is `owner/name`. */
function ownershipMark(repository) {
    return `github:${repository}`;
}
/** The mark that a connector carries, if any. */
function ownerOf(fields) {
    const mark = metadataOf(fields)[OWNERSHIP_KEY];
    return typeof mark === 'string' && mark !== '' ? mark : undefined;
}
/** The fields with the mark set; the other metadata stays. */
function withOwner(fields, mark) {
    return { ...fields, metadata: { ...metadataOf(fields), [OWNERSHIP_KEY]: mark } };
}
/** The fields without any mark. */
function withoutOwner(fields) {
    const { [OWNERSHIP_KEY]: _mark, ...metadata } = metadataOf(fields);
    return { ...fields, metadata };
}
/** A connector's metadata; empty where it has none. */
function metadataOf(fields) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(fields.metadata) ? fields.metadata : {};
}


/***/ }),

/***/ 3926:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ compareKeys),
/* harmony export */   g: () => (/* binding */ inReadingOrder)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8049);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4561);
/** The order in which people expect to read a connector's keys, for what is exported and what is shown. */


/** One list for all levels. Keys that are not here follow by name. */
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
/** Compares two keys of one object by that order. */
function compareKeys(a, b) {
    return rank(a) - rank(b) || (0,_normalise_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a, b);
}
function rank(key) {
    return RANK.get(key) ?? KEY_ORDER.length;
}
/** The same value with the keys of every object in reading order. */
function inReadingOrder(value) {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isArray */ .cy)(value))
        return value.map(inReadingOrder);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return value;
    const keys = Object.keys(value).sort(compareKeys);
    return Object.fromEntries(keys.map((key) => [key, inReadingOrder(value[key] ?? null)]));
}


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ServiceError),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * The three kinds of failure that a person must be able to tell apart: their own mistake (`UserError`), the
 * service's (`ServiceError`), and ours (anything else). Only the last is ever shown with a stack trace.
 */
/** Something in the workflow, the files or the repository's settings is wrong; the message says what to do. */
class UserError extends Error {
    name = 'UserError';
    /** What the person should do, as a sentence. */
    hint;
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}
/** The environment's service, or the network to it, failed or refused. */
class ServiceError extends Error {
    name = 'ServiceError';
    details;
    constructor(message, details) {
        super(message);
        this.details = details;
    }
}


/***/ }),

/***/ 4591:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mergePatch),
/* harmony export */   z: () => (/* binding */ createFindPlace)
/* harmony export */ });
/* harmony import */ var _connector_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8049);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2298);
/** Merge patches (RFC 7396) over connector files. */


/** The value with the patch applied: null removes, objects merge, everything else replaces. */
function mergePatch(value, patch) {
    if (!(0,_connector_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(patch))
        return patch;
    const merged = new Map((0,_connector_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? Object.entries(value) : []);
    for (const [key, change] of Object.entries(patch)) {
        if (change === null || change === undefined)
            merged.delete(key);
        else
            merged.set(key, mergePatch(merged.get(key), change));
    }
    // Unlike assignment, this makes `__proto__` a key like any other.
    return Object.fromEntries(merged);
}
/** Finds places in a file, or in a file and its patch: a value stands in the one that it came from. */
async function createFindPlace(source, overlay) {
    const tree = await source.tree();
    const patch = await overlay?.tree();
    return (path, part) => overlay && patch && isFromOverlay(source.value, patch, path)
        ? { source: overlay, range: (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(patch, path, part) }
        : { source, range: (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(tree, path, part) };
}
/** Whether the patch says what stands at a path: with a value of its own, or by adding or removing it. */
function isFromOverlay(base, patch, path) {
    let value = base;
    let node = patch;
    for (const step of path) {
        const next = typeof step === 'string' ? node.members?.get(step)?.value : undefined;
        if (next === undefined)
            break;
        value =
            (0,_connector_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && typeof step === 'string' && Object.hasOwn(value, step) ? value[step] : undefined;
        if (value === undefined)
            return true;
        node = next;
    }
    // A patch replaces what it stops at, unless two objects merge.
    return node.members === undefined || !(0,_connector_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value);
}


/***/ }),

/***/ 2298:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ SourceFaultError),
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   gZ: () => (/* binding */ catchFault),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/** Containers nested deeper than this are refused; no connector comes near it. */
const MAX_DEPTH = 64;
/** Stops reading a text at its first fault; never leaves the folder of parsers. */
class SourceFaultError extends Error {
    fault;
    constructor(rule, message, offset) {
        super(message);
        this.fault = { rule, message, offset };
    }
}
/** Runs a parser and turns what it throws on a faulty text into a value. */
function catchFault(parse) {
    try {
        return parse();
    }
    catch (error) {
        if (error instanceof SourceFaultError)
            return error.fault;
        throw error;
    }
}
/** Whether a parser's answer is a fault. */
function isFault(value) {
    return 'rule' in value;
}
/** The place of a path in a tree, or of its nearest parent that is there. */
function rangeOf(root, path, part) {
    let node = root;
    let key;
    for (const step of path) {
        const member = typeof step === 'string' ? node.members?.get(step) : undefined;
        const next = typeof step === 'number' ? node.items?.[step] : member?.value;
        if (next === undefined)
            return node;
        node = next;
        key = member?.key;
    }
    return part === 'key' ? (key ?? node) : node;
}
/** Line and column of an offset in a file's text. */
function locationOf({ file, text }, offset) {
    let line = 1;
    let lineStart = 0;
    for (let next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) {
        line++;
        lineStart = next + 1;
    }
    return { file, line, column: Math.min(offset, text.length) - lineStart + 1 };
}


/***/ }),

/***/ 5722:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var _connector_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8049);
/** What the runner says about the run: repository, event, folders. Read once, from the environment and event file. */

/**
 * @param env the process's environment
 * @param readEvent reads and parses the event file; undefined where there is none
 */
function readContext(env, cwd, readEvent) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const runId = env['GITHUB_RUN_ID'];
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const eventPath = env['GITHUB_EVENT_PATH'];
    const event = eventPath ? readEvent(eventPath) : undefined;
    const pullRequest = (0,_connector_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(event) ? pullRequestOf(event) : undefined;
    return {
        workspace: env['GITHUB_WORKSPACE'] ?? cwd,
        temp: env['RUNNER_TEMP'] ?? cwd,
        repository,
        eventName: env['GITHUB_EVENT_NAME'] ?? '',
        ...(pullRequest && { pullRequest }),
        ...(repository && runId && { runUrl: `${server}/${repository}/actions/runs/${runId}` }),
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    };
}
function pullRequestOf(event) {
    const pull = event['pull_request'];
    if (!(0,_connector_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(pull) || typeof pull['number'] !== 'number')
        return undefined;
    const base = pull['base'];
    const baseSha = (0,_connector_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(base) ? base['sha'] : undefined;
    return {
        number: pull['number'],
        merged: pull['merged'] === true,
        ...(typeof baseSha === 'string' && { baseSha }),
    };
}


/***/ }),

/***/ 5893:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ rawInputs),
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./src/connector/ownership.ts
var ownership = __nccwpck_require__(2730);
;// CONCATENATED MODULE: ./src/inputs/forms.ts
/** The forms that an input can have. Each reader names the input and says what would be right. */

/** YAML 1.2 booleans, as in the runner's own documentation. */
function booleanInput(raw, name) {
    const value = raw(name);
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)?$/.test(value))
        return false;
    throw new errors/* UserError */.y(`Input ${name} is ${quote(value)}.`, 'It must be true or false.');
}
/** A whole number from `min` to `max`, in decimal digits. */
function integerInput(raw, name, min, max) {
    const value = raw(name);
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= min && number <= max)
        return number;
    throw new errors/* UserError */.y(`Input ${name} is ${quote(value)}.`, `It must be a whole number from ${min} to ${max}.`);
}
/** One word of a closed list. */
function choiceInput(raw, name, choices) {
    const value = raw(name);
    const choice = choices.find((candidate) => candidate === value);
    if (choice !== undefined)
        return choice;
    throw new errors/* UserError */.y(`Input ${name} is ${quote(value)}.`, `It must be one of: ${choices.join(', ')}.`);
}
/** Lines without those that are empty or a comment. */
function linesInput(raw, name) {
    return raw(name)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
/** A text, or undefined where the input was not given. */
function optionalInput(raw, name) {
    const value = raw(name);
    return value === '' ? undefined : value;
}
/**
 * The base URL of an environment: HTTPS, or HTTP for a loopback host; no credentials, query or fragment.
 * The value itself is not repeated where it may hold a password.
 */
function urlInput(value, name) {
    const example = 'It must look like https://acme.scalekit.com.';
    const url = URL.parse(value);
    if (!url)
        throw new errors/* UserError */.y(`Input ${name} is not a URL.`, example);
    if (url.username || url.password) {
        throw new errors/* UserError */.y(`Input ${name} holds a user name or password.`, `Take it out. ${example}`);
    }
    if (value.includes('?') || value.includes('#')) {
        throw new errors/* UserError */.y(`Input ${name} holds a query or a fragment.`, `Take it out. ${example}`);
    }
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
        return url;
    throw new errors/* UserError */.y(`Input ${name} is ${quote(value)}, which is not HTTPS.`, example);
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
function quote(value) {
    return value === '' ? 'empty' : JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
}

;// CONCATENATED MODULE: ./src/inputs/inputs.ts
/** All inputs as one frozen, typed value, with every rule about them in this folder. */



/** Inputs as the runner hands them over: `INPUT_` variables, trimmed. */
function rawInputs(env) {
    return (name) => (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
const COMMANDS = ['validate', 'plan', 'apply', 'export'];
/**
 * Reads and checks all inputs.
 * @throws UserError for the first input that is missing or of the wrong form
 */
function readInputs(env, context) {
    const raw = rawInputs(env);
    const command = choiceInput(raw, 'command', COMMANDS);
    const overlay = optionalInput(raw, 'overlay');
    const common = {
        files: filePatterns(raw),
        failOnWarnings: booleanInput(raw, 'fail-on-warnings'),
        failOnChanges: booleanInput(raw, 'fail-on-changes'),
        comment: choiceInput(raw, 'comment', ['auto', 'true', 'false']),
        githubToken: raw('github-token'),
        ...(overlay !== undefined && { overlay }),
    };
    // Checked whatever the command is: a typo should not wait for the day on which the input matters.
    const plan = readPlanOptions(raw, context);
    const environment = optionalInput(raw, 'environment');
    switch (command) {
        case 'validate':
            return Object.freeze({ ...common, command, ...(environment !== undefined && { environment }) });
        case 'export':
            return Object.freeze({
                ...common,
                command,
                target: readTarget(raw, env),
                exportDir: optionalInput(raw, 'export-dir') ?? 'connectors',
            });
        case 'plan':
        case 'apply': {
            if (command === 'apply')
                refusePullRequest(context);
            const target = readTarget(raw, env);
            const source = readSource(raw, target);
            return Object.freeze({ ...common, ...plan, command, target, ...(source && { source }) });
        }
    }
}
function filePatterns(raw) {
    const patterns = linesInput(raw, 'files');
    if (patterns.some((pattern) => !pattern.startsWith('!')))
        return patterns;
    throw new errors/* UserError */.y('Input files names no file.', 'Give glob patterns, one a line; "!" only excludes.');
}
function readPlanOptions(raw, context) {
    const planDigest = optionalInput(raw, 'plan-digest');
    if (planDigest !== undefined && !/^[0-9a-f]{64}$/.test(planDigest)) {
        throw new errors/* UserError */.y('Input plan-digest is not a digest.', 'It must be the 64 hexadecimal digits of the output plan-digest of an earlier plan.');
    }
    const prune = booleanInput(raw, 'prune');
    if (prune && !/^[^/\s]+\/[^/\s]+$/.test(context.repository)) {
        throw new errors/* UserError */.y('Input prune is true, but GITHUB_REPOSITORY does not name a repository.', 'Connectors are marked with the repository that manages them: run in GitHub Actions, or set GITHUB_REPOSITORY to owner/name.');
    }
    return {
        ...(planDigest !== undefined && { planDigest }),
        ...(prune && { mark: (0,ownership/* ownershipMark */.TG)(context.repository) }),
        maxDeletes: integerInput(raw, 'max-deletes', 0, 1_000_000),
        onReauthorization: choiceInput(raw, 'on-reauthorization', ['warn', 'fail']),
        concurrency: integerInput(raw, 'concurrency', 1, 32),
    };
}
/** A pull request's files are a proposal: they may be looked at, and applied once they are merged. */
function refusePullRequest({ eventName, pullRequest }) {
    const unmerged = eventName === 'pull_request' || eventName === 'pull_request_target';
    if (!unmerged || pullRequest?.merged === true)
        return;
    throw new errors/* UserError */.y(`apply does not run on a ${eventName} event: the pull request is not merged.`, 'Use command: plan here, and apply on push to the default branch.');
}
function readTarget(raw, env) {
    const given = {
        'environment-url': raw('environment-url') || (env['SCALEKIT_ENVIRONMENT_URL'] ?? '').trim(),
        'client-id': raw('client-id') || (env['SCALEKIT_CLIENT_ID'] ?? '').trim(),
        'client-secret': raw('client-secret') || (env['SCALEKIT_CLIENT_SECRET'] ?? '').trim(),
    };
    requireAll(given, 'Find them in the Scalekit Dashboard under Developers → Settings → API Credentials.');
    const url = urlInput(given['environment-url'], 'environment-url');
    return Object.freeze({
        name: optionalInput(raw, 'environment') ?? url.host,
        url,
        clientId: given['client-id'],
        clientSecret: given['client-secret'],
        ...overlayOf(raw, 'overlay'),
    });
}
function readSource(raw, target) {
    const given = {
        'source-environment-url': raw('source-environment-url'),
        'source-client-id': raw('source-client-id'),
        'source-client-secret': raw('source-client-secret'),
    };
    const wanted = [...Object.values(given), raw('source-environment'), raw('source-overlay')];
    if (wanted.every((value) => value === ''))
        return undefined;
    requireAll(given, 'A promotion needs all of them; leave out every source-* input for a run without one.');
    const url = urlInput(given['source-environment-url'], 'source-environment-url');
    if (url.href === target.url.href) {
        throw new errors/* UserError */.y('Inputs source-environment-url and environment-url are the same environment.', 'A promotion goes from one environment to another.');
    }
    return Object.freeze({
        name: optionalInput(raw, 'source-environment') ?? url.host,
        url,
        clientId: given['source-client-id'],
        clientSecret: given['source-client-secret'],
        inputPrefix: 'source-',
        ...overlayOf(raw, 'source-overlay'),
    });
}
function overlayOf(raw, name) {
    const overlay = optionalInput(raw, name);
    return overlay === undefined ? {} : { overlay };
}
function requireAll(given, hint) {
    const missing = Object.keys(given).filter((name) => given[name] === '');
    if (missing.length === 0)
        return;
    throw new errors/* UserError */.y(`Missing: ${missing.join(', ')}.`, `${hint} Pull requests from forks and from Dependabot are not given secrets: use command: validate there.`);
}


/***/ }),

/***/ 1730:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3916);
/* harmony import */ var _inputs_context_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(5722);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5893);
/* harmony import */ var _pipeline_publish_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9458);
/* harmony import */ var _pipeline_run_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(319);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4861);
/**
 * Entry of the action: wires the run to the runner's environment, the network and the clock. Everything else takes
 * these as arguments.
 */









// A run fails until its verdict says otherwise: Node exits with 0 when a promise that is waited for never settles.
process.exitCode = 1;
let finished = false;
process.on('exit', () => {
    if (!finished)
        process.stdout.write('\n::error::The run ended without a verdict, so it counts as failed.\n');
});
const runner = new _runner_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .Runner */ .b(process.env, (text) => process.stdout.write(text));
maskSecrets();
const context = (0,_inputs_context_js__WEBPACK_IMPORTED_MODULE_8__/* .readContext */ .y)(process.env, process.cwd(), readEvent);
const { report, inputs } = await start();
(0,_pipeline_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .publish */ .m)(report, runner, context, inputs && (await comment(report, inputs)));
finished = true;
// What still holds the process is of no use any more: a proxy that never answers, a timer of a lost race.
process.stdout.write('', () => process.exit(report.outcome === 'success' ? 0 : 1));
/** Before anything else: no line of this run may show them, not even the message about a malformed input. */
function maskSecrets() {
    const raw = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .rawInputs */ .m)(process.env);
    runner.mask(raw('client-secret'));
    runner.mask(raw('source-client-secret'));
    runner.mask((process.env['SCALEKIT_CLIENT_SECRET'] ?? '').trim());
    runner.mask(raw('github-token'));
}
async function start() {
    let inputs;
    try {
        inputs = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .K)(process.env, context);
    }
    catch (error) {
        logInternal(error);
        return { report: (0,_pipeline_run_js__WEBPACK_IMPORTED_MODULE_6__/* .failedRun */ .X)('apply', error) };
    }
    return { report: await (0,_pipeline_run_js__WEBPACK_IMPORTED_MODULE_6__/* .run */ .e)(inputs, effects(context)), inputs };
}
async function comment(report, inputs) {
    const { command, comment: wanted } = inputs;
    if (wanted === 'false' || (command !== 'plan' && command !== 'apply'))
        return undefined;
    const { postComment } = await Promise.all(/* import() */[__nccwpck_require__.e(942), __nccwpck_require__.e(413), __nccwpck_require__.e(609)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6609));
    return postComment(report, inputs, context, runner);
}
function effects(context) {
    const stop = new AbortController();
    // The runner sends SIGINT, waits 7.5 seconds, sends SIGTERM, waits 2.5 seconds, and kills.
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => stop.abort());
    return {
        context,
        stop: stop.signal,
        connect: (target) => connect(target, stop.signal),
        git: (args, input) => runGit(context.workspace, args, input),
        pause: (attempt) => wait(Math.random() * 1_000 * 2 ** attempt, stop.signal),
        caught: logInternal,
    };
}
/** The client, its HTTP library with it, is loaded by the runs that use it. */
async function connect(target, signal) {
    const { connectScalekit } = await Promise.all(/* import() */[__nccwpck_require__.e(942), __nccwpck_require__.e(640)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9640));
    const { DEFAULT_TIMING } = await __nccwpck_require__.e(/* import() */ 533).then(__nccwpck_require__.bind(__nccwpck_require__, 533));
    return connectScalekit(target, {
        timing: DEFAULT_TIMING,
        sleep: wait,
        random: Math.random,
        now: Date.now,
        mask: (secret) => runner.mask(secret),
        debug: (line) => runner.debug(line),
        signal,
    });
}
function runGit(cwd, args, input = '') {
    const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', args, { cwd, input, maxBuffer: 256 * 1024 * 1024 });
    return status === 0 ? stdout : undefined;
}
/** Waits, or until the signal is aborted. */
async function wait(ms, signal) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(ms, undefined, signal && { signal }).catch(() => undefined);
}
function readEvent(path) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8'));
    }
    catch {
        // Outside GitHub there may be none; what depends on it is refused where it is missing.
        return undefined;
    }
}
/** Only our own faults are shown with their stack. */
function logInternal(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._ || !(error instanceof Error))
        return;
    runner.log([error.stack ?? error.message]);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9458:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __nccwpck_require__(4031);
// EXTERNAL MODULE: ./src/report/outputs.ts
var report_outputs = __nccwpck_require__(5468);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __nccwpck_require__(2691);
;// CONCATENATED MODULE: ./src/report/annotations.ts
/** Which problems become annotations, within what the platform shows of one step. */



/** The platform shows 10 annotations of each type a step, and drops the rest without a word. */
const PER_TYPE = 10;
/** Longer messages are cut by the platform. */
const MESSAGE_LIMIT = 4_096;
/** Errors, then warnings; where there are too many of a type, its last one says how many more there are. */
function chooseAnnotations(report) {
    return [...capped(errorsOf(report), 'error'), ...capped(warningsOf(report), 'warning')];
}
function capped(all, severity) {
    if (all.length <= PER_TYPE)
        return [...all];
    const shown = all.slice(0, PER_TYPE - 1);
    const more = (0,words/* count */.U9)(all.length - shown.length, `more ${severity}`);
    return [...shown, { severity, message: `${more} in the job summary.` }];
}
function errorsOf(report) {
    return [
        ...report.failures.map((failure) => annotation('error', describe(failure))),
        ...(report.interrupted ? [annotation('error', words/* INTERRUPTED */.t)] : []),
        ...report.connectors.flatMap(connectorError),
        ...findingsOf(report, 'error'),
    ];
}
function warningsOf(report) {
    return [
        ...report.connectors.filter(words/* demandsReauthorization */.Tq).map(reauthorizationWarning),
        ...findingsOf(report, 'warning'),
        ...(0,report_outputs/* allWarnings */.h)(report).map((message) => annotation('warning', message)),
    ];
}
function connectorError(connector) {
    const { failure } = connector;
    return failure ? [annotation('error', describe(failure), placeOf(connector))] : [];
}
function reauthorizationWarning(connector) {
    const message = 'People already connected have to authorise again after this change.';
    return annotation('warning', message, placeOf(connector));
}
/** The connector's file as a whole, and its name. */
function placeOf({ name, file }) {
    return { title: (0,report_escape/* oneLine */.TN)(name), ...(file !== undefined && { file }) };
}
function findingsOf({ findings }, wanted) {
    return findings
        .filter(({ severity }) => severity === wanted)
        .map(({ message, rule, location: { file, line, column } }) => annotation(wanted, message, { title: rule, file, line, column }));
}
function annotation(severity, message, place = {}) {
    return { severity, message: (0,report_escape/* shorten */.ml)((0,report_escape/* oneLine */.TN)(message), MESSAGE_LIMIT), ...place };
}
function describe({ message, violations = [], hint, requestId }) {
    return [
        sentence(message),
        ...violations.map(({ field, description }) => sentence(`${field}: ${description}`)),
        ...(hint === undefined ? [] : [hint]),
        ...(requestId === undefined ? [] : [`(request id ${requestId})`]),
    ].join(' ');
}
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}

// EXTERNAL MODULE: ./src/connector/json.ts
var json = __nccwpck_require__(8049);
;// CONCATENATED MODULE: ./src/report/json.ts
/** The report for programs; `schema/report.schema.json` describes it. */

/** Indented JSON, with the keys of every object sorted, so that equal reports are equal texts. */
function renderJson(report) {
    return `${JSON.stringify(report, (_key, value) => ((0,json/* isObject */.Gv)(value) ? sorted(value) : value), 2)}\n`;
}
function sorted(value) {
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./src/report/log.ts
/** The report as plain text for the job's log, in the signs that people know from infrastructure tools. */




const SIGNS = { create: '+', update: '~', delete: '-', blocked: '!', unchanged: ' ' };
/** Lines without line breaks or control characters; the runner keeps them from being taken for commands. */
function renderLog(report) {
    const { environment, sourceEnvironment, planDigest } = report;
    const blocks = [
        [
            (0,words/* titleOf */.Gg)(report),
            ...(environment ? [`Environment: ${environment.name}, ${environment.url}`] : []),
            ...(sourceEnvironment ? [`Source: ${sourceEnvironment.name}, ${sourceEnvironment.url}`] : []),
        ],
        findingLines(report),
        ...report.connectors.filter(isWorthShowing).map(connectorLines),
        exportLines(report),
        (0,report_outputs/* allWarnings */.h)(report).map((warning) => `Warning: ${(0,report_escape/* oneLine */.TN)(warning)}`),
        [...report.failures.flatMap(failureLines), ...(report.interrupted ? [`Error: ${words/* INTERRUPTED */.t}`] : [])],
        [(0,words/* countsOf */.mQ)(report), ...(planDigest === undefined ? [] : [`Plan digest: ${planDigest}`])],
    ];
    return blocks.filter((block) => block.length > 0).flatMap((block) => [...block.map(report_escape/* visible */.RK), '']);
}
function findingLines({ findings }) {
    return findings.map(({ severity, rule, message, location: { file, line, column } }) => {
        const place = `${file}:${line}:${column}`;
        return `${place}  ${severity}  ${(0,report_escape/* oneLine */.TN)(message)}  [${rule}]`;
    });
}
/** Unchanged connectors are only counted. */
function isWorthShowing({ action, failure, notes }) {
    return action !== 'unchanged' || failure !== undefined || notes.length > 0;
}
function connectorLines(connector) {
    const { action, name, authType, identifier, file, notes, changes, failure, origins } = connector;
    const about = [authType, identifier, file, origins?.join(', ')].filter((part) => part !== undefined);
    return [
        `${SIGNS[action]} ${action} "${name}" (${about.join(', ')}): ${(0,words/* resultOf */.Bg)(connector)}`,
        ...notes.map((note) => `    ${(0,report_escape/* oneLine */.TN)(note)}`),
        ...(action === 'delete' ? [`    ${words/* DELETION */.pv}`] : []),
        ...changes.flatMap(changeLines).map((line) => `    ${line}`),
        ...(failure ? failureLines(failure).map((line) => `    ${line}`) : []),
    ];
}
/** On one line where the values are short of structure, else as a patch. */
function changeLines(change) {
    const sign = change.before === undefined ? '+' : change.after === undefined ? '-' : '~';
    const meaning = (0,words/* meaningOf */.Pr)(change);
    const comment = meaning === '' ? '' : `  # ${meaning}`;
    const before = (0,words/* jsonLines */.i7)(change.before);
    const after = (0,words/* jsonLines */.i7)(change.after);
    const start = `${sign} ${(0,json/* formatPath */.jV)(change.path)}:`;
    if (before.length <= 1 && after.length <= 1)
        return [`${start} ${[...before, ...after].join(' -> ')}${comment}`];
    return [start + comment, ...before.map((line) => `    - ${line}`), ...after.map((line) => `    + ${line}`)];
}
function failureLines({ message, hint, status, violations = [], helpLinks = [], requestId, }) {
    const answer = [
        ...(status === undefined ? [] : [`HTTP ${status}`]),
        ...(requestId === undefined ? [] : [`request id ${requestId}`]),
    ];
    return [
        `Error: ${(0,report_escape/* oneLine */.TN)(message)}`,
        ...violations.map(({ field, description }) => `  ${(0,report_escape/* oneLine */.TN)(field)}: ${(0,report_escape/* oneLine */.TN)(description)}`),
        ...(hint === undefined ? [] : [`  ${(0,report_escape/* oneLine */.TN)(hint)}`]),
        ...helpLinks.map((url) => `  Help: ${url}`),
        ...(answer.length === 0 ? [] : [`  ${answer.join(', ')}`]),
    ];
}
function exportLines({ exported = [] }) {
    const changed = exported.filter(({ change }) => change !== 'unchanged');
    const unchanged = exported.length - changed.length;
    return [
        ...changed.map(({ change, file, name }) => `${change === 'added' ? '+' : '~'} ${file} ("${name}")`),
        ...(unchanged > 0 ? [`  ${(0,words/* count */.U9)(unchanged, 'file')} unchanged`] : []),
    ];
}

// EXTERNAL MODULE: ./src/report/fit.ts
var fit = __nccwpck_require__(877);
// EXTERNAL MODULE: ./src/report/sections.ts + 1 modules
var sections = __nccwpck_require__(510);
;// CONCATENATED MODULE: ./src/report/summary.ts
/** The job summary. */



/** Above it the platform drops the whole summary, and the step stays green. */
const LIMIT = { size: 1024 * 1024, measure: (text) => Buffer.byteLength(text) };
/** Markdown of at most 1 MiB in UTF-8, shortened by whole sections where it must be. */
function renderSummary(report) {
    return (0,fit/* fit */.U)((0,sections/* sectionsOf */.K)(report), LIMIT, note);
}
function note(leftOut) {
    return `> [!NOTE]\n> This summary is shortened to fit GitHub's limit: ${(0,words/* listLeftOut */.GG)(leftOut)}. The JSON report has everything.\n\n`;
}

;// CONCATENATED MODULE: ./src/pipeline/publish.ts
/** Shows a report everywhere it is read: log, annotations, job summary, JSON report, outputs. */







/** Writes everything, outputs last, since they say where the rest is. */
function publish(report, runner, { temp }, commentUrl) {
    runner.log(renderLog(report));
    for (const annotation of chooseAnnotations(report))
        runner.annotate(annotation);
    runner.writeSummary(renderSummary(report));
    const reportPath = writeReport(report, runner, temp);
    const outputs = (0,report_outputs/* renderOutputs */.$)(report, { reportPath, ...(commentUrl !== undefined && { commentUrl }) });
    for (const [name, value] of Object.entries(outputs))
        runner.setOutput(name, value);
}
/** One file per environment and command, so that several steps of a job keep theirs. */
function writeReport(report, runner, temp) {
    const environment = (report.environment?.name ?? '').replace(/[^A-Za-z0-9]+/g, '-').toLowerCase();
    const name = ['scalekit-connectors', report.command, environment].filter((part) => part !== '').join('-');
    (0,external_node_fs_.mkdirSync)(temp, { recursive: true });
    const path = (0,external_node_path_.join)(temp, `${name}.json`);
    (0,external_node_fs_.writeFileSync)(path, runner.redact(renderJson(report)));
    return path;
}


/***/ }),

/***/ 319:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ failedRun),
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _report_build_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5066);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3304);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5406);



/** Runs the command. Never rejects. */
async function run(inputs, effects) {
    const progress = {};
    try {
        await dispatch(inputs, effects, progress);
    }
    catch (error) {
        effects.caught(error);
        progress.failures = [...(progress.failures ?? []), (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(error)];
    }
    return complete(inputs.command, progress, effects.stop.aborted);
}
/** A report for a run that failed before it had inputs. */
function failedRun(command, error) {
    return complete(command, { failures: [(0,_report_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(error)] }, false);
}
/** Commands are loaded when they run: `validate`, which runs most often, should not wait for the others. */
async function dispatch(inputs, effects, progress) {
    switch (inputs.command) {
        case 'validate':
            return (0,_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .runValidate */ .E)(inputs, effects, progress);
        case 'plan':
        case 'apply': {
            const { runPlan } = await __nccwpck_require__.e(/* import() */ 471).then(__nccwpck_require__.bind(__nccwpck_require__, 9471));
            return runPlan(inputs, effects, progress);
        }
        case 'export': {
            const { runExport } = await __nccwpck_require__.e(/* import() */ 675).then(__nccwpck_require__.bind(__nccwpck_require__, 8675));
            return runExport(inputs, effects, progress);
        }
    }
}
function complete(command, progress, interrupted) {
    const { counts = _report_build_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COUNTS */ .lZ, findings = [], failures = [] } = progress;
    const failed = interrupted ||
        failures.length > 0 ||
        counts.failed + counts.notAttempted > 0 ||
        findings.some(({ severity }) => severity === 'error');
    return {
        format: 1,
        command,
        outcome: failed ? 'failure' : 'success',
        hasChanges: false,
        files: 0,
        connectors: [],
        warnings: [],
        ...progress,
        counts,
        findings,
        failures,
        interrupted,
    };
}


/***/ }),

/***/ 5406:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runValidate),
/* harmony export */   T: () => (/* binding */ loadValid)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3304);
/* harmony import */ var _validation_load_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4967);
/** The command `validate`, and the first part of `plan` and `apply`. */



/** Reads, parses and validates the files. @throws UserError where no file matches */
async function runValidate(inputs, effects, progress) {
    await loadValid(inputs, effects, progress);
}
/**
 * Loads the files with their overlay and writes what was found into `progress`.
 * @returns undefined where an error (or a warning, with `fail-on-warnings`) stops the run
 */
async function loadValid(inputs, { context }, progress) {
    const { files, overlay, failOnWarnings } = inputs;
    const loaded = await (0,_validation_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConnectors */ .d)({
        workspace: context.workspace,
        patterns: files,
        ...(overlay !== undefined && { overlay }),
    });
    progress.files = loaded.files;
    progress.findings = loaded.findings;
    if (loaded.findings.some(({ severity }) => severity === 'error'))
        return undefined;
    if (failOnWarnings && loaded.findings.length > 0) {
        const error = new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('There are warnings, and fail-on-warnings is true.', 'Mend what they name.');
        progress.failures = [...(progress.failures ?? []), (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g)(error)];
        return undefined;
    }
    return loaded;
}


/***/ }),

/***/ 8256:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ diff),
/* harmony export */   f: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _connector_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8049);
/* harmony import */ var _connector_normalise_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4561);
/** The pure difference between two normalised connectors, by path, as a person would describe it. */


/** Lists whose elements have a name: compared by it, so that one insertion is one difference. */
const NAMED_LISTS = {
    available_scopes: { key: 'scope', ordered: false },
    fields: { key: 'field_name', ordered: true },
    account_fields: { key: 'field_name', ordered: true },
};
/** Every difference, in the order of the keys. Both sides must be normalised; equal values give an empty list. */
function diff(before, after, path = []) {
    if ((0,_connector_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(before) && (0,_connector_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(after))
        return diffObjects(before, after, path);
    if ((0,_connector_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(before) && (0,_connector_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(after))
        return diffLists(before, after, path);
    // A named list that appears or goes is told element by element, like one that grows or shrinks.
    if (isNamedList(path) && before === undefined && (0,_connector_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(after))
        return diffLists([], after, path);
    if (isNamedList(path) && (0,_connector_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(before) && after === undefined)
        return diffLists(before, [], path);
    if ((0,_connector_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(before) === (0,_connector_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(after))
        return [];
    return [
        {
            path,
            ...(before !== undefined && { before }),
            ...(after !== undefined && { after }),
        },
    ];
}
function isNamedList(path) {
    return Object.hasOwn(NAMED_LISTS, String(path.at(-1)));
}
function diffObjects(before, after, path) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(_connector_normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6);
    return keys.flatMap((key) => diff(before[key], after[key], [...path, key]));
}
function diffLists(before, after, path) {
    const list = isNamedList(path) ? NAMED_LISTS[String(path.at(-1))] : undefined;
    const old = list && byName(before, list.key);
    const now = list && byName(after, list.key);
    if (old && now) {
        const differences = diffObjects(old, now, path);
        return list.ordered
            ? [...differences, ...diffOrder(Object.keys(old), Object.keys(now), path)]
            : differences;
    }
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) => index).flatMap((index) => diff(before[index], after[index], [...path, index]));
}
/** The elements by name, in order; undefined where names are missing or not unique (a name like an index would reorder). */
function byName(list, key) {
    const named = Object.create(null);
    for (const element of list) {
        const name = (0,_connector_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(element) ? element[key] : undefined;
        if (typeof name !== 'string' || /^\d+$/.test(name) || name in named)
            return undefined;
        named[name] = element;
    }
    return named;
}
/** People see fields in order, so a new order of those that stay is a difference of its own. */
function diffOrder(before, after, path) {
    const stayed = before.filter((name) => after.includes(name));
    const order = after.filter((name) => before.includes(name));
    return stayed.every((name, index) => name === order[index]) ? [] : [{ path, before: stayed, after: order }];
}
/** The value at the path of a difference; in a list of named elements a name stands for the element that has it. */
function valueAt(root, path) {
    let value = root;
    for (const [depth, step] of path.entries())
        value = memberOf(value, step, path.slice(0, depth));
    return value;
}
function memberOf(value, step, path) {
    if ((0,_connector_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return value[step];
    if (!(0,_connector_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(value))
        return undefined;
    if (typeof step === 'number')
        return value[step];
    const key = isNamedList(path) ? NAMED_LISTS[String(path.at(-1))]?.key : undefined;
    return value.find((element) => key !== undefined && (0,_connector_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(element) && element[key] === step);
}


/***/ }),

/***/ 5066:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _S: () => (/* binding */ reportPlan),
/* harmony export */   lZ: () => (/* binding */ NO_COUNTS),
/* harmony export */   sK: () => (/* binding */ reportOutcomes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/* harmony import */ var _connector_reading_order_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3926);
/* harmony import */ var _plan_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8256);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3304);




const NO_COUNTS = {
    created: 0,
    updated: 0,
    deleted: 0,
    unchanged: 0,
    failed: 0,
    notAttempted: 0,
};
/** What an apply would do. */
function reportPlan(plan) {
    return {
        counts: countResults(plan.steps.map(({ action }) => WOULD_BE[action])),
        connectors: plan.steps.map((step) => ({
            ...describe(step),
            ...(step.action === 'unchanged' && { result: 'unchanged' }),
            ...(step.action === 'blocked' && { result: 'failed' }),
        })),
    };
}
/** What an apply did. */
function reportOutcomes(outcomes) {
    return {
        counts: countResults(outcomes.map(({ result }) => result)),
        connectors: outcomes.map(({ step, result, identifier, error, notes }) => ({
            ...describe(step),
            result,
            notes: [...step.notes, ...notes],
            ...(identifier !== undefined && { identifier }),
            ...(error !== undefined && { failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g)(error) }),
        })),
    };
}
const WOULD_BE = {
    create: 'created',
    update: 'updated',
    delete: 'deleted',
    unchanged: 'unchanged',
    blocked: 'failed',
};
function countResults(results) {
    const of = (wanted) => results.filter((result) => result === wanted).length;
    return {
        created: of('created'),
        updated: of('updated'),
        deleted: of('deleted'),
        unchanged: of('unchanged'),
        failed: of('failed'),
        notAttempted: of('not attempted'),
    };
}
function describe(step) {
    const { name, action, authType, file, notes } = step;
    const changes = action === 'create' || action === 'update' ? step.changes.map(forReading) : [];
    const source = step.source;
    return {
        name,
        action,
        authType,
        changes,
        notes,
        ...(file !== undefined && { file }),
        ...('identifier' in step && { identifier: step.identifier }),
        ...(action === 'blocked' && { failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g)(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(step.reason)) }),
        ...(source && { source: changes.map(({ path }) => (0,_plan_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .f)(source, path) ?? null) }),
    };
}
function forReading(change) {
    const { before, after } = change;
    return {
        ...change,
        ...(before !== undefined && { before: (0,_connector_reading_order_js__WEBPACK_IMPORTED_MODULE_1__/* .inReadingOrder */ .g)(before) }),
        ...(after !== undefined && { after: (0,_connector_reading_order_js__WEBPACK_IMPORTED_MODULE_1__/* .inReadingOrder */ .g)(after) }),
    };
}


/***/ }),

/***/ 4031:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   I2: () => (/* binding */ cellBlock),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* unused harmony export htmlCode */
/**
 * The one place that makes text from files and from the service harmless in Markdown.
 *
 * GitHub links mentions, issues, commits and URLs in finished HTML, so that no escape in the Markdown source holds them
 * back; only inside `<code>` and `<pre>` it leaves text alone. Hence the rule: plain words are written as they are,
 * and everything else stands in code.
 */
const SHORT_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** The text with every control, bidirectional and invisible character written out, as in `\u{202e}`; one line. */
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => SHORT_ESCAPES[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** The text on one line, with single spaces, and visible throughout. */
function oneLine(text) {
    return visible(text.replace(/\s+/g, ' ').trim());
}
/** The text cut to a number of UTF-16 units, with an ellipsis where it was longer; no character is cut in half. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
/** A sentence as Markdown, for any place: what is quoted with backticks, or is no plain word, becomes code. */
function prose(text) {
    const line = oneLine(text);
    // A list item without text would make a heading of the line above it.
    if (line === '')
        return code('');
    return line
        .split(/(?<=^|[\s(])`([^`]+)`(?=$|[\s,.;:)])/)
        .map((part, index) => (index % 2 === 1 ? code(part) : part.split(' ').map(proseWord).join(' ')))
        .join('');
}
/** A name as Markdown: as it is where that is harmless and exact, else as code. */
function label(text) {
    return text !== '' && prose(text) === text ? text : code(text);
}
/** Any text as inline code, for headings, lists and table cells alike. */
function code(text) {
    const shown = visible(text);
    // A code span cannot hold every backtick, every pipe in a table, nor spaces at its ends.
    return /^$|^ | $|[`|]/.test(shown) ? htmlCode(shown) : `\`${shown}\``;
}
/** Any text as inline code where Markdown is not read, such as in `<summary>`. */
function htmlCode(text) {
    return `<code>${entities(visible(text))}</code>`;
}
/** Lines as a preformatted block that fits into a table cell. */
function cellBlock(lines) {
    return `<pre>${lines.map((line) => entities(visible(line))).join('&#10;')}</pre>`;
}
/** Lines as a fenced block that none of them can end. */
function fence(language, lines) {
    const body = lines.map(visible).join('\n');
    const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map((run) => run.length));
    const mark = '`'.repeat(longest + 1);
    return `${mark}${language}\n${body}\n${mark}`;
}
/** A link, for addresses that are sure; text that is already Markdown. */
function link(markdown, url) {
    return `[${markdown}](${url.href.replace(/[()<>[\]|\\`*_~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)})`;
}
/** Quotes, brackets and the like that may surround a word of a sentence. */
const WORD = /^(["'(“‘]*)(.*?)(["')”’,.;:!?…–—]*)$/u;
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}\-.,'’()%…]*$/u;
/** Plain words that GitHub links all the same: hosts, tickets and advisories, commits. */
const LINKED = /www\.|[a-z]-\d|ghsa-|cve-|\b[0-9a-f]{7,}\b/i;
/** What begins a list where it begins a line. */
const LIST_MARK = /^\d+[.)]/;
function proseWord(word) {
    const [, before = '', core = '', after = ''] = WORD.exec(word) ?? [];
    if (core === '' || (PLAIN.test(core) && !LINKED.test(core) && !LIST_MARK.test(word)))
        return word;
    // Code needs no quotes around it.
    const quoted = before.endsWith('"') && after.startsWith('"');
    return quoted ? before.slice(0, -1) + code(core) + after.slice(1) : before + code(core) + after;
}
/**
 * HTML entities for everything that Markdown could read as more than itself. Some readers of Markdown still find addresses
 * in the decoded text, so an empty comment, which ends up nowhere, parts what makes one.
 */
function entities(text) {
    return text.replace(/[^A-Za-z0-9 ,;"'(){}=%?/+\-\u0080-\u{10FFFF}]/gu, (character) => {
        const entity = `&#${character.charCodeAt(0)};`;
        return /[:@.]/.test(character) ? `<!-- -->${entity}` : entity;
    });
}


/***/ }),

/***/ 3304:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/** Turns whatever was thrown into words for people, and says whose fault it is. */

/** @param error anything that was thrown */
function failureOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y) {
        return { kind: 'user', message: error.message, ...(error.hint !== undefined && { hint: error.hint }) };
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._) {
        const { operation, hint, status, violations, helpLinks, requestId } = error.details;
        return {
            kind: 'service',
            message: `Could not ${operation}: ${error.message}`,
            ...(hint !== undefined && { hint }),
            ...(status !== undefined && { status }),
            ...(violations && violations.length > 0 && { violations }),
            ...(helpLinks && helpLinks.length > 0 && { helpLinks }),
            ...(requestId !== undefined && { requestId }),
        };
    }
    return {
        kind: 'internal',
        message: `This is a fault of the action itself: ${error instanceof Error ? error.message : String(error)}`,
        hint: 'Please report it with the log of this step, where the details stand.',
    };
}


/***/ }),

/***/ 877:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fit),
/* harmony export */   Z: () => (/* binding */ fixed)
/* harmony export */ });
/** Fits a document into a limit of the platform by leaving out whole items, and says what was left out. */
/** A section that is always there, as a whole. */
function fixed(head) {
    return { noun: '', head, items: [] };
}
/** Room for the note: a line that can name every section. */
const NOTE_ROOM = 1_200;
/**
 * The sections one below the other. Sections without items are always there.
 * @param note what to say, after the first section, where items were left out
 */
function fit(sections, limit, note) {
    const { measure } = limit;
    const whole = sections
        .map((section) => section.head + section.items.join('') + (section.tail ?? ''))
        .join('');
    if (measure(whole) <= limit.size)
        return whole;
    const fixed = sections.filter(({ items }) => items.length === 0);
    let room = limit.size - NOTE_ROOM - fixed.reduce((sum, { head }) => sum + measure(head), 0);
    const leftOut = [];
    const texts = sections.map((section) => {
        const { noun, head, items, tail = '', share = 1 } = section;
        if (items.length === 0)
            return head;
        let budget = Math.floor(room * share) - measure(head) - measure(tail);
        const kept = items.filter((item) => {
            const size = measure(item);
            if (size > budget)
                return false;
            budget -= size;
            return true;
        });
        if (kept.length < items.length) {
            leftOut.push({ noun, count: items.length - kept.length, total: items.length });
        }
        if (kept.length === 0)
            return '';
        const text = head + kept.join('') + tail;
        room -= measure(text);
        return text;
    });
    return [texts[0] ?? '', note(leftOut), ...texts.slice(1)].join('');
}


/***/ }),

/***/ 5468:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderOutputs),
/* harmony export */   h: () => (/* binding */ allWarnings)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2691);

/** GitHub allows 1 MB of outputs a job, counted in UTF-16: this many units leave room for the other outputs. */
const IDENTIFIERS_LIMIT = 400_000;
/**
 * All outputs; one that is not known, or does not apply, is empty.
 * @param extra where the report and the comment are, which the report itself cannot know
 */
function renderOutputs(report, extra) {
    const { counts, findings, planDigest } = report;
    return {
        created: String(counts.created),
        updated: String(counts.updated),
        deleted: String(counts.deleted),
        unchanged: String(counts.unchanged),
        failed: String(counts.failed),
        'has-changes': knowsChanges(report) ? String(report.hasChanges) : '',
        errors: String((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(findings, 'error')),
        warnings: String((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(findings, 'warning')),
        'plan-digest': planDigest ?? '',
        identifiers: renderIdentifiers(report) ?? '',
        report: extra.reportPath ?? '',
        'comment-url': extra.commentUrl ?? '',
    };
}
/** The warnings of the run, and what the outputs themselves ask to be said. */
function allWarnings(report) {
    if (renderIdentifiers(report) !== undefined)
        return report.warnings;
    const tooMany = 'The output "identifiers" is empty, since it would be too large. The JSON report has them all.';
    return [...report.warnings, tooMany];
}
/** "No changes" may only be said by a run that got as far as comparing. */
function knowsChanges({ planDigest, exported }) {
    return planDigest !== undefined || exported !== undefined;
}
/** Display name to identifier of what is live and stays; undefined where that is too large for an output. */
function renderIdentifiers({ connectors }) {
    const live = connectors.filter(({ action }) => action !== 'delete');
    const entries = live.flatMap(({ name, identifier }) => identifier === undefined ? [] : [[name, identifier]]);
    const text = JSON.stringify(Object.fromEntries(entries));
    return text.length <= IDENTIFIERS_LIMIT ? text : undefined;
}


/***/ }),

/***/ 510:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ sectionsOf)
});

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __nccwpck_require__(4031);
// EXTERNAL MODULE: ./src/connector/json.ts
var json = __nccwpck_require__(8049);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __nccwpck_require__(2691);
;// CONCATENATED MODULE: ./src/report/details.ts
/** What happens to one connector, in full, as Markdown: notes, failure, and each change before and after. */



const TITLES = {
    create: '🟢 Create',
    update: '🟡 Update',
    delete: '🔴 Delete',
    unchanged: '⚪ Unchanged:',
    blocked: '⛔ Blocked:',
};
/** One section, from its heading to its last change. */
function connectorDetails(connector) {
    const { name, action, authType, identifier, file, origins = [], failure, changes, source } = connector;
    const facts = [
        (0,report_escape/* code */.aY)(authType),
        ...(identifier === undefined ? [] : [(0,report_escape/* code */.aY)(identifier)]),
        ...(file === undefined ? [] : [(0,report_escape/* code */.aY)(file)]),
        ...(origins.length === 0 ? [] : [`from ${origins.join(', ')}`]),
        (0,words/* resultOf */.Bg)(connector),
    ];
    const blocks = [
        `#### ${TITLES[action]} ${(0,report_escape/* label */.Pf)(name)}`,
        facts.join(' · '),
        notesAlert(connector),
        failure ? failureAlert(failure, action === 'blocked' ? 'Blocked' : 'Failed').trimEnd() : '',
        changes.length === 0 ? '' : source ? promotionTable(changes, source) : changesBlock(changes),
    ];
    return blocks.map((block) => (block === '' ? '' : `${block}\n\n`)).join('');
}
function notesAlert(connector) {
    if (connector.notes.length === 0)
        return '';
    const kind = (0,words/* demandsReauthorization */.Tq)(connector) ? 'WARNING' : 'NOTE';
    return [`> [!${kind}]`, ...connector.notes.map((note) => `> - ${(0,report_escape/* prose */.CS)(note)}`)].join('\n');
}
/** A failure with everything that the service said about it. */
function failureAlert(failure, title) {
    const { message, hint, status, violations = [], helpLinks = [], requestId } = failure;
    const answer = [
        ...(status === undefined ? [] : [`HTTP ${status}`]),
        ...(requestId === undefined ? [] : [`request id ${(0,report_escape/* code */.aY)(requestId)}`]),
    ];
    const lines = [
        `**${title}:** ${(0,report_escape/* prose */.CS)(message)}`,
        ...violations.map(({ field, description }) => `- ${(0,report_escape/* code */.aY)(field)}: ${(0,report_escape/* prose */.CS)(description)}`),
        ...(hint === undefined ? [] : [`- ${(0,report_escape/* prose */.CS)(hint)}`]),
        ...helpLinks.map((url) => `- Help: ${helpLink(url)}`),
        ...(answer.length === 0 ? [] : [`- ${answer.join(', ')}`]),
    ];
    return ['> [!CAUTION]', ...lines.map((line) => `> ${line}`)].join('\n').concat('\n\n');
}
/** Only the vendor's own pages can be clicked; any other address is shown. */
function helpLink(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isVendor = url?.protocol === 'https:' && /(^|\.)scalekit\.com$/.test(url.hostname);
    return url && isVendor ? (0,report_escape/* link */.nf)((0,report_escape/* code */.aY)(url.href), url) : (0,report_escape/* code */.aY)(text);
}
/** Before and after, by path, as a patch. */
function changesBlock(changes) {
    const lines = changes.flatMap((change) => [
        `@@ ${[(0,json/* formatPath */.jV)(change.path), (0,words/* meaningOf */.Pr)(change)].filter((part) => part !== '').join(' · ')} @@`,
        ...(0,words/* jsonLines */.i7)(change.before).map((line) => `- ${line}`),
        ...(0,words/* jsonLines */.i7)(change.after).map((line) => `+ ${line}`),
    ]);
    return (0,report_escape/* fence */.EU)('diff', lines);
}
/** The three columns of a promotion. */
function promotionTable(changes, source) {
    const rows = changes.map((change, index) => {
        const { path, before, after } = change;
        const from = source[index] ?? undefined;
        const same = isCompound(from) && (0,json/* canonicalJson */.dj)(from) === (0,json/* canonicalJson */.dj)(after);
        const cells = [
            (0,report_escape/* code */.aY)((0,json/* formatPath */.jV)(path)),
            same ? 'as proposed' : valueCell(from),
            valueCell(before),
            valueCell(after),
            (0,words/* meaningOf */.Pr)(change),
        ];
        return `| ${cells.join(' | ')} |`;
    });
    return ['| Path | Source | Current | Proposed | Means |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}
function isCompound(value) {
    return typeof value === 'object' && value !== null;
}
function valueCell(value) {
    if (value === undefined)
        return '';
    return isCompound(value) ? (0,report_escape/* cellBlock */.I2)((0,words/* jsonLines */.i7)(value)) : (0,report_escape/* code */.aY)(JSON.stringify(value));
}

// EXTERNAL MODULE: ./src/report/fit.ts
var fit = __nccwpck_require__(877);
// EXTERNAL MODULE: ./src/report/outputs.ts
var outputs = __nccwpck_require__(5468);
;// CONCATENATED MODULE: ./src/report/sections.ts
/** The parts of a report as Markdown, in reading order: shared by the job summary and the pull request comment. */





/** More than this many of a kind are folded. */
const MANY = 5;
/** The headline must fit into every limit, whatever an environment is called. */
const NAME_LIMIT = 500;
/** The first section is the headline. */
function sectionsOf(report) {
    return [
        (0,fit/* fixed */.Z)(headline(report)),
        ...list('failures', '', report.failures.map((failure) => failureAlert(failure, 'Failed'))),
        ...alerts(report),
        ...connectorTable(report),
        ...details(report.connectors.filter((connector) => !isQuiet(connector))),
        ...findings(report),
        ...list('warnings', '### Warnings\n\n', (0,outputs/* allWarnings */.h)(report).map((warning) => `- ${(0,report_escape/* prose */.CS)(warning)}\n`), { tail: '\n' }),
        ...exportedFiles(report),
        (0,fit/* fixed */.Z)(report.planDigest === undefined ? '' : `Plan digest ${(0,report_escape/* code */.aY)(report.planDigest)}\n\n`),
    ];
}
/** Nothing happens to it, and there is nothing to say about it. */
function isQuiet({ action, failure, notes }) {
    return action === 'unchanged' && failure === undefined && notes.length === 0;
}
function headline(report) {
    const { outcome, environment, sourceEnvironment, command, files } = report;
    const icon = outcome === 'success' ? '✅' : '❌';
    const place = (from) => `${(0,report_escape/* label */.Pf)((0,report_escape/* shorten */.ml)(from.name, NAME_LIMIT))} ${(0,report_escape/* code */.aY)((0,report_escape/* shorten */.ml)(from.url, NAME_LIMIT))}`;
    const facts = [
        ...(environment ? [place(environment)] : []),
        ...(sourceEnvironment ? [`promoted from ${place(sourceEnvironment)}`] : []),
        ...(command === 'validate' || files === 0 ? [] : [`${(0,words/* count */.U9)(files, 'connector file')} read`]),
    ];
    return (`## ${icon} Scalekit connectors: ${(0,report_escape/* prose */.CS)((0,report_escape/* shorten */.ml)((0,words/* titleOf */.Gg)(report), NAME_LIMIT))}\n\n` +
        `**${(0,report_escape/* prose */.CS)((0,report_escape/* shorten */.ml)((0,words/* countsOf */.mQ)(report), NAME_LIMIT))}**\n\n` +
        (facts.length === 0 ? '' : `${facts.join(' · ')}\n\n`));
}
/** What a reviewer must not miss, each in one line. */
function alerts({ connectors, interrupted }) {
    const again = connectors.filter(words/* demandsReauthorization */.Tq);
    const deleted = connectors.filter(words/* isDeleted */.oy);
    const lines = [
        ...(interrupted ? [`> [!CAUTION]\n> ${words/* INTERRUPTED */.t}\n\n`] : []),
        ...(again.length > 0
            ? [
                `> [!WARNING]\n> **People already connected have to authorise again** after the change of ${names(again)}.\n\n`,
            ]
            : []),
        ...(deleted.length > 0
            ? [
                `> [!CAUTION]\n> **Deletes ${(0,words/* count */.U9)(deleted.length, 'connector')}:** ${names(deleted)}. ${words/* DELETION */.pv}\n\n`,
            ]
            : []),
    ];
    return list('alerts', '', lines);
}
/** At most ten: the table has them all. */
function names(connectors) {
    const shown = connectors.slice(0, 10).map(({ name }) => (0,report_escape/* code */.aY)((0,report_escape/* shorten */.ml)(name, NAME_LIMIT)));
    const more = connectors.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${(0,words/* count */.U9)(more, 'other')}` : shown.join(', ');
}
const ACTIONS = {
    create: '🟢 create',
    update: '🟡 update',
    delete: '🔴 delete',
    unchanged: '⚪ unchanged',
    blocked: '⛔ blocked',
};
const RESULTS = {
    created: '✅ created',
    updated: '✅ updated',
    deleted: '✅ deleted',
    unchanged: 'unchanged',
    failed: '❌ failed',
    'not attempted': '➖ not attempted',
};
function resultCell(connector) {
    return connector.action === 'blocked' || connector.result === undefined
        ? (0,words/* resultOf */.Bg)(connector)
        : RESULTS[connector.result];
}
function connectorTable(report) {
    const withOrigin = report.connectors.some(({ origins }) => origins !== undefined);
    const columns = ['Connector', 'Action', 'Auth type', 'Identifier', 'File', 'Result'];
    return foldedTable('connectors', '', withOrigin ? [...columns, 'Origin'] : columns, report.connectors.map((connector) => ({
        row: connectorRow(connector, withOrigin),
        unchanged: isQuiet(connector),
    })));
}
function exportedFiles({ exported = [] }) {
    return foldedTable('files', '### Files\n\n', ['File', 'Connector', 'Change'], exported.map(({ name, file, change }) => ({
        row: tableRow([(0,report_escape/* code */.aY)(file), (0,report_escape/* label */.Pf)(name), change]),
        unchanged: change === 'unchanged',
    })));
}
/** Unchanged rows come last, and in a fold of their own where they are many. */
function foldedTable(noun, title, columns, rows) {
    const head = tableHead(columns);
    const changed = rows.filter(({ unchanged }) => !unchanged).map(({ row }) => row);
    const quiet = rows.filter(({ unchanged }) => unchanged).map(({ row }) => row);
    if (quiet.length <= MANY) {
        return list(noun, title + head, [...changed, ...quiet], { tail: '\n', share: 0.4 });
    }
    const fold = `<details><summary>${(0,words/* formatNumber */.ZV)(quiet.length)} unchanged</summary>\n\n`;
    return [
        ...list(noun, title + head, changed, { tail: '\n', share: 0.4 }),
        ...list(`unchanged ${noun}`, fold + head, quiet, { tail: '\n</details>\n\n', share: 0.2 }),
    ];
}
function connectorRow(connector, withOrigin) {
    const { name, action, authType, identifier, file, origins = [] } = connector;
    const cells = [
        (0,report_escape/* label */.Pf)(name),
        ACTIONS[action],
        (0,report_escape/* code */.aY)(authType),
        identifier === undefined ? '' : (0,report_escape/* code */.aY)(identifier),
        file === undefined ? '' : (0,report_escape/* code */.aY)(file),
        resultCell(connector),
        ...(withOrigin ? [origins.join(', ')] : []),
    ];
    return tableRow(cells);
}
/** Failures first, then what people already connected will notice, so that these are the last to be left out. */
function details(connectors) {
    const urgency = (connector) => connector.failure ? 0 : (0,words/* demandsReauthorization */.Tq)(connector) ? 1 : connector.action === 'delete' ? 2 : 3;
    const items = connectors
        .filter(({ action, failure, notes }) => action !== 'delete' || failure !== undefined || notes.length > 0)
        .toSorted((a, b) => urgency(a) - urgency(b))
        .map((connector) => connectorDetails(connector));
    if (items.length <= 2 * MANY)
        return list('changes', '### Changes\n\n', items, { share: 0.8 });
    const head = `### Changes\n\n<details><summary>Show ${(0,words/* count */.U9)(items.length, 'connector')}</summary>\n\n`;
    return list('changes', head, items, { tail: '</details>\n\n', share: 0.8 });
}
function findings(report) {
    const found = [
        (0,words/* count */.U9)((0,words/* numberOf */.rl)(report.findings, 'error'), 'error'),
        (0,words/* count */.U9)((0,words/* numberOf */.rl)(report.findings, 'warning'), 'warning'),
    ];
    const rows = report.findings.map(({ severity, rule, message, location: { file, line } }) => tableRow([severity === 'error' ? '❌' : '⚠️', (0,report_escape/* code */.aY)(`${file}:${line}`), (0,report_escape/* code */.aY)(rule), (0,report_escape/* prose */.CS)(message)]));
    const head = `### Validation: ${found.join(', ')}\n\n${tableHead(['', 'Place', 'Rule', 'Message'])}`;
    return list('findings', head, rows, { tail: '\n' });
}
/** No section at all without items. */
function list(noun, head, items, more = {}) {
    return items.length === 0 ? [] : [{ noun, head, items, ...more }];
}
function tableHead(columns) {
    return `${tableRow(columns)}${tableRow(columns.map(() => '---'))}`;
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |\n`;
}


/***/ }),

/***/ 2691:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   GG: () => (/* binding */ listLeftOut),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   Tq: () => (/* binding */ demandsReauthorization),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   i7: () => (/* binding */ jsonLines),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   oy: () => (/* binding */ isDeleted),
/* harmony export */   pv: () => (/* binding */ DELETION),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   t: () => (/* binding */ INTERRUPTED)
/* harmony export */ });
/** `1 error`, `2 errors`, `3,000 errors`. */
function count(number, noun) {
    return `${formatNumber(number)} ${noun}${number === 1 ? '' : 's'}`;
}
/** With a comma between thousands, whatever the machine's language. */
function formatNumber(number) {
    return number.toLocaleString('en-US');
}
/** What ran, and where: `Plan for Production`. */
function titleOf({ command, outcome, environment, interrupted, findings }) {
    const failed = outcome === 'failure';
    const end = interrupted ? ' was interrupted' : failed ? ' failed' : '';
    switch (command) {
        case 'validate':
            if (!failed)
                return 'Connector files are valid';
            return numberOf(findings, 'error') > 0 ? 'Connector files have errors' : `Validation${end}`;
        case 'plan':
            return environment ? `Plan for ${environment.name}${end}` : `Plan${end}`;
        case 'apply':
            if (!environment)
                return `Apply${end}`;
            return failed ? `Apply to ${environment.name}${end}` : `Applied to ${environment.name}`;
        case 'export':
            if (!environment)
                return `Export${end}`;
            return failed ? `Export from ${environment.name}${end}` : `Exported from ${environment.name}`;
    }
}
/** The counts as one sentence; says plainly where there is nothing to do. */
function countsOf(report) {
    const { command, counts, environment, findings } = report;
    const found = [count(numberOf(findings, 'error'), 'error'), count(numberOf(findings, 'warning'), 'warning')];
    if (command === 'validate')
        return `${[count(report.files, 'file'), ...found].join(', ')}.`;
    if (command === 'export')
        return exportCounts(report);
    if (report.planDigest === undefined) {
        return findings.length > 0 ? `No plan was made: ${found.join(', ')}.` : 'No plan was made.';
    }
    if (!report.hasChanges && counts.failed === 0) {
        return `No changes. ${environment?.name ?? 'The environment'} is what the files say.`;
    }
    const planned = command === 'plan';
    const parts = [
        `${formatNumber(counts.created)} ${planned ? 'to create' : 'created'}`,
        `${formatNumber(counts.updated)} ${planned ? 'to update' : 'updated'}`,
        `${formatNumber(counts.deleted)} ${planned ? 'to delete' : 'deleted'}`,
        ...(counts.unchanged > 0 ? [`${formatNumber(counts.unchanged)} unchanged`] : []),
        ...(counts.failed > 0 ? [`${formatNumber(counts.failed)} ${planned ? 'blocked' : 'failed'}`] : []),
        ...(counts.notAttempted > 0 ? [`${formatNumber(counts.notAttempted)} not attempted`] : []),
    ];
    return `${planned ? 'Plan' : 'Apply'}: ${parts.join(', ')}.`;
}
function exportCounts({ exported }) {
    if (!exported)
        return 'Nothing was exported.';
    const of = (wanted) => formatNumber(exported.filter(({ change }) => change === wanted).length);
    return `Export: ${of('added')} new, ${of('rewritten')} changed, ${of('unchanged')} unchanged.`;
}
/** Number of findings of a severity. */
function numberOf(findings, wanted) {
    return findings.filter(({ severity }) => severity === wanted).length;
}
/** How a connector ended, or that it waits for an apply. */
function resultOf({ action, result }) {
    if (action === 'blocked')
        return 'blocked';
    return result ?? 'planned';
}
/** What a change means for people already connected, and for what is live; empty where nothing. */
function meaningOf(change) {
    const meanings = [
        ...(change.class === 'reauthorization' ? ['people connected authorise again'] : []),
        ...(change.class === 'routing' ? ['calls go elsewhere'] : []),
        ...(change.loses ? ['live value is lost'] : []),
    ];
    return meanings.join(', ');
}
/** A value of a change as lines of indented JSON; none where there is no value. */
function jsonLines(value) {
    return value === undefined ? [] : JSON.stringify(value, undefined, 2).split('\n');
}
/** True if people already connected have to do something, now or once the plan is applied. */
function demandsReauthorization(connector) {
    return isComing(connector) && connector.changes.some((change) => change.class === 'reauthorization');
}
/** True for a deletion that was made, or will be. */
function isDeleted(connector) {
    return isComing(connector) && connector.action === 'delete';
}
function isComing({ result }) {
    return result === undefined || result === 'updated' || result === 'deleted';
}
/** Said wherever a run was cancelled. */
const INTERRUPTED = 'The run was interrupted: what was in flight was finished, the rest was not attempted.';
/** Said of every deletion. */
const DELETION = 'Afterwards it is gone. The service refuses this while connections or connected accounts still use it.';
/** What a shortened document does not show: `2,700 of 3,000 changes`. */
function listLeftOut(leftOut) {
    const parts = leftOut.map(({ noun, count: missing, total }) => `${formatNumber(missing)} of ${formatNumber(total)} ${noun}`);
    return `${parts.join(', ')} left out`;
}


/***/ }),

/***/ 8949:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Redactor)
/* harmony export */ });
/** Keeps secrets out of everything that the runner's own masking does not reach: files, outputs and API calls. */
/** Shorter values are not taken out of texts: they would match by chance and make a report unreadable. */
const SHORTEST = 6;
/** Collects secrets and takes them, in every form that this action could write them, out of texts. */
class Redactor {
    #secrets = new Set();
    /** Longest first, so that no form is cut up by a shorter one. */
    #forms = [];
    /** Remembers a secret. Returns false where it was known or is empty. */
    add(secret) {
        if (secret === '' || this.#secrets.has(secret))
            return false;
        this.#secrets.add(secret);
        const forms = [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
        this.#forms = [...new Set([...this.#forms, ...forms])]
            .filter((form) => form.length >= SHORTEST)
            .sort((a, b) => b.length - a.length);
        return true;
    }
    /** The text with every known secret replaced by `***`. */
    redact(text) {
        return this.#forms.reduce((result, form) => result.replaceAll(form, '***'), text);
    }
}


/***/ }),

/***/ 4861:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ Runner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./src/runner/file-command.ts
/** What a step writes into the files that the runner reads after it. */
/**
 * One entry for `GITHUB_OUTPUT`. The mark that ends the value is one that the value does not hold, so that nothing in it
 * can end it early.
 */
function outputEntry(name, value) {
    let mark = 'END';
    while (value.includes(mark))
        mark += '_';
    return `${name}<<${mark}\n${value}\n${mark}\n`;
}

// EXTERNAL MODULE: ./src/runner/redact.ts
var redact = __nccwpck_require__(8949);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: ./src/runner/toolkit.ts
/**
 * The part of @actions/core that a run needs. The package's index loads OpenID Connect and, through it, an HTTP client and
 * undici, which takes longer than all the rest of a start; so the one module is named here, and only here, by its file.
 * Its modules for outputs and the summary are left alone for the same reason: they load all of Node's cryptography, for a
 * random number, and its promises of files, to append a text to a file.
 */


;// CONCATENATED MODULE: ./src/runner/runner.ts
/**
 * The GitHub runner as this action talks to it. Every text goes through here, so that secrets are masked and redacted,
 * and nothing that comes from a file or from the service can start a workflow command.
 */




class Runner {
    #redactor = new redact/* Redactor */.p();
    #env;
    #write;
    /** @param write standard output */
    constructor(env, write) {
        this.#env = env;
        this.#write = write;
    }
    /** Registers a secret with the runner and keeps it out of everything written from now on. */
    mask(secret) {
        if (this.#redactor.add(secret))
            issueCommand('add-mask', {}, secret);
    }
    /** The text without any known secret, for what is written elsewhere. */
    redact(text) {
        return this.#redactor.redact(text);
    }
    /** Prints lines to the log; line breaks inside a line start a new one. */
    log(lines) {
        if (lines.length === 0)
            return;
        const text = lines.flatMap((line) => this.redact(line).split(/\r\n|[\r\n]/)).map(disarm);
        this.#write(`${text.join('\n')}\n`);
    }
    /** Shown where the workflow runs with debug logging. */
    debug(line) {
        if (this.#env['RUNNER_DEBUG'] === '1')
            issueCommand('debug', {}, this.redact(line));
    }
    annotate({ severity, message, title, file, line, column }) {
        const given = Object.entries({ title, file, line, col: column })
            .filter(([, value]) => value !== undefined)
            .map(([key, value]) => [key, this.redact(String(value))]);
        issueCommand(severity, Object.fromEntries(given), this.redact(message));
    }
    /** Sets an output; a no-op outside GitHub, where no output file is given. */
    setOutput(name, value) {
        const file = this.#env['GITHUB_OUTPUT'];
        if (file)
            (0,external_node_fs_.appendFileSync)(file, outputEntry(name, this.redact(value)));
    }
    /** Appends Markdown to the job summary; a no-op outside GitHub, where no summary file is given. */
    writeSummary(markdown) {
        const file = this.#env['GITHUB_STEP_SUMMARY'];
        if (file)
            (0,external_node_fs_.appendFileSync)(file, `${this.redact(markdown)}\n`);
    }
}
/**
 * A line that the runner does not take for a command. It looks for `::` at the start, after white space, and for `##[`
 * anywhere: an invisible zero-width space breaks both.
 */
function disarm(line) {
    return line.replace(/^(\s*):(?=:)/, '$1:\u200B').replaceAll('##[', '##\u200B[');
}


/***/ }),

/***/ 4967:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ loadConnectors),
  Q: () => (/* binding */ parseConnectorText)
});

// EXTERNAL MODULE: ./src/connector/json.ts
var json = __nccwpck_require__(8049);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(4006);
var picomatch_default = /*#__PURE__*/__nccwpck_require__.n(picomatch);
;// CONCATENATED MODULE: ./src/files/find.ts
/** Finds the files that glob patterns match, inside the workspace only. */




/** Never looked into: nobody keeps connectors there, and they can be huge. */
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules']);
/**
 * Lists the files that a pattern without `!` matches and none with `!` does, sorted by path. Symbolic links are
 * followed, but never out of the workspace.
 * @param workspace absolute path
 * @throws UserError for a pattern that leaves the workspace
 */
function findFiles(workspace, patterns) {
    const root = (0,external_node_fs_.realpathSync)(workspace);
    const excluded = patterns
        .filter((pattern) => pattern.startsWith('!'))
        .map((pattern) => compile(pattern.slice(1)));
    const included = patterns.filter((pattern) => !pattern.startsWith('!')).map(compile);
    const found = new Map();
    /** Real paths of the folders that lead to the current one: a link back to one of them would never end. */
    const open = new Set();
    const isExcluded = (file) => excluded.some((pattern) => pattern.matches(file));
    const addFile = (file, path, refused) => {
        const pattern = included.find((candidate) => candidate.matches(file));
        if (pattern === undefined || isExcluded(file))
            return;
        const below = pattern.base === '' ? file : file.slice(pattern.base.length + 1);
        found.set(file, { file, path, below, ...(refused !== undefined && { refused }) });
    };
    const walk = (folder, path) => {
        if (open.has(path))
            return;
        open.add(path);
        for (const entry of (0,external_node_fs_.readdirSync)(path, { withFileTypes: true }))
            visit(folder, path, entry);
        open.delete(path);
    };
    const visit = (folder, parent, entry) => {
        const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
        const path = parent + external_node_path_.sep + entry.name;
        if (entry.isFile())
            addFile(file, path);
        else if (entry.isSymbolicLink())
            follow(file, path);
        else if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name))
            walk(file, path);
    };
    const follow = (file, link) => {
        const path = realPath(link);
        if (path === undefined)
            addFile(file, link, 'The symbolic link leads nowhere.');
        else if ((0,external_node_fs_.statSync)(path).isDirectory()) {
            if (isInside(root, path))
                walk(file, path);
            else if (!isExcluded(file))
                found.set(file, { file, path, below: file, refused: `${LEADS_OUT} Exclude it with "!${file}/**".` });
        }
        else
            addFile(file, path, isInside(root, path) ? undefined : LEADS_OUT);
    };
    for (const base of new Set(included.map((pattern) => pattern.base))) {
        const path = realPath((0,external_node_path_.join)(root, base));
        if (path === undefined || !(0,external_node_fs_.statSync)(path).isDirectory())
            continue;
        if (!isInside(root, path))
            throw new errors/* UserError */.y(`The folder "${base}" is a symbolic link out of the workspace.`);
        walk(base, path);
    }
    return [...found.values()].sort((left, right) => (left.file < right.file ? -1 : 1));
}
const LEADS_OUT = 'The symbolic link leads out of the workspace.';
/** @throws UserError for a pattern that leaves the workspace */
function compile(pattern) {
    const relative = pattern.replace(/^(\.\/)+/, '');
    if ((0,external_node_path_.isAbsolute)(relative) || relative.split('/').includes('..'))
        throw new errors/* UserError */.y(`The pattern "${pattern}" leads out of the workspace.`, 'Write patterns relative to the root of the repository, without "..".');
    const { base, glob } = picomatch_default().scan(relative);
    // Without a wildcard, the whole pattern is a file.
    const folder = glob === '' ? base.split('/').slice(0, -1).join('/') : base;
    return { base: folder, matches: picomatch_default()(relative) };
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function isInside(root, path) {
    return path === root || path.startsWith(root + external_node_path_.sep);
}

;// CONCATENATED MODULE: ./src/files/find-overlays.ts
/** Finds the merge patches of an environment, and the connector file that each belongs to. */




/**
 * Pairs each patch with the connector file at the same path below its own folder, whatever the two endings are.
 * @param folder of the patches, relative to the workspace
 * @throws UserError when the folder is missing or outside the workspace
 */
function findOverlays(workspace, folder, connectors) {
    if ((0,external_node_fs_.statSync)((0,external_node_path_.join)(workspace, folder), { throwIfNoEntry: false })?.isDirectory() !== true)
        throw new errors/* UserError */.y(`The overlay folder "${folder}" does not exist.`, 'The input "overlay" names a folder of merge patches, relative to the root of the repository.');
    const escaped = folder.replaceAll(/[\\*?[\]{}()!+@|]/g, '\\$&');
    const overlayOf = new Map();
    const faults = [];
    for (const patch of findFiles(workspace, [`${escaped}/**/*.{json,yaml,yml}`])) {
        const below = patch.file.slice(folder.length + 1);
        const sameStem = connectors.filter((connector) => withoutEnding(connector.below) === withoutEnding(below));
        const sameName = sameStem.filter((connector) => connector.below === below);
        const [connector, another] = sameName.length > 0 ? sameName : sameStem;
        const problem = connector === undefined
            ? 'This patch is for no connector: no connector file has the same path below its own folder.'
            : another !== undefined
                ? `This patch could be for ${connector.file} or ${another.file}: give them different names.`
                : overlayOf.has(connector.file)
                    ? `${connector.file} has a patch already (${overlayOf.get(connector.file)?.file ?? ''}): keep one of them.`
                    : undefined;
        if (problem === undefined && connector)
            overlayOf.set(connector.file, patch);
        else
            faults.push({
                rule: 'overlay-target',
                message: problem ?? '',
                location: { file: patch.file, line: 1, column: 1 },
            });
    }
    return { overlayOf, faults };
}
function withoutEnding(file) {
    return file.replace(/\.(json|ya?ml)$/i, '');
}

// EXTERNAL MODULE: ./src/files/source.ts
var source = __nccwpck_require__(2298);
;// CONCATENATED MODULE: ./src/files/json.ts
/** JSON files, at the speed of `JSON.parse` where nothing is wrong. */


/** Reads the text of a JSON file. */
async function parseJson(file, text) {
    const value = parseFlawless(text);
    const slow = async () => await Promise.all(/* import() */[__nccwpck_require__.e(162), __nccwpck_require__.e(797)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3797));
    if (value === undefined)
        return (await slow()).explainJson(file, text);
    return { file, text, value, tree: async () => (await slow()).jsonTree(text) };
}
/** The value, or nothing where there may be a fault: bad syntax, a duplicate key, or nesting that is too deep. */
function parseFlawless(text) {
    try {
        const value = JSON.parse(text);
        // `JSON.parse` keeps the last of several equal keys, so that there are fewer in the value than in the text.
        return countKeys(value, 0) === countKeyTokens(text) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Number of keys at all levels, or NaN where a value is nested too deep. */
function countKeys(value, depth) {
    if (typeof value !== 'object' || value === null)
        return 0;
    if (depth >= source/* MAX_DEPTH */.lr)
        return NaN;
    let count = 0;
    if ((0,json/* isArray */.cy)(value)) {
        for (const item of value)
            count += countKeys(item, depth + 1);
    }
    else if ((0,json/* isObject */.Gv)(value)) {
        for (const key in value)
            count += 1 + countKeys(value[key], depth + 1);
    }
    return count;
}
const QUOTE = 0x22;
const SPACE = 0x20;
/** Number of quotes with a colon after them: never less than there are keys, and more only for texts like `": "`. */
function countKeyTokens(text) {
    let count = 0;
    for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
        let before = colon - 1;
        while (text.charCodeAt(before) <= SPACE)
            before--;
        if (text.charCodeAt(before) === QUOTE)
            count++;
    }
    return count;
}

;// CONCATENATED MODULE: ./src/files/open.ts


/** Reads and parses a file that was found. */
async function openFile(found, reader) {
    const { file, path, refused } = found;
    const at = (line) => ({ file, line, column: 1 });
    if (refused !== undefined)
        return { file, fault: { rule: 'unreadable-file', message: refused, location: at(1) } };
    if (!isJson(file) && !isYaml(file)) {
        const message = `Connector files are .json, .yaml or .yml: exclude this one with "!${file}".`;
        return { file, fault: { rule: 'file-type', message, location: at(1) } };
    }
    const text = reader.read(path);
    if (typeof text !== 'string')
        return { file, fault: { rule: text.rule, message: text.message, location: at(text.line) } };
    return parseText(file, text);
}
/** Parses the text of a file, by the ending of its name. */
async function parseText(file, text) {
    const result = isYaml(file)
        ? (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(627)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1627))).parseYaml(file, text)
        : await parseJson(file, text);
    if (!(0,source/* isFault */.Zh)(result))
        return { file, text, source: result };
    const { rule, message, offset } = result;
    return { file, text, fault: { rule, message, location: (0,source/* locationOf */.hD)({ file, text }, offset) } };
}
function isJson(file) {
    return /\.json$/i.test(file);
}
function isYaml(file) {
    return /\.ya?ml$/i.test(file);
}

// EXTERNAL MODULE: ./src/files/overlay.ts
var overlay = __nccwpck_require__(4591);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./src/files/read.ts
/** Reads files strictly: regular ones of bounded size, in UTF-8. */


/** Larger than any connector by far. */
const MAX_BYTES = 1024 * 1024;
const BYTE_ORDER_MARK = 0xfeff;
/** Reads one file after the other into the same memory, which is what makes it quick. */
class FileReader {
    #bytes = Buffer.allocUnsafeSlow(MAX_BYTES + 1);
    /**
     * @param path absolute
     * @returns the text without its byte order mark, or why there is none
     */
    read(path) {
        let length;
        try {
            length = this.#fill(path);
        }
        catch (error) {
            const { code, message } = error;
            return { rule: 'unreadable-file', message: `The file cannot be read (${code ?? message}).`, line: 1 };
        }
        if (length > MAX_BYTES)
            return { rule: 'file-size', message: 'The file is larger than 1 MiB, which no connector is.', line: 1 };
        const bytes = this.#bytes.subarray(0, length);
        if ((0,external_node_buffer_.isAscii)(bytes))
            return bytes.toString('latin1');
        if (!(0,external_node_buffer_.isUtf8)(bytes))
            return { rule: 'encoding', message: describeEncoding(bytes), line: firstBadLine(bytes) };
        const text = bytes.toString('utf8');
        return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
    }
    #fill(path) {
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            let length = 0;
            for (;;) {
                const count = (0,external_node_fs_.readSync)(file, this.#bytes, length, this.#bytes.length - length, null);
                length += count;
                if (count === 0 || length === this.#bytes.length)
                    return length;
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
}
function describeEncoding(bytes) {
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return isUtf16
        ? 'The file is in UTF-16: save it in UTF-8.'
        : 'This line holds bytes that are not UTF-8: save the file in UTF-8.';
}
function firstBadLine(bytes) {
    let line = 1;
    let start = 0;
    for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)))
            break;
        line++;
        start = end + 1;
    }
    return line;
}

;// CONCATENATED MODULE: ./src/validation/code-points.ts
/** Length of a text in Unicode code points, as the service and JSON Schema count it. */
function countCodePoints(text) {
    let count = text.length;
    for (let index = 1; index < text.length; index++) {
        const isPair = (text.charCodeAt(index) & 0xfc00) === 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800;
        if (isPair)
            count--;
    }
    return count;
}

;// CONCATENATED MODULE: ./src/generated/validate-connector.js
// Generated from schema/connector.schema.json.

const validateConnector = validate20;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","required":["display_name","auth_patterns","proxy_url","proxy_enabled"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"renamed_from":{"if":{"type":"array"},"then":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/connectorName"}},"else":{"$ref":"#/$defs/connectorName"}},"display_name":{"$ref":"#/$defs/connectorName"},"description":{"type":"string"},"auth_patterns":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/authPattern"}},"proxy_url":{"type":"string","minLength":1,"maxLength":2048,"pattern":"^https://"},"proxy_enabled":{"type":"boolean","const":true},"icon_src":{"type":"string","maxLength":2048,"pattern":"^(https://|$)"},"metadata":{"type":"object","maxProperties":20,"propertyNames":{"minLength":3,"maxLength":25},"additionalProperties":{"type":"string","minLength":1,"maxLength":256}}},"$defs":{"connectorName":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[a-zA-Z0-9 ]*[a-zA-Z0-9][a-zA-Z0-9 ]*$"},"authPattern":{"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/oauthPattern"},{"$ref":"#/$defs/basicPattern"},{"$ref":"#/$defs/bearerPattern"},{"$ref":"#/$defs/apiKeyPattern"},{"$ref":"#/$defs/noAuthPattern"}]},"oauthPattern":{"type":"object","required":["type","display_name","oauth_config"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"OAUTH"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp"},"fields":{"$ref":"#/$defs/noFields"},"account_fields":{"type":"array","items":{"$ref":"#/$defs/field"}},"oauth_config":{"type":"object"},"auth_header_key_override":{"$ref":"#/$defs/headerName"}},"if":{"required":["is_mcp"],"properties":{"is_mcp":{"const":true}}},"then":{"properties":{"oauth_config":{"$ref":"#/$defs/mcpOauthConfig"}}},"else":{"properties":{"oauth_config":{"$ref":"#/$defs/oauthConfig"}}}},"basicPattern":{"type":"object","required":["type","display_name","fields"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"BASIC"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp"},"fields":{"$ref":"#/$defs/fields"},"auth_header_key_override":{"$ref":"#/$defs/headerName"},"auth_field_mutations":{"$ref":"#/$defs/mutations"}}},"bearerPattern":{"type":"object","required":["type","display_name","fields"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"BEARER"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp"},"fields":{"$ref":"#/$defs/fields"},"auth_header_key_override":{"$ref":"#/$defs/headerName"},"auth_field_mutations":{"$ref":"#/$defs/mutations"}}},"apiKeyPattern":{"type":"object","required":["type","display_name","fields"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"API_KEY"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp"},"fields":{"$ref":"#/$defs/fields"},"auth_header_key_override":{"$ref":"#/$defs/headerName"},"auth_field_mutations":{"$ref":"#/$defs/mutations"}}},"noAuthPattern":{"type":"object","required":["type","display_name","is_mcp"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"NO_AUTH"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp","const":true},"fields":{"$ref":"#/$defs/noFields"}}},"authType":{"type":"string"},"label":{"type":"string","minLength":1},"authDescription":{"type":"string"},"isMcp":{"type":"boolean"},"noFields":{"type":"array","maxItems":0},"fields":{"type":"array","items":{"$ref":"#/$defs/field"},"minItems":1},"field":{"type":"object","required":["field_name","label","input_type"],"additionalProperties":false,"properties":{"field_name":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"},"label":{"type":"string","minLength":1},"input_type":{"type":"string","enum":["text","password","select"]},"hint":{"type":"string"},"required":{"type":"boolean"},"is_path_param":{"type":"boolean"}}},"oauthConfig":{"type":"object","required":["authorize_uri","token_uri"],"additionalProperties":false,"properties":{"authorize_uri":{"$ref":"#/$defs/endpoint"},"token_uri":{"$ref":"#/$defs/endpoint"},"user_info_uri":{"$ref":"#/$defs/endpoint"},"available_scopes":{"type":"array","items":{"$ref":"#/$defs/scope"}},"pkce_enabled":{"type":"boolean"},"custom_scope_name":{"type":"string","minLength":1},"allow_use_scalekit_credentials":{"type":"boolean"}}},"endpoint":{"type":"string","pattern":"^https://"},"scope":{"type":"object","required":["scope","display_name"],"additionalProperties":false,"properties":{"scope":{"type":"string","pattern":"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},"display_name":{"$ref":"#/$defs/label"},"description":{"type":"string"},"required":{"type":"boolean"}}},"mcpOauthConfig":{"type":"object","required":["pkce_enabled"],"additionalProperties":false,"properties":{"pkce_enabled":{"type":"boolean","const":true}}},"headerName":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"mutations":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"username":{"$ref":"#/$defs/mutation"},"password":{"$ref":"#/$defs/mutation"},"token":{"$ref":"#/$defs/mutation"},"bearer_token":{"$ref":"#/$defs/mutation"},"api_key":{"$ref":"#/$defs/mutation"}}},"mutation":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"prefix":{"$ref":"#/$defs/headerText"},"suffix":{"$ref":"#/$defs/headerText"},"default":{"$ref":"#/$defs/headerText"}}},"headerText":{"type":"string","pattern":"^[^\\x00-\\x1F\\x7F]*$"}}};
const schema32 = {"type":"string","minLength":1,"maxLength":200,"pattern":"^[a-zA-Z0-9 ]*[a-zA-Z0-9][a-zA-Z0-9 ]*$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCodePoints;
const pattern4 = new RegExp("^[a-zA-Z0-9 ]*[a-zA-Z0-9][a-zA-Z0-9 ]*$", "u");
const pattern7 = new RegExp("^https://", "u");
const pattern21 = new RegExp("^(https://|$)", "u");
const schema35 = {"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"$ref":"#/$defs/oauthPattern"},{"$ref":"#/$defs/basicPattern"},{"$ref":"#/$defs/bearerPattern"},{"$ref":"#/$defs/apiKeyPattern"},{"$ref":"#/$defs/noAuthPattern"}]};
const schema36 = {"type":"object","required":["type","display_name","oauth_config"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"OAUTH"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp"},"fields":{"$ref":"#/$defs/noFields"},"account_fields":{"type":"array","items":{"$ref":"#/$defs/field"}},"oauth_config":{"type":"object"},"auth_header_key_override":{"$ref":"#/$defs/headerName"}},"if":{"required":["is_mcp"],"properties":{"is_mcp":{"const":true}}},"then":{"properties":{"oauth_config":{"$ref":"#/$defs/mcpOauthConfig"}}},"else":{"properties":{"oauth_config":{"$ref":"#/$defs/oauthConfig"}}}};
const schema37 = {"type":"object","required":["pkce_enabled"],"additionalProperties":false,"properties":{"pkce_enabled":{"type":"boolean","const":true}}};
const schema44 = {"type":"string"};
const schema43 = {"type":"string","minLength":1};
const schema46 = {"type":"string"};
const schema47 = {"type":"boolean"};
const schema48 = {"type":"array","maxItems":0};
const schema49 = {"type":"object","required":["field_name","label","input_type"],"additionalProperties":false,"properties":{"field_name":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"},"label":{"type":"string","minLength":1},"input_type":{"type":"string","enum":["text","password","select"]},"hint":{"type":"string"},"required":{"type":"boolean"},"is_path_param":{"type":"boolean"}}};
const schema50 = {"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"};
const schema38 = {"type":"object","required":["authorize_uri","token_uri"],"additionalProperties":false,"properties":{"authorize_uri":{"$ref":"#/$defs/endpoint"},"token_uri":{"$ref":"#/$defs/endpoint"},"user_info_uri":{"$ref":"#/$defs/endpoint"},"available_scopes":{"type":"array","items":{"$ref":"#/$defs/scope"}},"pkce_enabled":{"type":"boolean"},"custom_scope_name":{"type":"string","minLength":1},"allow_use_scalekit_credentials":{"type":"boolean"}}};
const schema39 = {"type":"string","pattern":"^https://"};
const schema42 = {"type":"object","required":["scope","display_name"],"additionalProperties":false,"properties":{"scope":{"type":"string","pattern":"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},"display_name":{"$ref":"#/$defs/label"},"description":{"type":"string"},"required":{"type":"boolean"}}};
const pattern10 = new RegExp("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scope === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.display_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"},message:"must have required property '"+"display_name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "scope") || (key0 === "display_name")) || (key0 === "description")) || (key0 === "required"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.scope !== undefined){
let data0 = data.scope;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
const err3 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/pattern",keyword:"pattern",params:{pattern: "^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"},message:"must match pattern \""+"^[\\x21\\x23-\\x5B\\x5D-\\x7E]+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.display_name !== undefined){
let data1 = data.display_name;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/display_name",schemaPath:"#/$defs/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/display_name",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.required !== undefined){
if(typeof data.required !== "boolean"){
const err8 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorize_uri === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "authorize_uri"},message:"must have required property '"+"authorize_uri"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.token_uri === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "token_uri"},message:"must have required property '"+"token_uri"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "authorize_uri") || (key0 === "token_uri")) || (key0 === "user_info_uri")) || (key0 === "available_scopes")) || (key0 === "pkce_enabled")) || (key0 === "custom_scope_name")) || (key0 === "allow_use_scalekit_credentials"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.authorize_uri !== undefined){
let data0 = data.authorize_uri;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/authorize_uri",schemaPath:"#/$defs/endpoint/pattern",keyword:"pattern",params:{pattern: "^https://"},message:"must match pattern \""+"^https://"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/authorize_uri",schemaPath:"#/$defs/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.token_uri !== undefined){
let data1 = data.token_uri;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err5 = {instancePath:instancePath+"/token_uri",schemaPath:"#/$defs/endpoint/pattern",keyword:"pattern",params:{pattern: "^https://"},message:"must match pattern \""+"^https://"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/token_uri",schemaPath:"#/$defs/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.user_info_uri !== undefined){
let data2 = data.user_info_uri;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err7 = {instancePath:instancePath+"/user_info_uri",schemaPath:"#/$defs/endpoint/pattern",keyword:"pattern",params:{pattern: "^https://"},message:"must match pattern \""+"^https://"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/user_info_uri",schemaPath:"#/$defs/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.available_scopes !== undefined){
let data3 = data.available_scopes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data3[i0], {instancePath:instancePath+"/available_scopes/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/available_scopes",schemaPath:"#/properties/available_scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.pkce_enabled !== undefined){
if(typeof data.pkce_enabled !== "boolean"){
const err10 = {instancePath:instancePath+"/pkce_enabled",schemaPath:"#/properties/pkce_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.custom_scope_name !== undefined){
let data6 = data.custom_scope_name;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err11 = {instancePath:instancePath+"/custom_scope_name",schemaPath:"#/properties/custom_scope_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/custom_scope_name",schemaPath:"#/properties/custom_scope_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.allow_use_scalekit_credentials !== undefined){
if(typeof data.allow_use_scalekit_credentials !== "boolean"){
const err13 = {instancePath:instancePath+"/allow_use_scalekit_credentials",schemaPath:"#/properties/allow_use_scalekit_credentials/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern11 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]*$", "u");
const pattern12 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.is_mcp === undefined) && (missing0 = "is_mcp")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.is_mcp !== undefined){
if(true !== data.is_mcp){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.oauth_config !== undefined){
let data1 = data.oauth_config;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.pkce_enabled === undefined){
const err2 = {instancePath:instancePath+"/oauth_config",schemaPath:"#/$defs/mcpOauthConfig/required",keyword:"required",params:{missingProperty: "pkce_enabled"},message:"must have required property '"+"pkce_enabled"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data1){
if(!(key0 === "pkce_enabled")){
const err3 = {instancePath:instancePath+"/oauth_config",schemaPath:"#/$defs/mcpOauthConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.pkce_enabled !== undefined){
let data2 = data1.pkce_enabled;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/oauth_config/pkce_enabled",schemaPath:"#/$defs/mcpOauthConfig/properties/pkce_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(true !== data2){
const err5 = {instancePath:instancePath+"/oauth_config/pkce_enabled",schemaPath:"#/$defs/mcpOauthConfig/properties/pkce_enabled/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/oauth_config",schemaPath:"#/$defs/mcpOauthConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.oauth_config = true;
props0.is_mcp = true;
}
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.oauth_config !== undefined){
if(!(validate23(data.oauth_config, {instancePath:instancePath+"/oauth_config",parentData:data,parentDataProperty:"oauth_config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs11 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.oauth_config = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.display_name === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"},message:"must have required property '"+"display_name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.oauth_config === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "oauth_config"},message:"must have required property '"+"oauth_config"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data){
if(!((((((((key1 === "type") || (key1 === "display_name")) || (key1 === "description")) || (key1 === "is_mcp")) || (key1 === "fields")) || (key1 === "account_fields")) || (key1 === "oauth_config")) || (key1 === "auth_header_key_override"))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/authType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("OAUTH" !== data4){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "OAUTH"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.display_name !== undefined){
let data5 = data.display_name;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err14 = {instancePath:instancePath+"/display_name",schemaPath:"#/$defs/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/display_name",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/authDescription/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.is_mcp !== undefined){
if(typeof data.is_mcp !== "boolean"){
const err17 = {instancePath:instancePath+"/is_mcp",schemaPath:"#/$defs/isMcp/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.fields !== undefined){
let data8 = data.fields;
if(Array.isArray(data8)){
if(data8.length > 0){
const err18 = {instancePath:instancePath+"/fields",schemaPath:"#/$defs/noFields/maxItems",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/fields",schemaPath:"#/$defs/noFields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.account_fields !== undefined){
let data9 = data.account_fields;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.field_name === undefined){
const err20 = {instancePath:instancePath+"/account_fields/" + i0,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "field_name"},message:"must have required property '"+"field_name"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data10.label === undefined){
const err21 = {instancePath:instancePath+"/account_fields/" + i0,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data10.input_type === undefined){
const err22 = {instancePath:instancePath+"/account_fields/" + i0,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "input_type"},message:"must have required property '"+"input_type"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key2 in data10){
if(!((((((key2 === "field_name") || (key2 === "label")) || (key2 === "input_type")) || (key2 === "hint")) || (key2 === "required")) || (key2 === "is_path_param"))){
const err23 = {instancePath:instancePath+"/account_fields/" + i0,schemaPath:"#/$defs/field/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.field_name !== undefined){
let data11 = data10.field_name;
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
const err24 = {instancePath:instancePath+"/account_fields/" + i0+"/field_name",schemaPath:"#/$defs/field/properties/field_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/account_fields/" + i0+"/field_name",schemaPath:"#/$defs/field/properties/field_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.label !== undefined){
let data12 = data10.label;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err26 = {instancePath:instancePath+"/account_fields/" + i0+"/label",schemaPath:"#/$defs/field/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/account_fields/" + i0+"/label",schemaPath:"#/$defs/field/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.input_type !== undefined){
let data13 = data10.input_type;
if(typeof data13 !== "string"){
const err28 = {instancePath:instancePath+"/account_fields/" + i0+"/input_type",schemaPath:"#/$defs/field/properties/input_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((data13 === "text") || (data13 === "password")) || (data13 === "select"))){
const err29 = {instancePath:instancePath+"/account_fields/" + i0+"/input_type",schemaPath:"#/$defs/field/properties/input_type/enum",keyword:"enum",params:{allowedValues: schema49.properties.input_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.hint !== undefined){
if(typeof data10.hint !== "string"){
const err30 = {instancePath:instancePath+"/account_fields/" + i0+"/hint",schemaPath:"#/$defs/field/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data10.required !== undefined){
if(typeof data10.required !== "boolean"){
const err31 = {instancePath:instancePath+"/account_fields/" + i0+"/required",schemaPath:"#/$defs/field/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.is_path_param !== undefined){
if(typeof data10.is_path_param !== "boolean"){
const err32 = {instancePath:instancePath+"/account_fields/" + i0+"/is_path_param",schemaPath:"#/$defs/field/properties/is_path_param/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/account_fields/" + i0,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/account_fields",schemaPath:"#/properties/account_fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.oauth_config !== undefined){
let data17 = data.oauth_config;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err35 = {instancePath:instancePath+"/oauth_config",schemaPath:"#/properties/oauth_config/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.auth_header_key_override !== undefined){
let data18 = data.auth_header_key_override;
if(typeof data18 === "string"){
if(!pattern12.test(data18)){
const err36 = {instancePath:instancePath+"/auth_header_key_override",schemaPath:"#/$defs/headerName/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/auth_header_key_override",schemaPath:"#/$defs/headerName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"object","required":["type","display_name","fields"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"BASIC"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp"},"fields":{"$ref":"#/$defs/fields"},"auth_header_key_override":{"$ref":"#/$defs/headerName"},"auth_field_mutations":{"$ref":"#/$defs/mutations"}}};
const schema56 = {"type":"array","items":{"$ref":"#/$defs/field"},"minItems":1};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.field_name === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "field_name"},message:"must have required property '"+"field_name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.label === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.input_type === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/field/required",keyword:"required",params:{missingProperty: "input_type"},message:"must have required property '"+"input_type"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data0){
if(!((((((key0 === "field_name") || (key0 === "label")) || (key0 === "input_type")) || (key0 === "hint")) || (key0 === "required")) || (key0 === "is_path_param"))){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/field/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.field_name !== undefined){
let data1 = data0.field_name;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
const err5 = {instancePath:instancePath+"/" + i0+"/field_name",schemaPath:"#/$defs/field/properties/field_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/" + i0+"/field_name",schemaPath:"#/$defs/field/properties/field_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.label !== undefined){
let data2 = data0.label;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/" + i0+"/label",schemaPath:"#/$defs/field/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/" + i0+"/label",schemaPath:"#/$defs/field/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.input_type !== undefined){
let data3 = data0.input_type;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/" + i0+"/input_type",schemaPath:"#/$defs/field/properties/input_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data3 === "text") || (data3 === "password")) || (data3 === "select"))){
const err10 = {instancePath:instancePath+"/" + i0+"/input_type",schemaPath:"#/$defs/field/properties/input_type/enum",keyword:"enum",params:{allowedValues: schema49.properties.input_type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.hint !== undefined){
if(typeof data0.hint !== "string"){
const err11 = {instancePath:instancePath+"/" + i0+"/hint",schemaPath:"#/$defs/field/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.required !== undefined){
if(typeof data0.required !== "boolean"){
const err12 = {instancePath:instancePath+"/" + i0+"/required",schemaPath:"#/$defs/field/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.is_path_param !== undefined){
if(typeof data0.is_path_param !== "boolean"){
const err13 = {instancePath:instancePath+"/" + i0+"/is_path_param",schemaPath:"#/$defs/field/properties/is_path_param/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"username":{"$ref":"#/$defs/mutation"},"password":{"$ref":"#/$defs/mutation"},"token":{"$ref":"#/$defs/mutation"},"bearer_token":{"$ref":"#/$defs/mutation"},"api_key":{"$ref":"#/$defs/mutation"}}};
const schema60 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"prefix":{"$ref":"#/$defs/headerText"},"suffix":{"$ref":"#/$defs/headerText"},"default":{"$ref":"#/$defs/headerText"}}};
const schema61 = {"type":"string","pattern":"^[^\\x00-\\x1F\\x7F]*$"};
const pattern15 = new RegExp("^[^\\x00-\\x1F\\x7F]*$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "prefix") || (key0 === "suffix")) || (key0 === "default"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.prefix !== undefined){
let data0 = data.prefix;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err2 = {instancePath:instancePath+"/prefix",schemaPath:"#/$defs/headerText/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1F\\x7F]*$"},message:"must match pattern \""+"^[^\\x00-\\x1F\\x7F]*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/prefix",schemaPath:"#/$defs/headerText/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.suffix !== undefined){
let data1 = data.suffix;
if(typeof data1 === "string"){
if(!pattern15.test(data1)){
const err4 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/headerText/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1F\\x7F]*$"},message:"must match pattern \""+"^[^\\x00-\\x1F\\x7F]*$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/headerText/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.default !== undefined){
let data2 = data.default;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
const err6 = {instancePath:instancePath+"/default",schemaPath:"#/$defs/headerText/pattern",keyword:"pattern",params:{pattern: "^[^\\x00-\\x1F\\x7F]*$"},message:"must match pattern \""+"^[^\\x00-\\x1F\\x7F]*$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/default",schemaPath:"#/$defs/headerText/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "username") || (key0 === "password")) || (key0 === "token")) || (key0 === "bearer_token")) || (key0 === "api_key"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.username !== undefined){
if(!(validate31(data.username, {instancePath:instancePath+"/username",parentData:data,parentDataProperty:"username",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(validate31(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.token !== undefined){
if(!(validate31(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.bearer_token !== undefined){
if(!(validate31(data.bearer_token, {instancePath:instancePath+"/bearer_token",parentData:data,parentDataProperty:"bearer_token",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.api_key !== undefined){
if(!(validate31(data.api_key, {instancePath:instancePath+"/api_key",parentData:data,parentDataProperty:"api_key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.display_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"},message:"must have required property '"+"display_name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.fields === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "display_name")) || (key0 === "description")) || (key0 === "is_mcp")) || (key0 === "fields")) || (key0 === "auth_header_key_override")) || (key0 === "auth_field_mutations"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/authType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("BASIC" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "BASIC"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.display_name !== undefined){
let data1 = data.display_name;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/display_name",schemaPath:"#/$defs/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/display_name",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/authDescription/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.is_mcp !== undefined){
if(typeof data.is_mcp !== "boolean"){
const err9 = {instancePath:instancePath+"/is_mcp",schemaPath:"#/$defs/isMcp/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.fields !== undefined){
if(!(validate28(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.auth_header_key_override !== undefined){
let data5 = data.auth_header_key_override;
if(typeof data5 === "string"){
if(!pattern12.test(data5)){
const err10 = {instancePath:instancePath+"/auth_header_key_override",schemaPath:"#/$defs/headerName/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/auth_header_key_override",schemaPath:"#/$defs/headerName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.auth_field_mutations !== undefined){
if(!(validate30(data.auth_field_mutations, {instancePath:instancePath+"/auth_field_mutations",parentData:data,parentDataProperty:"auth_field_mutations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"object","required":["type","display_name","fields"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"BEARER"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp"},"fields":{"$ref":"#/$defs/fields"},"auth_header_key_override":{"$ref":"#/$defs/headerName"},"auth_field_mutations":{"$ref":"#/$defs/mutations"}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.display_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"},message:"must have required property '"+"display_name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.fields === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "display_name")) || (key0 === "description")) || (key0 === "is_mcp")) || (key0 === "fields")) || (key0 === "auth_header_key_override")) || (key0 === "auth_field_mutations"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/authType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("BEARER" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "BEARER"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.display_name !== undefined){
let data1 = data.display_name;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/display_name",schemaPath:"#/$defs/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/display_name",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/authDescription/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.is_mcp !== undefined){
if(typeof data.is_mcp !== "boolean"){
const err9 = {instancePath:instancePath+"/is_mcp",schemaPath:"#/$defs/isMcp/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.fields !== undefined){
if(!(validate28(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.auth_header_key_override !== undefined){
let data5 = data.auth_header_key_override;
if(typeof data5 === "string"){
if(!pattern12.test(data5)){
const err10 = {instancePath:instancePath+"/auth_header_key_override",schemaPath:"#/$defs/headerName/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/auth_header_key_override",schemaPath:"#/$defs/headerName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.auth_field_mutations !== undefined){
if(!(validate30(data.auth_field_mutations, {instancePath:instancePath+"/auth_field_mutations",parentData:data,parentDataProperty:"auth_field_mutations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema70 = {"type":"object","required":["type","display_name","fields"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"API_KEY"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp"},"fields":{"$ref":"#/$defs/fields"},"auth_header_key_override":{"$ref":"#/$defs/headerName"},"auth_field_mutations":{"$ref":"#/$defs/mutations"}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.display_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"},message:"must have required property '"+"display_name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.fields === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "display_name")) || (key0 === "description")) || (key0 === "is_mcp")) || (key0 === "fields")) || (key0 === "auth_header_key_override")) || (key0 === "auth_field_mutations"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/authType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("API_KEY" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "API_KEY"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.display_name !== undefined){
let data1 = data.display_name;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/display_name",schemaPath:"#/$defs/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/display_name",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/authDescription/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.is_mcp !== undefined){
if(typeof data.is_mcp !== "boolean"){
const err9 = {instancePath:instancePath+"/is_mcp",schemaPath:"#/$defs/isMcp/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.fields !== undefined){
if(!(validate28(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.auth_header_key_override !== undefined){
let data5 = data.auth_header_key_override;
if(typeof data5 === "string"){
if(!pattern12.test(data5)){
const err10 = {instancePath:instancePath+"/auth_header_key_override",schemaPath:"#/$defs/headerName/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/auth_header_key_override",schemaPath:"#/$defs/headerName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.auth_field_mutations !== undefined){
if(!(validate30(data.auth_field_mutations, {instancePath:instancePath+"/auth_field_mutations",parentData:data,parentDataProperty:"auth_field_mutations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema76 = {"type":"object","required":["type","display_name","is_mcp"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/authType","const":"NO_AUTH"},"display_name":{"$ref":"#/$defs/label"},"description":{"$ref":"#/$defs/authDescription"},"is_mcp":{"$ref":"#/$defs/isMcp","const":true},"fields":{"$ref":"#/$defs/noFields"}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.display_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"},message:"must have required property '"+"display_name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.is_mcp === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_mcp"},message:"must have required property '"+"is_mcp"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "display_name")) || (key0 === "description")) || (key0 === "is_mcp")) || (key0 === "fields"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/authType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("NO_AUTH" !== data0){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "NO_AUTH"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.display_name !== undefined){
let data1 = data.display_name;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/display_name",schemaPath:"#/$defs/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/display_name",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/authDescription/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.is_mcp !== undefined){
let data3 = data.is_mcp;
if(typeof data3 !== "boolean"){
const err9 = {instancePath:instancePath+"/is_mcp",schemaPath:"#/$defs/isMcp/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(true !== data3){
const err10 = {instancePath:instancePath+"/is_mcp",schemaPath:"#/properties/is_mcp/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.fields !== undefined){
let data4 = data.fields;
if(Array.isArray(data4)){
if(data4.length > 0){
const err11 = {instancePath:instancePath+"/fields",schemaPath:"#/$defs/noFields/maxItems",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/fields",schemaPath:"#/$defs/noFields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "OAUTH"){
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var props0 = true;
}
else if(tag0 === "BASIC"){
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "BEARER"){
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "API_KEY"){
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "NO_AUTH"){
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate21.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.display_name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"},message:"must have required property '"+"display_name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.auth_patterns === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "auth_patterns"},message:"must have required property '"+"auth_patterns"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.proxy_url === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proxy_url"},message:"must have required property '"+"proxy_url"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.proxy_enabled === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "proxy_enabled"},message:"must have required property '"+"proxy_enabled"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.renamed_from !== undefined){
let data1 = data.renamed_from;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(!(Array.isArray(data1))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs8 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/renamed_from",schemaPath:"#/properties/renamed_from/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err8 = {instancePath:instancePath+"/renamed_from/" + i0,schemaPath:"#/$defs/connectorName/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/renamed_from/" + i0,schemaPath:"#/$defs/connectorName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern4.test(data2)){
const err10 = {instancePath:instancePath+"/renamed_from/" + i0,schemaPath:"#/$defs/connectorName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9 ]*[a-zA-Z0-9][a-zA-Z0-9 ]*$"},message:"must match pattern \""+"^[a-zA-Z0-9 ]*[a-zA-Z0-9][a-zA-Z0-9 ]*$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/renamed_from/" + i0,schemaPath:"#/$defs/connectorName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/renamed_from",schemaPath:"#/properties/renamed_from/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs13 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err13 = {instancePath:instancePath+"/renamed_from",schemaPath:"#/$defs/connectorName/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data1) < 1){
const err14 = {instancePath:instancePath+"/renamed_from",schemaPath:"#/$defs/connectorName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern4.test(data1)){
const err15 = {instancePath:instancePath+"/renamed_from",schemaPath:"#/$defs/connectorName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9 ]*[a-zA-Z0-9][a-zA-Z0-9 ]*$"},message:"must match pattern \""+"^[a-zA-Z0-9 ]*[a-zA-Z0-9][a-zA-Z0-9 ]*$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/renamed_from",schemaPath:"#/$defs/connectorName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err17 = {instancePath:instancePath+"/renamed_from",schemaPath:"#/properties/renamed_from/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.display_name !== undefined){
let data3 = data.display_name;
if(typeof data3 === "string"){
if(func2(data3) > 200){
const err18 = {instancePath:instancePath+"/display_name",schemaPath:"#/$defs/connectorName/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(data3) < 1){
const err19 = {instancePath:instancePath+"/display_name",schemaPath:"#/$defs/connectorName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern4.test(data3)){
const err20 = {instancePath:instancePath+"/display_name",schemaPath:"#/$defs/connectorName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9 ]*[a-zA-Z0-9][a-zA-Z0-9 ]*$"},message:"must match pattern \""+"^[a-zA-Z0-9 ]*[a-zA-Z0-9][a-zA-Z0-9 ]*$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/display_name",schemaPath:"#/$defs/connectorName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err22 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.auth_patterns !== undefined){
let data5 = data.auth_patterns;
if(Array.isArray(data5)){
if(data5.length < 1){
const err23 = {instancePath:instancePath+"/auth_patterns",schemaPath:"#/properties/auth_patterns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate21(data5[i1], {instancePath:instancePath+"/auth_patterns/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/auth_patterns",schemaPath:"#/properties/auth_patterns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.proxy_url !== undefined){
let data7 = data.proxy_url;
if(typeof data7 === "string"){
if(func2(data7) > 2048){
const err25 = {instancePath:instancePath+"/proxy_url",schemaPath:"#/properties/proxy_url/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(data7) < 1){
const err26 = {instancePath:instancePath+"/proxy_url",schemaPath:"#/properties/proxy_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern7.test(data7)){
const err27 = {instancePath:instancePath+"/proxy_url",schemaPath:"#/properties/proxy_url/pattern",keyword:"pattern",params:{pattern: "^https://"},message:"must match pattern \""+"^https://"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/proxy_url",schemaPath:"#/properties/proxy_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.proxy_enabled !== undefined){
let data8 = data.proxy_enabled;
if(typeof data8 !== "boolean"){
const err29 = {instancePath:instancePath+"/proxy_enabled",schemaPath:"#/properties/proxy_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(true !== data8){
const err30 = {instancePath:instancePath+"/proxy_enabled",schemaPath:"#/properties/proxy_enabled/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.icon_src !== undefined){
let data9 = data.icon_src;
if(typeof data9 === "string"){
if(func2(data9) > 2048){
const err31 = {instancePath:instancePath+"/icon_src",schemaPath:"#/properties/icon_src/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern21.test(data9)){
const err32 = {instancePath:instancePath+"/icon_src",schemaPath:"#/properties/icon_src/pattern",keyword:"pattern",params:{pattern: "^(https://|$)"},message:"must match pattern \""+"^(https://|$)"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/icon_src",schemaPath:"#/properties/icon_src/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.metadata !== undefined){
let data10 = data.metadata;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 20){
const err34 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key1 in data10){
const _errs32 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 25){
const err35 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/propertyNames/maxLength",keyword:"maxLength",params:{limit: 25},message:"must NOT have more than 25 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func2(key1) < 3){
const err36 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/propertyNames/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var valid9 = _errs32 === errors;
if(!valid9){
const err37 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
for(const key2 in data10){
let data11 = data10[key2];
if(typeof data11 === "string"){
if(func2(data11) > 256){
const err38 = {instancePath:instancePath+"/metadata/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func2(data11) < 1){
const err39 = {instancePath:instancePath+"/metadata/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/metadata/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

;// CONCATENATED MODULE: ./src/validation/rule.ts
/** A step of a path that stands for every entry. */
const EACH = Symbol('each');

;// CONCATENATED MODULE: ./src/validation/rules/basic-password.ts

const basicPassword = {
    id: 'basic-password',
    severity: 'warning',
    title: 'A BASIC pattern has a password, or a default for it',
    why: 'Basic authentication always sends a user name and a password. Where the upstream takes an API key as the user name, say what to send as the password with `auth_field_mutations`.',
    bad: [
        {
            auth_patterns: [
                {
                    type: 'BASIC',
                    display_name: 'Basic Auth',
                    fields: [{ field_name: 'username', label: 'API Key', input_type: 'password' }],
                },
            ],
        },
    ],
    good: [
        {
            auth_patterns: [
                {
                    type: 'BASIC',
                    display_name: 'Basic Auth',
                    fields: [{ field_name: 'username', label: 'API Key', input_type: 'password' }],
                    auth_field_mutations: { password: { default: 'X' } },
                },
            ],
        },
    ],
    check({ auth_patterns: patterns }, report) {
        for (const [index, { type, fields, auth_field_mutations: mutations }] of patterns?.entries() ?? []) {
            if (type !== 'BASIC' || fields === undefined || mutations?.password?.default !== undefined)
                continue;
            if (fields.some((field) => field.field_name === 'password'))
                continue;
            const path = ['auth_patterns', index];
            report([...path, 'fields'], 'This BASIC pattern collects no `password`: add the field, or say what to send with `auth_field_mutations: {"password": {"default": "X"}}`.', {
                part: 'key',
                restsOn: [
                    [...path, 'fields', EACH, 'field_name'],
                    [...path, 'auth_field_mutations', 'password', 'default'],
                ],
            });
        }
    },
};

;// CONCATENATED MODULE: ./src/validation/credentials.ts
/** The credentials that each static type sends, by the field name under which they are stored. */
const CREDENTIALS = {
    BASIC: ['username', 'password'],
    BEARER: ['token', 'bearer_token'],
    API_KEY: ['api_key'],
};

// EXTERNAL MODULE: ./src/validation/words.ts
var words = __nccwpck_require__(7006);
;// CONCATENATED MODULE: ./src/validation/rules/credential-field.ts



const credentialField = {
    id: 'credential-field',
    severity: 'error',
    title: 'A static auth type collects its credential',
    why: 'The credential is found by its name: `username` for BASIC, `token` or `bearer_token` for BEARER, `api_key` for API_KEY. Under another name it is stored, but never sent.',
    bad: [
        {
            auth_patterns: [
                {
                    type: 'API_KEY',
                    display_name: 'API Key',
                    fields: [{ field_name: 'key', label: 'API Key', input_type: 'password' }],
                },
            ],
        },
    ],
    good: [
        {
            auth_patterns: [
                {
                    type: 'API_KEY',
                    display_name: 'API Key',
                    fields: [{ field_name: 'api_key', label: 'API Key', input_type: 'password' }],
                },
            ],
        },
    ],
    check({ auth_patterns: patterns }, report) {
        for (const [index, { type, fields }] of patterns?.entries() ?? []) {
            const names = CREDENTIALS[type ?? '']?.filter((name) => name !== 'password');
            if (names === undefined || fields === undefined)
                continue;
            const found = fields.flatMap((field) => field.field_name ?? []);
            if (found.some((name) => names.includes(name)))
                continue;
            const wanted = (0,words/* listWords */.yh)(names.map(words/* quote */.hD), 'or');
            report(['auth_patterns', index, 'fields'], `No field of this ${type ?? ''} pattern collects its credential: one needs the \`field_name\` ${wanted}; found ${(0,words/* listWords */.yh)(found.map(words/* quote */.hD), 'and')}.`, {
                part: 'key',
                restsOn: [['auth_patterns', index, 'fields', EACH, 'field_name']],
            });
        }
    },
};

;// CONCATENATED MODULE: ./src/validation/rules/mcp-all-or-none.ts
const mcpAllOrNone = {
    id: 'mcp-all-or-none',
    severity: 'error',
    title: '`is_mcp` is true on all patterns or on none',
    why: 'A connector as a whole is an MCP server or an API. With a mixture, the way that a call takes depends on how the account was connected.',
    bad: [
        {
            auth_patterns: [
                {
                    type: 'BEARER',
                    display_name: 'Token',
                    is_mcp: true,
                    fields: [{ field_name: 'token', label: 'Token', input_type: 'password' }],
                },
                {
                    type: 'API_KEY',
                    display_name: 'API Key',
                    fields: [{ field_name: 'api_key', label: 'API Key', input_type: 'password' }],
                },
            ],
        },
    ],
    good: [
        {
            auth_patterns: [
                {
                    type: 'BEARER',
                    display_name: 'Token',
                    is_mcp: true,
                    fields: [{ field_name: 'token', label: 'Token', input_type: 'password' }],
                },
            ],
        },
    ],
    check({ auth_patterns: patterns }, report) {
        const isMcp = patterns?.map((pattern) => pattern.is_mcp === true) ?? [];
        if (!isMcp.includes(true))
            return;
        for (const [index, is] of isMcp.entries()) {
            if (!is)
                report(['auth_patterns', index, 'is_mcp'], 'Another pattern of this connector has `is_mcp: true`, and this one has not: set it on all patterns or on none.');
        }
    },
};

;// CONCATENATED MODULE: ./src/validation/rules/mutation-credential.ts



const mutationCredential = {
    id: 'mutation-credential',
    severity: 'error',
    title: '`auth_field_mutations` changes only credentials that the type has',
    why: 'A mutation of another name is stored, but never carried out: the prefix, suffix or default is silently missing from every call.',
    bad: [
        {
            auth_patterns: [
                {
                    type: 'API_KEY',
                    display_name: 'API Key',
                    fields: [{ field_name: 'api_key', label: 'API Key', input_type: 'password' }],
                    auth_field_mutations: { token: { prefix: 'Token ' } },
                },
            ],
        },
    ],
    good: [
        {
            auth_patterns: [
                {
                    type: 'API_KEY',
                    display_name: 'API Key',
                    fields: [{ field_name: 'api_key', label: 'API Key', input_type: 'password' }],
                    auth_field_mutations: { api_key: { prefix: 'Token ' } },
                },
            ],
        },
    ],
    check({ auth_patterns: patterns }, report) {
        for (const [index, { type, fields, auth_field_mutations: mutations }] of patterns?.entries() ?? []) {
            const credentials = CREDENTIALS[type ?? ''];
            if (mutations === undefined || credentials === undefined)
                continue;
            const collected = fields?.map((field) => field.field_name) ?? [];
            const usual = credentials.filter((name) => name !== 'password');
            // Of the two names of a bearer token, the one that is collected; a password may be a default alone.
            const unused = usual.some((name) => collected.includes(name))
                ? usual.filter((name) => !collected.includes(name))
                : [];
            const expected = credentials.filter((name) => !unused.includes(name));
            for (const name of Object.keys(mutations)) {
                if (expected.includes(name))
                    continue;
                report(['auth_patterns', index, 'auth_field_mutations', name], `${(0,words/* quote */.hD)(name)} is no credential of this ${type ?? ''} pattern: expected ${(0,words/* listWords */.yh)(expected.map(words/* quote */.hD), 'or')}.`, { part: 'key', restsOn: [['auth_patterns', index, 'fields', EACH, 'field_name']] });
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/validation/rules/oauth-endpoint.ts

const ENDPOINTS = ['authorize_uri', 'token_uri', 'user_info_uri'];
const sample = (tokenUri) => [
    {
        auth_patterns: [
            {
                type: 'OAUTH',
                display_name: 'OAuth 2.0',
                oauth_config: { authorize_uri: 'https://example.com/oauth/authorize', token_uri: tokenUri },
            },
        ],
    },
];
const oauthEndpoint = {
    id: 'oauth-endpoint',
    severity: 'error',
    title: 'OAuth endpoints are absolute HTTPS URLs without credentials or fragments',
    why: 'RFC 6749 forbids fragments in endpoint URLs (section 3.1 and 3.2) and asks for TLS. Placeholders are filled in `proxy_url` only, so here they are sent as they stand.',
    bad: sample('https://{{domain}}/oauth/token'),
    good: sample('https://example.com/oauth/token'),
    check({ auth_patterns: patterns }, report) {
        for (const [index, { oauth_config: config }] of patterns?.entries() ?? []) {
            if (config === undefined)
                continue;
            for (const key of ENDPOINTS) {
                const value = config[key];
                const problem = value === undefined ? undefined : findProblem(value);
                if (problem !== undefined)
                    report(['auth_patterns', index, 'oauth_config', key], `\`${key}\` must be an absolute HTTPS URL: ${problem}; found ${(0,words/* show */.WU)(value)}.`);
            }
        }
    },
};
function findProblem(value) {
    if (/[{}]/.test(value))
        return 'placeholders are filled in `proxy_url` only';
    if (/[\s\\]/.test(value))
        return 'it holds a space or a backslash';
    if (!/^https:\/\/[^/?#]/.test(value) || !URL.canParse(value))
        return 'it has no valid host';
    const { username, password, hash } = new URL(value);
    if (username !== '' || password !== '')
        return 'it must not hold credentials';
    return hash !== '' || value.endsWith('#') ? 'it must not have a fragment (#)' : undefined;
}

;// CONCATENATED MODULE: ./src/validation/placeholders.ts
/** The placeholders of a proxy URL. */
/** Placeholders that take the field of their name without its being marked as a path parameter. */
const BUILT_IN_PLACEHOLDERS = ['domain', 'version'];
const WELL_FORMED = /^[A-Za-z_][A-Za-z0-9_-]*$/;
/** Every placeholder, in order, and every pair of braces that was meant as one. */
function findPlaceholders(url) {
    if (!/[{}]/.test(url))
        return [];
    return Array.from(url.matchAll(/\{\{([^{}]*)\}\}(?!\})|[{}]+[^{}]*[{}]*/g), ([whole, name]) => ({
        name: name ?? whole,
        isWellFormed: name !== undefined && WELL_FORMED.test(name),
    }));
}
/** The names of the well-formed placeholders, each once. */
function placeholderNames(url) {
    const names = findPlaceholders(url).filter(({ isWellFormed }) => isWellFormed);
    return [...new Set(names.map(({ name }) => name))];
}
/**
 * The URL with every well-formed placeholder filled in, where that makes it one that can be parsed.
 * @returns nothing where it is no absolute https URL with a host, whatever is filled in
 */
function parseProxyUrl(url) {
    // The URL parser would mend all of these: a missing host, backslashes, white space.
    if (!/^https:\/\/[^/?#\s\\]/.test(url) || /[\s\\]/.test(url))
        return undefined;
    // A name fits everywhere but in a port.
    for (const filling of ['name', '1']) {
        const filled = url.replaceAll(/\{\{[A-Za-z_][A-Za-z0-9_-]*\}\}/g, filling);
        if (URL.canParse(filled))
            return new URL(filled);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/validation/rules/placeholder-field.ts



/** The key under which a pattern collects the values of placeholders. */
function placeholderFieldsKey(pattern) {
    return pattern.type === 'OAUTH' ? 'account_fields' : 'fields';
}
const placeholderField = {
    id: 'placeholder-field',
    severity: 'error',
    title: 'Every placeholder in `proxy_url` has its field',
    why: 'The value is asked for when an account is connected: in `account_fields` for OAUTH, in `fields` for the static types. Without the field nothing fills the placeholder, and every call fails. A name other than `domain` and `version` is only filled from a field with `is_path_param: true`.',
    bad: [{ proxy_url: 'https://{{workspace}}.example.com' }],
    good: [
        {
            proxy_url: 'https://{{workspace}}.example.com',
            auth_patterns: [
                {
                    type: 'API_KEY',
                    display_name: 'API Key',
                    fields: [
                        { field_name: 'api_key', label: 'API Key', input_type: 'password' },
                        { field_name: 'workspace', label: 'Workspace', input_type: 'text', is_path_param: true },
                    ],
                },
            ],
        },
    ],
    check({ proxy_url: url, auth_patterns: patterns }, report) {
        const names = url === undefined ? [] : placeholderNames(url);
        if (names.length === 0)
            return;
        for (const [index, pattern] of patterns?.entries() ?? []) {
            if (pattern.type === undefined)
                continue;
            for (const name of names)
                checkPlaceholder(name, pattern, index);
        }
        function checkPlaceholder(name, pattern, index) {
            const key = placeholderFieldsKey(pattern);
            const isBuiltIn = BUILT_IN_PLACEHOLDERS.includes(name);
            const fields = pattern[key] ?? [];
            const position = fields.findIndex((field) => field.field_name === name);
            const path = ['auth_patterns', index, key];
            const where = `\`${key}\` of the ${pattern.type ?? ''} pattern`;
            if (position < 0) {
                const flag = isBuiltIn ? '' : ' and `is_path_param: true`';
                report(['proxy_url'], `The placeholder {{${name}}} has no field: add one with \`field_name: ${name}\`${flag} to ${where}.`, {
                    restsOn: [path, [...path, EACH, 'field_name']],
                });
            }
            else if (!isBuiltIn && fields[position]?.is_path_param !== true) {
                report([...path, position, 'is_path_param'], `The field ${(0,words/* quote */.hD)(name)} fills the placeholder {{${name}}}, and so needs \`is_path_param: true\`.`, {
                    restsOn: [['proxy_url']],
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/validation/rules/placeholder-syntax.ts


const placeholderSyntax = {
    id: 'placeholder-syntax',
    severity: 'error',
    title: 'Placeholders in `proxy_url` are written `{{name}}`',
    why: 'Anything else in braces is sent to the upstream as it stands, and the call goes to an address that does not exist.',
    bad: [{ proxy_url: 'https://{domain}/api' }],
    good: [{ proxy_url: 'https://api.example.com' }],
    check({ proxy_url: url }, report) {
        if (url === undefined)
            return;
        const malformed = findPlaceholders(url).find(({ isWellFormed }) => !isWellFormed);
        if (!malformed)
            return;
        const name = malformed.name.replaceAll(/[{}\s]/g, '');
        const expected = /^[A-Za-z_][\w-]*$/.test(name) ? `write {{${name}}}` : 'write {{name}}';
        report(['proxy_url'], `A placeholder is two braces, a name and two braces, without spaces: ${expected}; found ${(0,words/* show */.WU)(url)}.`);
    },
};

;// CONCATENATED MODULE: ./src/validation/rules/private-address.ts


const privateAddress = {
    id: 'private-address',
    severity: 'warning',
    title: '`proxy_url` is no loopback or private address',
    why: 'The proxy calls it from the service, not from your network, where such an address leads nowhere or to something else.',
    bad: [{ proxy_url: 'https://192.168.1.10/api' }],
    good: [{ proxy_url: 'https://api.example.com' }],
    check({ proxy_url: text }, report) {
        const host = text === undefined ? undefined : parseProxyUrl(text)?.hostname;
        if (host !== undefined && isPrivate(host))
            report(['proxy_url'], `${(0,words/* quote */.hD)(host)} is a loopback or private address, which the service cannot call.`);
    },
};
function isPrivate(host) {
    const name = host.replace(/\.$/, '');
    if (name === 'localhost' || name.endsWith('.localhost'))
        return true;
    if (name.startsWith('['))
        return privateAddresses().check(name.slice(1, -1), 'ipv6');
    return /^[\d.]+$/.test(name) && privateAddresses().check(name, 'ipv4');
}
let blockList;
/** Loopback, private, link-local and shared ranges (RFC 6890); made at the first address that is no name. */
function privateAddresses() {
    if (blockList)
        return blockList;
    const { BlockList } = process.getBuiltinModule('node:net');
    blockList = new BlockList();
    for (const [net, prefix] of [
        ['0.0.0.0', 8],
        ['10.0.0.0', 8],
        ['100.64.0.0', 10],
        ['127.0.0.0', 8],
        ['169.254.0.0', 16],
        ['172.16.0.0', 12],
        ['192.168.0.0', 16],
    ])
        blockList.addSubnet(net, prefix, 'ipv4');
    blockList.addAddress('::', 'ipv6');
    blockList.addAddress('::1', 'ipv6');
    blockList.addSubnet('fc00::', 7, 'ipv6');
    blockList.addSubnet('fe80::', 10, 'ipv6');
    return blockList;
}

;// CONCATENATED MODULE: ./src/validation/rules/proxy-url.ts


const proxyUrl = {
    id: 'proxy-url',
    severity: 'error',
    title: '`proxy_url` is a real URL once its placeholders are filled',
    why: 'Calls go to this address. Without a host they go nowhere; credentials in it would be shown to everybody who sees the connector; a fragment is never sent.',
    bad: [{ proxy_url: 'https:///api' }],
    good: [{ proxy_url: 'https://api.example.com/v1' }],
    check({ proxy_url: text }, report) {
        if (text === undefined || findPlaceholders(text).some(({ isWellFormed }) => !isWellFormed))
            return;
        const url = parseProxyUrl(text);
        if (url === undefined)
            report(['proxy_url'], `\`proxy_url\` must be a URL with a host, such as https://api.example.com; found ${(0,words/* show */.WU)(text)}.`);
        else if (url.username !== '' || url.password !== '')
            report(['proxy_url'], '`proxy_url` must not hold credentials (the part before the @): people enter them when they connect.');
        else if (text.includes('#'))
            report(['proxy_url'], `\`proxy_url\` must not have a fragment (#), as it is never sent; found ${(0,words/* show */.WU)(text)}.`);
    },
};

// EXTERNAL MODULE: ./src/connector/ownership.ts
var ownership = __nccwpck_require__(2730);
;// CONCATENATED MODULE: ./src/validation/rules/reserved-metadata.ts

const reservedMetadata = {
    id: 'reserved-metadata',
    severity: 'error',
    title: '`metadata.managed_by` is not set by hand',
    why: 'It is the mark by which the action knows the connectors of this repository, and may delete them when no file declares them any more.',
    bad: [{ metadata: { managed_by: 'me' } }],
    good: [{ metadata: { owner: 'me' } }],
    check({ metadata }, report) {
        if (metadata?.[ownership/* OWNERSHIP_KEY */.MS] === undefined)
            return;
        report(['metadata', ownership/* OWNERSHIP_KEY */.MS], `\`${ownership/* OWNERSHIP_KEY */.MS}\` is reserved for the ownership mark that \`prune\` sets: use another key.`, { part: 'key' });
    },
};

// EXTERNAL MODULE: ./src/validation/secret-shape.ts
var secret_shape = __nccwpck_require__(7375);
;// CONCATENATED MODULE: ./src/validation/rules/secret-default.ts

const secret_default_sample = (value) => [
    {
        auth_patterns: [
            {
                type: 'BASIC',
                display_name: 'Basic Auth',
                fields: [{ field_name: 'username', label: 'API Key', input_type: 'password' }],
                auth_field_mutations: { password: { default: value } },
            },
        ],
    },
];
const secretDefault = {
    id: 'secret-default',
    severity: 'error',
    title: 'A mutation holds no secret',
    why: 'Prefixes, suffixes and defaults are sent for everybody, and stand in the repository and in the dashboard for everybody to read.',
    bad: secret_default_sample('8f14e45fceea167a5a36dedd4bea2543'),
    good: secret_default_sample('X'),
    check({ auth_patterns: patterns }, report) {
        for (const [index, { auth_field_mutations: mutations }] of patterns?.entries() ?? []) {
            for (const [name, mutation] of Object.entries(mutations ?? {})) {
                for (const [key, value] of Object.entries(mutation)) {
                    if ((0,secret_shape/* looksLikeSecret */.W)(value))
                        report(['auth_patterns', index, 'auth_field_mutations', name, key], `This \`${key}\` looks like a secret: take it out of the file and let people enter it when they connect.`);
                }
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/validation/rules/secret-input-type.ts

/** Names of fields that hold a secret, and labels that say so. */
const SECRET_NAME = /(^|[_-])(password|passwd|secret|token|api[_-]?key|private[_-]?key|bearer)($|[_-])/i;
const SECRET_LABEL = /\b(password|secret|token|api[ -]?key|private key)\b/i;
const secretInputType = {
    id: 'secret-input-type',
    severity: 'warning',
    title: 'Secrets are typed into fields of type `password`',
    why: 'With `text` the secret is shown on the screen while it is typed, and kept by the browser.',
    bad: [
        {
            auth_patterns: [
                {
                    type: 'API_KEY',
                    display_name: 'API Key',
                    fields: [{ field_name: 'api_key', label: 'API Key', input_type: 'text' }],
                },
            ],
        },
    ],
    good: [
        {
            auth_patterns: [
                {
                    type: 'API_KEY',
                    display_name: 'API Key',
                    fields: [{ field_name: 'api_key', label: 'API Key', input_type: 'password' }],
                },
            ],
        },
    ],
    check({ auth_patterns: patterns }, report) {
        for (const [index, pattern] of patterns?.entries() ?? []) {
            for (const key of ['fields', 'account_fields']) {
                for (const [position, { field_name: name = '', label = '', input_type: type }] of pattern[key]?.entries() ?? []) {
                    if (type === undefined || type === 'password')
                        continue;
                    if (!SECRET_NAME.test(name) && !SECRET_LABEL.test(label))
                        continue;
                    report(['auth_patterns', index, key, position, 'input_type'], `The field ${(0,words/* quote */.hD)(name)} (${(0,words/* quote */.hD)(label)}) looks like a secret: use \`password\`, which hides it; found \`${type}\`.`);
                }
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/validation/rules/single-auth-pattern.ts
const apiKey = {
    type: 'API_KEY',
    display_name: 'API Key',
    fields: [{ field_name: 'api_key', label: 'API Key', input_type: 'password' }],
};
const bearer = {
    type: 'BEARER',
    display_name: 'Token',
    fields: [{ field_name: 'token', label: 'Token', input_type: 'password' }],
};
const singleAuthPattern = {
    id: 'single-auth-pattern',
    severity: 'warning',
    title: 'A connector has one auth pattern',
    why: 'The list is meant for more later; the SDKs of today support only one.',
    bad: [{ auth_patterns: [apiKey, bearer] }],
    good: [{ auth_patterns: [apiKey] }],
    check({ auth_patterns: patterns }, report) {
        if (patterns !== undefined && patterns.length > 1)
            report(['auth_patterns', 1], `This connector has ${patterns.length} auth patterns, and the SDKs support only one: make a connector of each.`);
    },
};

;// CONCATENATED MODULE: ./src/validation/rules/unique-field-names.ts

const uniqueFieldNames = {
    id: 'unique-field-names',
    severity: 'error',
    title: 'Field names are unique within a pattern',
    why: 'Values are stored by field name: of two fields with one name, one overwrites the other.',
    bad: [
        {
            auth_patterns: [
                {
                    type: 'API_KEY',
                    display_name: 'API Key',
                    fields: [
                        { field_name: 'api_key', label: 'API Key', input_type: 'password' },
                        { field_name: 'api_key', label: 'Second API Key', input_type: 'password' },
                    ],
                },
            ],
        },
    ],
    good: [
        {
            auth_patterns: [
                {
                    type: 'API_KEY',
                    display_name: 'API Key',
                    fields: [
                        { field_name: 'api_key', label: 'API Key', input_type: 'password' },
                        { field_name: 'region', label: 'Region', input_type: 'text' },
                    ],
                },
            ],
        },
    ],
    check({ auth_patterns: patterns }, report) {
        for (const [index, pattern] of patterns?.entries() ?? []) {
            const seen = new Set();
            for (const key of ['fields', 'account_fields']) {
                for (const [position, { field_name: name }] of pattern[key]?.entries() ?? []) {
                    if (name === undefined)
                        continue;
                    if (seen.has(name))
                        report(['auth_patterns', index, key, position, 'field_name'], `The field name ${(0,words/* quote */.hD)(name)} is taken by a field above: give each field its own name.`);
                    seen.add(name);
                }
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/validation/rules/unique-scopes.ts

const unique_scopes_sample = (second) => [
    {
        auth_patterns: [
            {
                type: 'OAUTH',
                display_name: 'OAuth 2.0',
                oauth_config: {
                    authorize_uri: 'https://example.com/oauth/authorize',
                    token_uri: 'https://example.com/oauth/token',
                    available_scopes: [
                        { scope: 'profile', display_name: 'Profile', description: 'Read your profile', required: true },
                        { scope: second, display_name: 'Email', description: 'Read your email address', required: false },
                    ],
                },
            },
        ],
    },
];
const uniqueScopes = {
    id: 'unique-scopes',
    severity: 'error',
    title: 'Every scope is listed once',
    why: 'Of two entries for one scope, nobody can tell which label and which `required` hold.',
    bad: unique_scopes_sample('profile'),
    good: unique_scopes_sample('email'),
    check({ auth_patterns: patterns }, report) {
        for (const [index, { oauth_config: config }] of patterns?.entries() ?? []) {
            const seen = new Set();
            for (const [position, { scope }] of config?.available_scopes?.entries() ?? []) {
                if (scope === undefined)
                    continue;
                if (seen.has(scope))
                    report(['auth_patterns', index, 'oauth_config', 'available_scopes', position, 'scope'], `The scope ${(0,words/* quote */.hD)(scope)} is listed above already: list each scope once.`);
                seen.add(scope);
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/validation/rules/unused-path-param.ts


const unusedPathParam = {
    id: 'unused-path-param',
    severity: 'warning',
    title: 'Every path parameter is used by a placeholder',
    why: 'People are asked for a value that goes nowhere; usually the placeholder is missing or spelt differently.',
    bad: [
        {
            auth_patterns: [
                {
                    type: 'API_KEY',
                    display_name: 'API Key',
                    fields: [
                        { field_name: 'api_key', label: 'API Key', input_type: 'password' },
                        { field_name: 'workspace', label: 'Workspace', input_type: 'text', is_path_param: true },
                    ],
                },
            ],
        },
    ],
    good: [
        {
            proxy_url: 'https://api.example.com/{{workspace}}',
            auth_patterns: [
                {
                    type: 'API_KEY',
                    display_name: 'API Key',
                    fields: [
                        { field_name: 'api_key', label: 'API Key', input_type: 'password' },
                        { field_name: 'workspace', label: 'Workspace', input_type: 'text', is_path_param: true },
                    ],
                },
            ],
        },
    ],
    check({ proxy_url: url, auth_patterns: patterns }, report) {
        for (const [index, pattern] of patterns?.entries() ?? []) {
            for (const key of ['fields', 'account_fields']) {
                for (const [position, { field_name: name, is_path_param: isPathParam }] of pattern[key]?.entries() ??
                    []) {
                    if (isPathParam !== true || name === undefined || placeholderNames(url ?? '').includes(name))
                        continue;
                    report(['auth_patterns', index, key, position, 'field_name'], `The path parameter ${(0,words/* quote */.hD)(name)} is not used: \`proxy_url\` has no placeholder {{${name}}}.`, { restsOn: [['proxy_url']] });
                }
            }
        }
    },
};

;// CONCATENATED MODULE: ./src/validation/rules.ts
















const RULES = [
    proxyUrl,
    privateAddress,
    placeholderSyntax,
    placeholderField,
    unusedPathParam,
    singleAuthPattern,
    mcpAllOrNone,
    credentialField,
    basicPassword,
    secretInputType,
    uniqueFieldNames,
    mutationCredential,
    secretDefault,
    oauthEndpoint,
    uniqueScopes,
    reservedMetadata,
];

;// CONCATENATED MODULE: ./src/validation/check.ts



/** All faults of a parsed connector file, by path. */
async function checkConnector(value) {
    if (validateConnector(value))
        return applyRules(value);
    const errors = validateConnector.errors ?? [];
    const { findSchemaFaults } = await __nccwpck_require__.e(/* import() */ 281).then(__nccwpck_require__.bind(__nccwpck_require__, 9281));
    const { faults, touched, rest } = findSchemaFaults(value, errors);
    return [...faults, ...applyRules(rest, touched)];
}
/**
 * @param touched paths of what the schema has found fault with, and of what is missing because of it; findings that
 *   rest on any of it are left out
 */
function applyRules(connector, touched = []) {
    const faults = [];
    for (const { id: rule, severity, check } of RULES) {
        check(connector, (path, message, { part = 'value', restsOn = [] } = {}) => {
            const isSecondFinding = touched.some((fault) => [path, ...restsOn].some((pattern) => overlaps(fault, pattern)));
            if (!isSecondFinding)
                faults.push({ rule, severity, path, part, message });
        });
    }
    return faults;
}
/** Whether one path leads to the other, or through it. */
function overlaps(path, pattern) {
    return path.every((step, index) => {
        const wanted = pattern[index];
        return wanted === undefined || wanted === EACH || wanted === step;
    });
}

;// CONCATENATED MODULE: ./src/validation/cross-file.ts

/** The server derives identifiers from names, so it may take two names for one that differ only in this. */
function foldName(name) {
    return name.toLowerCase().replaceAll(' ', '');
}
/** @param connectors sorted by file; of two that are in conflict, the later one gets the finding */
function checkTogether(connectors) {
    return [...checkNames(connectors), ...checkFormerNames(connectors)];
}
function checkNames(connectors) {
    const firstOf = new Map();
    const faults = [];
    for (const connector of connectors) {
        const { name } = connector;
        const first = firstOf.get(foldName(name));
        if (first === undefined) {
            firstOf.set(foldName(name), connector);
            continue;
        }
        const other = first.name;
        const isSame = other === name;
        faults.push({
            file: connector.file,
            rule: isSame ? 'unique-name' : 'similar-names',
            severity: 'error',
            path: ['display_name'],
            part: 'value',
            message: isSame
                ? `${first.file} declares a connector named ${(0,words/* quote */.hD)(name)} already: the name is a connector's identity, so give each its own.`
                : `The names ${(0,words/* quote */.hD)(name)} and ${(0,words/* quote */.hD)(other)} (${first.file}) differ only in case or spaces, and the server may take them for one.`,
        });
    }
    return faults;
}
function checkFormerNames(connectors) {
    const declaredBy = new Map(connectors.map((connector) => [connector.name, connector.file]));
    const claimedBy = new Map();
    const faults = [];
    for (const { file, renamedFrom } of connectors) {
        for (const [index, name] of renamedFrom.entries()) {
            const declaredIn = declaredBy.get(name);
            const claimedIn = claimedBy.get(name);
            claimedBy.set(name, claimedIn ?? file);
            // A single former name may stand without a list; the nearest place to its first entry is then the name itself.
            const fault = { file, severity: 'error', path: ['renamed_from', index], part: 'value' };
            if (declaredIn === file)
                faults.push({
                    ...fault,
                    rule: 'renamed-from-declared',
                    message: `${(0,words/* quote */.hD)(name)} is this connector's name now: a former name is a different one.`,
                });
            else if (declaredIn !== undefined)
                faults.push({
                    ...fault,
                    rule: 'renamed-from-declared',
                    message: `${(0,words/* quote */.hD)(name)} is the name of the connector in ${declaredIn}, so it cannot be the former name of this one.`,
                });
            else if (claimedIn !== undefined)
                faults.push({
                    ...fault,
                    rule: 'renamed-from-twice',
                    message: claimedIn === file
                        ? `The former name ${(0,words/* quote */.hD)(name)} is listed twice: keep one of them.`
                        : `${claimedIn} has the former name ${(0,words/* quote */.hD)(name)} too: one live connector cannot become two.`,
                });
        }
    }
    return faults;
}

;// CONCATENATED MODULE: ./src/validation/patch-rules.ts
/** Rules over a merge patch and the connector file that it is for. */


/** Faults of the patch itself; the merged connector is only worth checking without any. */
function checkPatch(base, patch) {
    const fault = { severity: 'error', part: 'value' };
    if (!(0,json/* isObject */.Gv)(patch))
        return [
            {
                ...fault,
                rule: 'wrong-type',
                path: [],
                message: `A merge patch must be an object; found ${(0,words/* show */.WU)(patch)}.`,
            },
        ];
    const name = patch['display_name'];
    if (name === undefined || !(0,json/* isObject */.Gv)(base) || name === base['display_name'])
        return [];
    const message = `A patch must not change \`display_name\`, which is the connector's identity: leave it out; found ${(0,words/* show */.WU)(name)}.`;
    return [{ ...fault, rule: 'overlay-renames', path: ['display_name'], message }];
}

;// CONCATENATED MODULE: ./src/validation/load.ts











/**
 * Reads and checks every connector file that the patterns match. Faults of files are findings.
 * @throws UserError when no file matches, a pattern leaves the workspace, or the overlay folder is missing.
 */
async function loadConnectors(request) {
    const { workspace, patterns } = request;
    const overlay = request.overlay?.replaceAll(/^(\.\/)+|\/+$/g, '');
    const found = findFiles(workspace, patterns).filter(({ file }) => !file.startsWith(`${overlay ?? ''}/`));
    if (found.length === 0)
        throw new errors/* UserError */.y(`No file matches the input "files" (${patterns.join(', ')}).`, 'Write glob patterns relative to the root of the repository, and check the repository out before this step.');
    const overlays = overlay === undefined ? undefined : findOverlays(workspace, overlay, found);
    const reader = new FileReader();
    const entries = [];
    for (const file of found) {
        const patch = overlays?.overlayOf.get(file.file);
        entries.push(await check(await openFile(file, reader), patch && (await openFile(patch, reader)), file.file));
    }
    addCrossFileFaults(entries);
    const findings = await describeAll(entries, overlays?.faults ?? []);
    const connectors = entries.flatMap((entry) => declare(entry) ?? []);
    connectors.sort((left, right) => (left.payload.display_name < right.payload.display_name ? -1 : 1));
    return { connectors, findings, files: found.length };
}
/**
 * Reads a connector from texts alone, by the same rules but those across files.
 * @param file path that the text has in the repository; its ending says whether it is JSON or YAML
 * @param patch of an overlay, with its path
 */
async function parseConnectorText(file, text, patch) {
    const entry = await check(await parseText(file, text), patch && (await parseText(patch.file, patch.text)), file);
    const connector = declare(entry);
    return { ...(connector && { connector }), findings: await describeAll([entry], []) };
}
/** Merges a connector file and its patch, and checks the result. */
async function check(base, patch, file) {
    const opened = { file, base, ...(patch && { patch }) };
    if (!base.source || (patch && !patch.source))
        return { ...opened, faults: [] };
    const value = patch?.source ? (0,overlay/* mergePatch */.b)(base.source.value, patch.source.value) : base.source.value;
    const ofPatch = patch?.source ? checkPatch(base.source.value, patch.source.value) : [];
    return { ...opened, value, faults: ofPatch.length > 0 ? ofPatch : await checkConnector(value) };
}
function addCrossFileFaults(entries) {
    const named = entries.flatMap(({ file, value }) => {
        if (!(0,json/* isObject */.Gv)(value) || typeof value['display_name'] !== 'string')
            return [];
        return [{ file, name: value['display_name'], renamedFrom: formerNames(value) }];
    });
    const faults = Map.groupBy(checkTogether(named), ({ file }) => file);
    if (faults.size === 0)
        return;
    for (const entry of entries)
        entry.faults = [...entry.faults, ...(faults.get(entry.file) ?? [])];
}
/** The connector of an entry without errors, with the action's own keys taken off. */
function declare({ file, value, faults }) {
    if (value === undefined || faults.some(({ severity }) => severity === 'error'))
        return undefined;
    // The schema has accepted it.
    const { $schema: _schema, renamed_from: _names, ...payload } = value;
    return { file, payload, renamedFrom: formerNames(value) };
}
function formerNames(value) {
    const names = (0,json/* isObject */.Gv)(value) ? value['renamed_from'] : undefined;
    return ((0,json/* isArray */.cy)(names) ? names : [names]).filter((name) => typeof name === 'string');
}
/** Places are looked up, and secrets searched for, only where there is anything to say. */
async function describeAll(entries, faults) {
    const suspects = entries.filter(({ base, patch, ...entry }) => entry.faults.length > 0 ||
        [base, patch].some((opened) => opened && (opened.fault ?? (0,secret_shape/* mayHoldSecret */.d)(opened.text ?? ''))));
    if (suspects.length === 0 && faults.length === 0)
        return [];
    const { describeFindings } = await __nccwpck_require__.e(/* import() */ 906).then(__nccwpck_require__.bind(__nccwpck_require__, 7906));
    return describeFindings(suspects, faults);
}


/***/ }),

/***/ 7375:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ looksLikeSecret),
/* harmony export */   d: () => (/* binding */ mayHoldSecret)
/* harmony export */ });
/** The cheap side of the search for secrets: whether a text could hold one at all. */
/** Runs of the characters that tokens are made of, as long as the shortest known token. */
const TOKEN_RUN = /[\w-]{16,}/g;
/** Known secrets that are no such run, or may be all letters. Plain searches: they are read over every file. */
const MARKS = [
    'PRIVATE KEY',
    'slack.com/services',
    '_authToken',
    'xox',
    'SG.',
    'hf_',
    'ecret_access',
    'ecretAccess',
];
/** Key names are letters alone and ids digits alone; tokens mix them. */
function isTokenLike(run) {
    return /\d/.test(run) && /[A-Za-z]/.test(run);
}
/** Whether a file deserves a look by the pattern library: true for everything that one of its patterns matches. */
function mayHoldSecret(text) {
    if (MARKS.some((mark) => text.includes(mark)))
        return true;
    if (text.includes('@') && /:\/\/[^\s"'/]*@/.test(text))
        return true;
    return text.match(TOKEN_RUN)?.some(isTokenLike) ?? false;
}
/** Whether a single value is better not repeated in a message, and is no fit default for a credential. */
function looksLikeSecret(value) {
    if (/PRIVATE KEY|:\/\/[^\s/]*:[^\s/]*@/.test(value))
        return true;
    const runs = value.match(TOKEN_RUN) ?? [];
    return runs.some((run) => isTokenLike(run) && new Set(run).size >= 8);
}


/***/ }),

/***/ 7006:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   yh: () => (/* binding */ listWords)
/* harmony export */ });
/* harmony import */ var _secret_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7375);
/** How messages show what was found: short, on one line, and without secrets. */

const MAX_SHOWN = 60;
/** Characters that would hide or reorder what a person sees. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** A key or name in backquotes, escaped and shortened. */
function quote(name) {
    return `\`${escape(shorten(name)).replaceAll('`', "'")}\``;
}
/** A value that was found, as words: texts and scalars are shown, of containers only the kind. */
function show(value) {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    if (typeof value !== 'string')
        return shorten(JSON.stringify(value));
    if ((0,_secret_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeSecret */ .W)(value))
        return 'a text that is not shown here';
    return `"${escape(shorten(value))}"`;
}
/** Words in a list as people write it: `a, b or c`. */
function listWords(words, conjunction) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1) ?? ''}`;
}
function shorten(text) {
    const characters = Array.from(text.slice(0, 2 * MAX_SHOWN + 2));
    return characters.length > MAX_SHOWN ? `${characters.slice(0, MAX_SHOWN).join('')}…` : text;
}
function escape(text) {
    const json = JSON.stringify(text.toWellFormed()).slice(1, -1).replaceAll('\\"', '"');
    return json.replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1730);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
