// Stands in for the action's bundle: runs until it is told to stop, and says how.
import { clearInterval, setInterval } from 'node:timers'

const timer = setInterval(() => undefined, 1000)
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    console.log(`got ${signal}`)
    if (signal === 'SIGTERM') clearInterval(timer)
  })
}
console.log('ready')
