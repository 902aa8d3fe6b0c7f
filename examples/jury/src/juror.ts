import '@gorod/elements/judging/define'
import { device, officeOf, viewer } from './place.js'

const desk = document.querySelector('gorod-judging')!

if (viewer) {
  const kept = await device()
  desk.drawer = kept.drawerOf(viewer.id)
  desk.office = await officeOf(viewer, kept)
} else desk.byFile = true
