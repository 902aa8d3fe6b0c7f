// Every test of every package and example, and one last line that counts them.
import { startVitest } from 'vitest/node'
import { ensureChromium } from './chromium.ts'

ensureChromium()

const vitest = await startVitest('test', process.argv.slice(2), {
  config: '.ci/vitest.config.ts',
  run: true,
  watch: false,
})
const files = vitest.state.getTestModules()
const tests = files.flatMap((file) => [...file.children.allTests()])
const count = (state: string): number => tests.filter((test) => test.result().state === state).length
const broken = files.filter((file) => file.state() === 'failed' && !count('failed')).length
await vitest.close()

console.log(`${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped`)
process.exit(count('failed') || broken || vitest.state.getUnhandledErrors().length || !tests.length ? 1 : 0)
