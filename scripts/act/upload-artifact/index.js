/* global fetch */
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'

const { INPUT_NAME, INPUT_PATH, STAND_IN_ARTIFACTS, STAND_IN_PAUSE } = process.env
if (existsSync(INPUT_PATH)) cpSync(INPUT_PATH, join(STAND_IN_ARTIFACTS, INPUT_NAME), { recursive: true })
// Between plan and apply: the moment in which someone may edit what the plan was made from.
if (STAND_IN_PAUSE) await fetch(STAND_IN_PAUSE, { method: 'POST' })
