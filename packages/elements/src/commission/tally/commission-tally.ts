import { counting } from './counting.js'
import type { Asked } from './messages.js'

// What takes long, in a file of its own: a worker starts with it, or the page takes it up where none may start.
export { counting }

if (typeof document === 'undefined') {
  const answer = counting()
  let turn = Promise.resolve()
  const answered = async (asked: Asked): Promise<void> => {
    for await (const told of answer(asked)) if (told) postMessage(told)
  }
  addEventListener('message', ({ data }: MessageEvent<Asked>) => {
    turn = turn.then(() => answered(data)).catch(reportError)
  })
}
