// What reading connector files costs at the least: every file of a folder, read and parsed, one after the other.
import { readdirSync, readFileSync } from 'node:fs'

const folder = process.argv[2]
for (const name of readdirSync(folder)) JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))
