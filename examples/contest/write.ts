// Writes protocol.html, diplomas.html and bundle.json of both simulated editions: tsx write.ts [folder]
import { mkdirSync, writeFileSync } from 'node:fs'
import { canonicalJson, protocolStylesheet, renderDiplomas, renderProtocol, verifyBundle } from '@gorod/core'
import { sha256, verifySignature } from './keys.ts'
import { simulate } from './simulate.ts'
import { simulateTwoRounds } from './two-rounds.ts'

const target = process.argv[2] ?? 'dist'
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="ru"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="stylesheet" href="protocol.css">${body}`

for (const [folder, run] of [[target, simulate] as const, [`${target}/two-rounds`, simulateTwoRounds] as const]) {
  const bundle = await run()
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/protocol.css`, protocolStylesheet)
  writeFileSync(`${folder}/protocol.html`, page('Протокол', renderProtocol(bundle.protocol, { locale: 'ru' })))
  writeFileSync(`${folder}/diplomas.html`, page('Дипломы', renderDiplomas(bundle.protocol)))
  writeFileSync(`${folder}/bundle.json`, canonicalJson(bundle))
  const { events, protocol } = bundle
  const problems = await verifyBundle(bundle, { sha256, verifySignature })
  console.log(`${events.length} events, ${protocol.awards.length} awards, ${problems.length} problems → ${folder}`)
}
