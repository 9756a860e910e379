// Loaded before the action: requests go nowhere, and no timer holds the process. That is how a promise comes to be
// waited for that never settles, whatever the next version of Node or of a library does wrong.
import { EventEmitter } from 'node:events'
import http from 'node:http'

const { setTimeout } = globalThis
globalThis.setTimeout = (...args) => setTimeout(...args).unref()

http.request = () =>
  Object.assign(new EventEmitter(), { end() {}, write() {}, setTimeout() {}, destroy() {} })
