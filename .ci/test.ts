// Every test of every package and example; the last lines name what failed or passed at a second try, and count.
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
const inState = (state: string): typeof tests => tests.filter((test) => test.result().state === state)
const failed = inState('failed')
const flaky = tests.filter((test) => test.diagnostic()?.flaky)
const broken = files.filter((file) => file.state() === 'failed' && ![...file.children.allTests('failed')].length)
const unhandled = vitest.state.getUnhandledErrors()
await vitest.close()

type Errors = readonly { stack?: string; message: string }[]
function tell(what: string, { project, moduleId }: (typeof files)[number], name: string, errors: Errors = []): void {
  console.log([`${what}: ${project.name}: ${moduleId}`, name].filter(Boolean).join(': '))
  for (const { stack, message } of errors) console.log(`  ${stack ?? message}`)
}
for (const test of flaky) tell('second try', test.module, test.fullName, test.result().errors)
for (const test of failed) tell('failed', test.module, test.fullName, test.result().errors)
for (const file of broken) tell('failed', file, '', file.errors())
for (const error of unhandled) console.log('unhandled:', error)

const passed = inState('passed').length
const skipped = inState('skipped').length
console.log(`${passed} passed, ${failed.length + broken.length} failed, ${skipped} skipped`)
process.exit(failed.length || broken.length || unhandled.length || !tests.length ? 1 : 0)
