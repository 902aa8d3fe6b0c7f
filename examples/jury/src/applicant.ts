import '@gorod/elements/submission/define'
import { fileIntake } from '@gorod/elements/submission'
import { openDevice, sha256 } from '@gorod/elements/office'
import { cities } from './people.js'
import { rules } from './rules.js'

const form = document.querySelector('gorod-submission')!

// A browser that keeps nothing opens no device: the form then says so, and works from the memory of the page.
const device = await openDevice(`gorod-${rules.id}`, sha256).catch(() => undefined)
form.drawer = device?.drawerOf('applicant')
form.intake = fileIntake(rules, { cities })
