// What reading connector files costs at the least: every file of a folder, read and parsed, one after the other. Runs by
// itself, or with --import before something else.
import { readdirSync, readFileSync } from 'node:fs'

const folder = process.env.FOLDER
for (const name of readdirSync(folder)) JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))
