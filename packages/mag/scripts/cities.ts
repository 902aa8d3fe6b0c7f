// Writes src/cities.data.ts from a file of collected facts: node scripts/cities.ts <cities.json>
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'
import { citiesFrom, type RawCity } from './city-facts.ts'

const [path] = process.argv.slice(2)
if (!path) throw new Error('Name the file of facts: node scripts/cities.ts <cities.json>')

const cities = citiesFrom(JSON.parse(readFileSync(path, 'utf8')) as RawCity[])
const data = fileURLToPath(new URL('../src/cities.data.ts', import.meta.url))
const module = `// Written by scripts/cities.ts.\nimport type { City } from '@gorod/core'\n\nexport default ${JSON.stringify(cities)} as City[]\n`
writeFileSync(data, await format(module, { parser: 'typescript', semi: false, singleQuote: true, printWidth: 120 }))
