// Loaded into the action before its bundle: at the end, writes down what was loaded and which files were opened.
const fs = require('node:fs')
const { registerHooks, syncBuiltinESMExports } = require('node:module')
const process = require('node:process')

const { writeFileSync } = fs
const chunks = []
const opened = {}

registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) chunks.push(url.slice(url.lastIndexOf('/') + 1))
    return next(url, context)
  },
})

for (const name of ['openSync', 'readFileSync', 'open', 'readFile', 'createReadStream']) {
  const original = fs[name]
  fs[name] = (path, ...rest) => {
    opened[path] = (opened[path] ?? 0) + 1
    return original(path, ...rest)
  }
}
syncBuiltinESMExports()

process.on('exit', () => {
  const prefix = 'NativeModule '
  const builtins = process.moduleLoadList
    .filter((module) => module.startsWith(prefix))
    .map((module) => module.slice(prefix.length))
  writeFileSync(process.env.LOADED_FILE, JSON.stringify({ chunks, builtins, opened }))
})
