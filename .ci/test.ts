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
const broken = files.filter((file) => file.state() === 'failed' && ![...file.children.allTests('failed')].length)
const unhandled = vitest.state.getUnhandledErrors()
await vitest.close()

for (const test of tests)
  if (test.diagnostic()?.flaky)
    console.log(`second try: ${test.project.name}: ${test.module.moduleId}: ${test.fullName}`)
for (const test of failed) {
  console.log(`failed: ${test.project.name}: ${test.module.moduleId}: ${test.fullName}`)
  for (const error of test.result().errors ?? []) console.log(`  ${error.stack ?? error.message}`)
}
for (const file of broken) {
  console.log(`failed: ${file.project.name}: ${file.moduleId}`)
  for (const error of file.errors()) console.log(`  ${error.stack ?? error.message}`)
}
for (const error of unhandled) console.log('unhandled:', error)

const passed = inState('passed').length
const skipped = inState('skipped').length
console.log(`${passed} passed, ${failed.length + broken.length} failed, ${skipped} skipped`)
process.exit(failed.length || broken.length || unhandled.length || !tests.length ? 1 : 0)
