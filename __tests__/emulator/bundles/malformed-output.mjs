// Stands in for the action's bundle: writes an output that the runner cannot read.
import { appendFileSync } from 'node:fs'

appendFileSync(process.env.GITHUB_OUTPUT, 'created<<END\n1\n')
