import type { Problem } from '@gorod/core/problem'
import { officeWords } from '../words/office.js'
import type { Locale } from '../words/speaking.js'
import { readBallotFile, type BallotFile } from './ballot-file.js'
import type { Mail } from './mail.js'
import type { Packet } from './packet.js'

/** How a person meets the files of a commission without a server. */
export interface MailFiles {
  /** Takes in a file of sheets; what was refused is told by its problems. */
  accept(file: File): Promise<{ accepted: number; refused: readonly Problem[] }>
  /** The file for a juror. */
  packet(juror: string): Promise<File>
}

/**
 * The secretary's files, over the mail of an office.
 *
 * @example console.files = mailFiles(office.mail, 'ru')
 */
export const mailFiles = (mail: Mail, locale: Locale): MailFiles => ({
  async accept(file) {
    const { value, problems } = readBallotFile(await file.text())
    if (!value) return { accepted: 0, refused: problems }
    const report = await mail.accept(value)
    return { accepted: report.accepted, refused: [...report.problems, ...report.refused.map(({ problem }) => problem)] }
  },
  packet: async (juror) => packetFile(await mail.packetFor(juror), locale),
})

/** A packet as a file to send: «Листы члена комиссии juror-7 2026-10-01.json». */
export const packetFile = (packet: Packet, locale: Locale): File =>
  jsonFile(packet, officeWords(locale).files.packet, packet.seen.viewer.id, packet.seen.at)

/** A juror's sheets as a file to send: «Мои листы juror-7 2026-10-01.json». */
export const ballotFile = (file: BallotFile, locale: Locale): File =>
  jsonFile(file, officeWords(locale).files.ballots, file.juror, file.at)

function jsonFile(value: unknown, title: string, person: string, at: string): File {
  const name = `${title} ${person} ${at.slice(0, 10)}`.replaceAll('\u00A0', ' ').replace(/[^\p{L}\p{N} ._-]/gu, '-')
  return new File([JSON.stringify(value)], `${name}.json`, { type: 'application/json' })
}
