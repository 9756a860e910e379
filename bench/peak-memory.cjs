// Loaded into a process that is measured: at its end, writes the most memory that it ever held, in KiB.
const { readFileSync, writeFileSync } = require('node:fs')
const process = require('node:process')

process.on('exit', () => writeFileSync(process.env.PEAK_MEMORY_FILE, String(peak())))

function peak() {
  try {
    // On Linux `maxRSS` also counts the moment before exec, when the process was still a copy of its parent.
    return Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1])
  } catch {
    return process.resourceUsage().maxRSS
  }
}
