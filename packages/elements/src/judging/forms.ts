import type { Problem } from '@gorod/core/problem'
import { told } from '../words/speaking.js'
import { openId, type Stage } from './stage.js'

/** The forms in which a juror tells why he does not judge an entry: each asks the desk for something with a reason. */
export const forms: Readonly<Record<string, (stage: Stage, data: FormData) => void>> = {
  declare(stage, data) {
    const [reason, detail] = [textOf(data, 'reason'), textOf(data, 'detail')]
    const { gate } = stage.scene.words
    if (!reason || (reason === gate.other && !detail)) return stage.change({ isReasonMissing: true })
    done(stage, stage.scene.desk.declareConflict(openId(stage)!, [reason, detail].filter(Boolean).join('. ')))
  },
  ask(stage, data) {
    const text = textOf(data, 'detail')
    if (!text) return stage.change({ isReasonMissing: true })
    done(stage, stage.scene.desk.declareConflict(openId(stage)!, told(stage.scene.words.gate.asked, { text })))
  },
  aside(stage, data) {
    const detail = textOf(data, 'detail')
    if (!detail) return stage.change({ isReasonMissing: true })
    const { desk } = stage.scene
    const ways = { conflict: desk.declareConflict, recuse: desk.recuse, abstain: desk.abstain }
    desk.flush()
    done(stage, ways[textOf(data, 'way') as keyof typeof ways](openId(stage)!, detail))
  },
}

const textOf = (data: FormData, name: string): string => String(data.get(name) ?? '').trim()

function done(stage: Stage, problem: Problem | undefined): void {
  stage.change({ problem, gate: undefined, dialog: undefined, isReasonMissing: false })
  stage.focusOn('#heading')
}
