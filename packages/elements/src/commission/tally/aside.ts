import type { Answering } from './messages.js'

/** Answers the page in turn, where this is a worker; on the page it does nothing. */
export function answerAside<A>(answering: () => (asked: A) => Answering): void {
  if (typeof document !== 'undefined') return
  const answer = answering()
  let turn = Promise.resolve()
  const answered = async (asked: A): Promise<void> => {
    for await (const told of answer(asked)) if (told) postMessage(told)
  }
  addEventListener('message', ({ data }: MessageEvent<A>) => {
    turn = turn.then(() => answered(data)).catch(reportError)
  })
}
