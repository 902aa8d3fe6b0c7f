const list = `
а без более бы был была были было быть в вам вас весь во вот все всего всех вы г где да даже для до его ее если есть еще же за
здесь и из или им их к как ко когда кто ли либо мне может мы на над надо наш не него нее нет ни них но ну о об однако он она
они оно от очень по под при про с со так также такой там те тем то того тоже той только том ты у уже хотя чего чей чем что
чтобы чье эта эти это этого этой этом этот я
практик практика практикам практиками практиках практике практики практикой практику
a an and are as at be by for from in is it of on or that the this to was with`

const words = new Set(list.trim().split(/\s+/))

/** Whether a folded word says nothing by itself: «и», «для»; «на» in «Ростов-на-Дону»; «практика» in a library of them. */
export const isStopWord = (word: string): boolean => words.has(word)
