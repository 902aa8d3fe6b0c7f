import { describeProblem, readCheckpoint, verifyBundle, type Problem, type SignatureVerifier } from '@gorod/core'
import { problemAt } from '@gorod/core/problem'
import { readBundle } from '@gorod/core/judging/schema'
import { sha256 } from '@noble/hashes/sha2.js'

const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T

const algorithms = {
  Ed25519: { format: 'raw', key: 'Ed25519', sign: 'Ed25519' },
  'P-256': { format: 'spki', key: { name: 'ECDSA', namedCurve: 'P-256' }, sign: { name: 'ECDSA', hash: 'SHA-256' } },
} as const

const verifySignature: SignatureVerifier = async ({ algorithm, key, message, signature }) => {
  const { format, key: kind, sign } = algorithms[algorithm]
  const publicKey = await crypto.subtle.importKey(format, new Uint8Array(key), kind, false, ['verify'])
  return crypto.subtle.verify(sign, publicKey, new Uint8Array(signature), new Uint8Array(message))
}

/** Everything that is wrong with a bundle, in the order found. */
async function problemsOf(text: string, printed: string): Promise<Problem[]> {
  const { bundle, problems } = readBundle(text)
  if (!bundle) return problems
  const told = printed.trim() ? readCheckpoint(`${printed.trim()}\n`)?.checkpoint : undefined
  if (printed.trim() && !told) return [problemAt('checkpoint-unreadable', {})]
  return verifyBundle(bundle, { sha256, verifySignature, trusted: told ? [told] : [] })
}

document.querySelector('form')!.addEventListener('submit', async (event) => {
  event.preventDefault()
  const file = element<HTMLInputElement>('bundle').files?.[0]
  if (!file) return
  element('verdict').textContent = 'Проверяется…'
  const problems = await problemsOf(await file.text(), element<HTMLTextAreaElement>('checkpoint').value)
  element('verdict').textContent = problems.length
    ? `Найдены расхождения: ${problems.length}`
    : 'Расхождений нет: итоги и протокол следуют из журнала'
  element('problems').replaceChildren(
    ...problems.slice(0, 100).map((problem) => {
      const { sentence, remedy } = describeProblem(problem)
      const item = document.createElement('li')
      item.textContent = `${sentence}. ${remedy}.`
      return item
    }),
  )
})
