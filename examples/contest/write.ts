// Writes protocol.html, diplomas.html and bundle.json of the simulated edition: tsx write.ts [folder]
import { mkdirSync, writeFileSync } from 'node:fs'
import { canonicalJson, protocolStylesheet, renderDiplomas, renderProtocol, verifyBundle } from '@gorod/core'
import { sha256, verifySignature } from './keys.ts'
import { simulate } from './simulate.ts'

const folder = process.argv[2] ?? 'dist'
const bundle = await simulate()
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="ru"><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="protocol.css">${body}`

mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/protocol.css`, protocolStylesheet)
writeFileSync(`${folder}/protocol.html`, page('Протокол', renderProtocol(bundle.protocol, { locale: 'ru' })))
writeFileSync(`${folder}/diplomas.html`, page('Дипломы', renderDiplomas(bundle.protocol)))
writeFileSync(`${folder}/bundle.json`, canonicalJson(bundle))
const problems = await verifyBundle(bundle, { sha256, verifySignature })
console.log(
  `${bundle.events.length} events, ${bundle.protocol.awards.length} awards, ${problems.length} problems → ${folder}`,
)
