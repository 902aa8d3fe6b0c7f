import '@gorod/elements/judging/define'
import { addressOf, isLaptop, laptop, laptopOffice, viewer } from './place.js'

const desk = document.querySelector('gorod-judging')!

if (!viewer) desk.byFile = true
else if (isLaptop) {
  const kept = await laptop()
  desk.drawer = kept.drawerOf(viewer.id)
  desk.office = await laptopOffice(viewer, kept)
} else {
  desk.src = addressOf(viewer)
  desk.juror = viewer.id
}
