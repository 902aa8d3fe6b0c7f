import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sources = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))

test.each(sources)('%s calculates only what every engine rounds alike', (name) => {
  const code = readFileSync(`${import.meta.dirname}/${name}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
  expect(code).not.toMatch(/\bMath\.(?:a?(?:cos|sin|tan)h?|atan2|cbrt|expm?1?|hypot|log(?:1p|2|10)?|pow|random)\b/)
  // Powers of whole literals are exact.
  expect(code.replaceAll(/\b\d+ \*\* \d+\b/g, '')).not.toContain('**')
})
