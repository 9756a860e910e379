// Node strips the types itself, so tests run exactly what `node file.ts` would run.
const { stripTypeScriptTypes } = require('node:module')

module.exports = { process: (code) => ({ code: stripTypeScriptTypes(code) }) }
