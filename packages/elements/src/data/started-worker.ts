/** The only name of a Trusted Types policy this package asks for. */
const POLICY = 'gorod'

interface Policy {
  createScriptURL(url: string): URL
}

interface Policies {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy
}

/** A page may have elements from several files, and lets a policy of one name be made once. */
const shared = Symbol.for('gorod.policy')

/** A worker of a file of this package; `undefined` where the page's policy lets none start. */
export function startedWorker(url: URL): Worker | undefined {
  try {
    return new Worker(trusted(url), { type: 'module' })
  } catch {
    return undefined
  }
}

/** The address of the worker, vouched for where the page asks for that. */
function trusted(url: URL): URL {
  const page = globalThis as { trustedTypes?: Policies; [shared]?: Policy | undefined }
  page[shared] ??= page.trustedTypes?.createPolicy(POLICY, { createScriptURL: (one) => one })
  return page[shared]?.createScriptURL(url.href) ?? url
}
