import '@gorod/elements/commission/define'
import { readSubmission } from '@gorod/core/contest/schema'
import { describeProblem } from '@gorod/core/problem'
import { readBallotFile, type Mail, type Office } from '@gorod/elements/office'
import { ask } from './edition.js'
import { mailOf, officeOf, viewer } from './place.js'

const console = document.querySelector('gorod-commission')!

if (viewer) {
  const office = await officeOf(viewer)
  console.office = office
  if (viewer.role === 'secretary') {
    console.files = fileWork(mailOf(office))
    takeIn(office)
  }
}

/** What the secretary does with files of jurors who work without a connection. */
function fileWork(mail: Mail): NonNullable<typeof console.files> {
  return {
    async accept(file) {
      const { value, problems } = readBallotFile(await file.text())
      if (!value) return { accepted: 0, refused: problems }
      const report = await mail.accept(value)
      return {
        accepted: report.accepted,
        refused: [...report.problems, ...report.refused.map(({ problem }) => problem)],
      }
    },
    async packet(juror) {
      const text = JSON.stringify(await mail.packetFor(juror))
      return new File([text], `Листы ${juror}.json`, { type: 'application/json' })
    },
  }
}

/** The secretary's way to enter what cities sent: one submission in a file, or a list of them. */
function takeIn(office: Office): void {
  const [form, input, told] = ['form', 'input', 'output'].map((name) =>
    document.querySelector(`#take-in${name === 'form' ? '' : ` ${name}`}`)!,
  ) as [HTMLFormElement, HTMLInputElement, HTMLOutputElement]
  form.hidden = false
  input.addEventListener('change', async () => {
    const files = [...input.files!]
    const found = (await Promise.all(files.map(async (file) => JSON.parse(await file.text())))).flat()
    let count = 0
    for (const one of found) {
      const { value, problems } = readSubmission(one.submission ?? one)
      if (!value) {
        told.textContent = describeProblem(problems[0]!, 'ru').sentence
        return
      }
      await ask(office, 'freeze-submission', { submission: { ...value, state: 'admitted' } })
      told.textContent = `Принято заявок: ${++count}`
    }
  })
}
