/** How long a server may take, in milliseconds. */
const patience = 30_000

/** What a request heeds: the signal given, and the limit of time where a browser can heed both. */
export function patient(signal?: AbortSignal): AbortSignal {
  const limit = AbortSignal.timeout(patience)
  return (signal && AbortSignal.any?.([signal, limit])) ?? signal ?? limit
}
