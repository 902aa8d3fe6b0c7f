import type { judgingSeverities } from '../codes/judging.js'
import type { Wordings } from '../wording.js'

/** The words of the findings on judging. */
export const judgingWordings: Wordings<keyof typeof judgingSeverities> = {
  'mark-off-scale': {
    ru: { says: '{about}: оценка {found} вне шкалы {expected}', remedy: 'Исправьте оценку' },
    en: { says: '{about}: the mark {found} is off the scale {expected}', remedy: 'Correct the mark' },
  },
  'mark-not-whole': {
    ru: { says: '{about}: оценка {found} — не целое число', remedy: 'Поставьте целую оценку по шкале {expected}' },
    en: {
      says: '{about}: the mark {found} is not a whole number',
      remedy: 'Give a whole mark on the scale {expected}',
    },
  },
  'mark-missing': {
    ru: {
      says: '{about}: нет оценки по обязательному критерию «{found}»',
      remedy: 'Поставьте оценку; без неё лист не учитывается',
    },
    en: {
      says: '{about}: the required criterion “{found}” has no mark',
      remedy: 'Give one; the sheet does not count without it',
    },
  },
  'comment-missing': {
    ru: { says: '{about}: к оценке {found} нужен комментарий', remedy: 'Напишите, почему поставлена такая оценка' },
    en: { says: '{about}: the mark {found} needs a comment', remedy: 'Say why it was given' },
  },
  'criterion-unknown': {
    ru: { says: '{about}: критерия «{found}» в этой номинации нет', remedy: 'Уберите оценку или проверьте номинацию' },
    en: {
      says: '{about}: this nomination has no criterion “{found}”',
      remedy: 'Remove the mark, or check the nomination',
    },
  },
  'juror-unknown': {
    ru: { says: '{about}: оценил не член комиссии', remedy: 'Проверьте состав комиссии' },
    en: { says: '{about}: the sheet is not by a juror of the commission', remedy: 'Check who is on the commission' },
  },
  'juror-other-nomination': {
    ru: {
      says: '{about}: эту номинацию член комиссии не оценивает',
      remedy: 'Проверьте, какие номинации ему поручены',
    },
    en: {
      says: '{about}: the juror does not judge this nomination',
      remedy: 'Check which nominations the juror was given',
    },
  },
  'juror-in-conflict': {
    ru: {
      says: '{about}: конфликт интересов не снят',
      remedy: 'Снимите его решением с указанием причины или замените члена комиссии',
    },
    en: {
      says: '{about}: a conflict of interest is undecided',
      remedy: 'Dismiss it with a reason, or replace the juror',
    },
  },
  'submission-unknown': {
    ru: { says: '{about}: такой заявки нет', remedy: 'Проверьте номер заявки' },
    en: { says: '{about}: there is no such submission', remedy: 'Check its number' },
  },
  'submission-withdrawn': {
    ru: { says: '{about}: заявка отозвана', remedy: 'Лист хранится, но не учитывается' },
    en: { says: '{about}: the submission was withdrawn', remedy: 'The sheet is kept but does not count' },
  },
  'submission-not-admitted': {
    ru: { says: '{about}: заявка не допущена', remedy: 'Допустите заявку или уберите лист' },
    en: { says: '{about}: the submission was not admitted', remedy: 'Admit it, or remove the sheet' },
  },
  'sheet-twice': {
    ru: { says: '{about}: два листа за один тур', remedy: 'Объедините листы: пока их два, ни один не учитывается' },
    en: {
      says: '{about}: there are two sheets for one round',
      remedy: 'Merge them: neither counts while there are two',
    },
  },
  'round-unknown': {
    ru: { says: 'Тура «{found}» в правилах нет', remedy: 'Проверьте название тура' },
    en: { says: 'The rules have no round “{found}”', remedy: 'Check its name' },
  },
  'criteria-unsound': {
    ru: {
      says: 'Номинация «{about}»: по её критериям нельзя посчитать балл',
      remedy: 'Проверьте веса и шкалы в правилах',
    },
    en: {
      says: 'Nomination “{about}”: its criteria cannot make a score',
      remedy: 'Check the weights and scales of the rules',
    },
  },
  'computed-missing': {
    ru: { says: '{about}: расчётный критерий не посчитать, нет нужных сумм', remedy: 'Запросите суммы у заявителя' },
    en: { says: '{about}: a computed criterion lacks its amounts', remedy: 'Ask the entrant for them' },
  },
  'places-incomplete': {
    ru: {
      says: 'Номинация «{about}»: члены комиссии оценили разные заявки, суммы мест сравнимы не вполне',
      remedy: 'Распределите все заявки всем или выберите средний балл',
    },
    en: {
      says: 'Nomination “{about}”: jurors judged different submissions, so sums of places are hardly comparable',
      remedy: 'Let all judge all, or take the mean',
    },
  },
  'chair-vote-needed': {
    ru: { says: 'Равенство не разрешено: {about}', remedy: 'Нужен голос председателя с указанием причины' },
    en: { says: 'A tie is not settled: {about}', remedy: 'The chair’s vote is needed, with a reason' },
  },
  'vote-not-chair': {
    ru: {
      says: 'Голос «{found}» не учтён: это не председатель и не его заместитель. Заявки: {about}',
      remedy: 'Проверьте, кто голосовал',
    },
    en: {
      says: 'The vote of “{found}” does not count: neither the chair nor the deputy. Submissions: {about}',
      remedy: 'Check who voted',
    },
  },
  'vote-names-twice': {
    ru: {
      says: 'Голос председателя не учтён: заявка названа дважды. Заявки: {about}',
      remedy: 'Запишите порядок заново',
    },
    en: {
      says: 'The chair’s vote does not count: it names a submission twice. Submissions: {about}',
      remedy: 'Write the order anew',
    },
  },
  'votes-differ': {
    ru: { says: 'Два голоса председателя расходятся: {about}', remedy: 'Оставьте один' },
    en: { says: 'Two votes of the chair differ: {about}', remedy: 'Keep one' },
  },
  'award-border': {
    ru: { says: 'Последнее место степени «{found}» делят: {about}', remedy: 'Решите, скольким присудить степень' },
    en: { says: 'These share the last place of the degree “{found}”: {about}', remedy: 'Decide how many get it' },
  },
  'shortlist-border': {
    ru: {
      says: 'Последнее место в коротком списке тура «{found}» делят: {about}',
      remedy: 'Прошли все; сократите список решением, если это нужно',
    },
    en: {
      says: 'These share the last place of the shortlist of round “{found}”: {about}',
      remedy: 'All went on; shorten the list by a decision if need be',
    },
  },
  'act-role-refused': {
    ru: { says: 'Действие «{about}» недоступно роли «{found}»', remedy: 'Его совершает: {expected}' },
    en: { says: 'The action “{about}” is not for the role “{found}”', remedy: 'It is for: {expected}' },
  },
  'act-phase-refused': {
    ru: { says: 'Действие «{about}» невозможно на этапе «{found}»', remedy: 'Оно возможно на этапе: {expected}' },
    en: {
      says: 'The action “{about}” is not possible in the phase “{found}”',
      remedy: 'It is possible in: {expected}',
    },
  },
  'act-actor-unknown': {
    ru: { says: '{about} не действует здесь в роли «{found}»', remedy: 'Проверьте состав комиссии' },
    en: { says: '{about} does not act here in the role “{found}”', remedy: 'Check who is on the commission' },
  },
  'act-out-of-term': {
    ru: { says: '{about}: {found} — вне срока полномочий ({expected})', remedy: 'Проверьте срок в составе комиссии' },
    en: { says: '{about}: {found} is outside the term ({expected})', remedy: 'Check the term on the commission' },
  },
  'act-clock-back': {
    ru: { says: 'Время действия {found} раньше последней записи ({expected})', remedy: 'Проверьте часы сервера' },
    en: {
      says: 'The action says {found}, before the last event ({expected})',
      remedy: 'Check the clock of the server',
    },
  },
  'act-reason-missing': {
    ru: { says: 'Не указана причина', remedy: 'Напишите причину одной фразой' },
    en: { says: 'No reason is given', remedy: 'Give the reason in a sentence' },
  },
  'act-not-found': {
    ru: { says: 'Не найдено: {about}', remedy: 'Обновите страницу и повторите' },
    en: { says: 'Not found: {about}', remedy: 'Reload the page and try again' },
  },
  'act-done-already': {
    ru: { says: 'Уже сделано: {about}', remedy: 'Ничего делать не нужно' },
    en: { says: 'Done already: {about}', remedy: 'Nothing needs to be done' },
  },
  'act-incomplete': {
    ru: { says: 'Действие «{about}» описано не полностью', remedy: 'Заполните все поля' },
    en: { says: 'The action “{about}” is not described in full', remedy: 'Fill in every field' },
  },
  'act-own-only': {
    ru: { says: '{about} может говорить только за себя', remedy: 'Обратитесь к секретарю' },
    en: { says: '{about} may speak only for themselves', remedy: 'Turn to the secretary' },
  },
  'act-own-matter': {
    ru: { says: '{about} не решает собственный вопрос', remedy: 'Передайте решение другому члену комиссии' },
    en: { says: '{about} may not decide their own matter', remedy: 'Leave it to another member' },
  },
  'act-two-persons': {
    ru: {
      says: 'Нужен второй человек: {about} уже предложил это',
      remedy: 'Попросите другого члена комиссии подтвердить',
    },
    en: { says: 'A second person is needed: {about} proposed it', remedy: 'Ask another member to second it' },
  },
  'act-signature-missing': {
    ru: {
      says: 'Нет подписи ключом, записанным за {about}',
      remedy: 'Подпишите на своём устройстве или запишите новый ключ',
    },
    en: {
      says: 'There is no signature with a key enrolled for {about}',
      remedy: 'Sign on your own device, or enrol a new key',
    },
  },
  'act-signature-unknown': {
    ru: {
      says: 'Подпись сделана ключом, не записанным за {about}',
      remedy: 'Подпишите записанным ключом или запишите новый',
    },
    en: {
      says: 'There is a signature with a key not enrolled for {about}',
      remedy: 'Sign with an enrolled key, or enrol a new one',
    },
  },
  'command-reused': {
    ru: { says: 'Номер действия {about} уже занят другим действием', remedy: 'Отправьте действие с новым номером' },
    en: { says: 'The id {about} already belongs to another command', remedy: 'Send the command with a new id' },
  },
  'command-too-large': {
    ru: {
      says: 'Комиссия не\u00A0принимает действие такого размера',
      remedy: 'Сократите текст и\u00A0сохраните его снова',
    },
    en: { says: 'The commission takes no command of this size', remedy: 'Shorten the text and save it again' },
  },
  'packet-unreadable': {
    ru: {
      says: 'Это не\u00A0листы члена комиссии или файл повреждён',
      remedy: 'Попросите секретаря прислать файл ещё раз',
    },
    en: {
      says: 'This is no file with a\u00A0juror’s sheets, or it is damaged',
      remedy: 'Ask the secretary for it once more',
    },
  },
  'ballots-unreadable': {
    ru: {
      says: 'Это не\u00A0заполненные листы или файл повреждён',
      remedy: 'Попросите члена комиссии скачать и\u00A0прислать листы ещё раз',
    },
    en: {
      says: 'This is no file with filled sheets, or it is damaged',
      remedy: 'Ask the juror to download and send the sheets once more',
    },
  },
  'ballots-elsewhere': {
    ru: {
      says: 'Листы не\u00A0этого конкурса: {found}',
      remedy: 'Откройте конкурс «{expected}» или выберите другой файл',
    },
    en: { says: 'The sheets are of another contest: {found}', remedy: 'Choose a\u00A0file of “{expected}”' },
  },
  'ballots-unsigned': {
    ru: {
      says: 'Листы {about} не\u00A0подписаны, а\u00A0комиссия знает ключ этого человека',
      remedy: 'Попросите прислать листы с\u00A0того устройства, где его ключ',
    },
    en: {
      says: 'The sheets of {about} are not signed, and the commission knows a\u00A0key of this person',
      remedy: 'Ask for the sheets from the device that has the key',
    },
  },
  'ballots-forged': {
    ru: {
      says: 'Подпись под листами {about} неверна: файл изменён или подписан другим ключом',
      remedy: 'Попросите прислать листы ещё раз и\u00A0сверьте отпечаток ключа',
    },
    en: {
      says: 'The signature on the sheets of {about} is wrong: the file was changed, or signed with another key',
      remedy: 'Ask for the sheets once more and compare the fingerprint of the key',
    },
  },
  'rules-locked': {
    ru: { says: 'Правила версии {found} уже зафиксированы', remedy: 'Примите новую версию решением двух лиц' },
    en: { says: 'Version {found} of the rules is locked', remedy: 'Adopt a new version by an act of two persons' },
  },
  'rules-missing': {
    ru: { says: 'Правил ещё нет', remedy: 'Внесите правила конкурса' },
    en: { says: 'There are no rules yet', remedy: 'Enter the rules of the contest' },
  },
  'rules-version-wrong': {
    ru: { says: 'Версия правил {found}, должна быть {expected}', remedy: 'Исправьте номер версии' },
    en: { says: 'The rules have version {found}, it should be {expected}', remedy: 'Correct the version' },
  },
  'content-hash-differs': {
    ru: {
      says: 'Содержание заявки {about} не совпадает с зафиксированным',
      remedy: 'Возьмите заявку в том виде, в каком она подана',
    },
    en: {
      says: 'The content of the submission {about} is not what was recorded',
      remedy: 'Take the submission as it was handed in',
    },
  },
  'commission-incomplete': {
    ru: { says: 'Комиссия не полна: нет роли «{expected}»', remedy: 'Назначьте председателя, секретаря и членов' },
    en: { says: 'The commission is not complete: no {expected}', remedy: 'Appoint a chair, a secretary and jurors' },
  },
  'key-unreadable': {
    ru: { says: 'Открытый ключ {about} не читается', remedy: 'Создайте ключ заново' },
    en: { says: 'The public key of {about} cannot be read', remedy: 'Make a new key' },
  },
  'pair-fixed': {
    ru: { says: 'Пара {about} уже в работе ({found}), её нельзя снять', remedy: 'Оставьте её в назначении' },
    en: {
      says: 'The pair {about} is already at work ({found}) and cannot be taken away',
      remedy: 'Keep it in the assignment',
    },
  },
  'assignment-missing': {
    ru: { says: 'В туре {about} работы ещё не распределены', remedy: 'Распределите работы' },
    en: { says: 'Nothing is assigned in the round {about}', remedy: 'Assign the submissions first' },
  },
  'round-order': {
    ru: { says: 'Тур {found} открывать не время, следующий: {expected}', remedy: 'Откройте туры по порядку' },
    en: { says: 'The round {found} is not next, {expected} is', remedy: 'Open the rounds in their order' },
  },
  'rounds-left': {
    ru: { says: 'Впереди ещё тур {found}: итоги не окончательны', remedy: 'Проведите его до наград и протокола' },
    en: {
      says: 'The round {found} is still to come: the result is not final',
      remedy: 'Hold it before awards and protocol',
    },
  },
  'shortlist-open': {
    ru: {
      says: 'Тур {about}: на границе отбора есть равенство, которое ждёт решения председателя',
      remedy: 'Решите его до распределения работ и открытия тура',
    },
    en: {
      says: 'The round {about}: a tie at the cut of the shortlist waits for the chair',
      remedy: 'Settle it before assigning and opening the round',
    },
  },
  'submission-not-shortlisted': {
    ru: { says: '{about}: заявка не прошла в этот тур', remedy: 'Уберите её из распределения' },
    en: { says: '{about}: the submission did not go on to this round', remedy: 'Take it out of the assignment' },
  },
  'round-pending': {
    ru: {
      says: 'Тур не закрыть: ждём оценочных листов — {found} ({about})',
      remedy: 'Дождитесь их, замените члена комиссии или признайте срок истекшим',
    },
    en: {
      says: 'The round cannot be closed: {found} sheets are awaited ({about})',
      remedy: 'Wait for them, replace the juror, or let them expire',
    },
  },
  'round-late-undecided': {
    ru: {
      says: 'Тур не закрыть: о поздних листах нет решения — {found} ({about})',
      remedy: 'Примите или отклоните каждый с указанием причины',
    },
    en: {
      says: 'The round cannot be closed: {found} late sheets are undecided ({about})',
      remedy: 'Accept or refuse each with a reason',
    },
  },
  'sheet-unknown': {
    ru: { says: 'Оценочный лист {about} не назначен', remedy: 'Проверьте назначение' },
    en: { says: 'The sheet {about} is not assigned', remedy: 'Check the assignment' },
  },
  'sheet-other-round': {
    ru: {
      says: 'Лист {about} — тура «{found}», а сейчас идёт тур «{expected}»',
      remedy: 'Введённое не потеряно: если оно верно и для этого тура, внесите его в новый лист',
    },
    en: {
      says: 'The sheet {about} is of round “{found}”, and the round now is “{expected}”',
      remedy: 'What was entered is not lost: where it holds for this round too, enter it in the new sheet',
    },
  },
  'sheet-state-wrong': {
    ru: { says: 'Лист {about}: состояние «{found}», нужно «{expected}»', remedy: 'Обновите страницу' },
    en: { says: 'The sheet {about} is {found}, it must be {expected}', remedy: 'Reload the page' },
  },
  'field-stale': {
    ru: {
      says: 'Поле {about} уже изменено: у вас «{found}», сохранено «{expected}»',
      remedy: 'Сравните оба значения и выберите',
    },
    en: {
      says: 'The field {about} has changed meanwhile: yours is “{found}”, kept is “{expected}”',
      remedy: 'Compare both and choose',
    },
  },
  'ballot-differs': {
    ru: {
      says: 'Подтверждается не тот лист: {about}, версия {found}, сохранена {expected}',
      remedy: 'Откройте лист заново и подтвердите',
    },
    en: {
      says: 'The ballot for {about} is not the sheet kept: version {found}, kept {expected}',
      remedy: 'Open the sheet again and confirm it',
    },
  },
  'tie-not-open': {
    ru: { says: 'Равенство {about} не ждёт решения председателя', remedy: 'Проверьте итоговую таблицу' },
    en: { says: 'The tie {about} does not wait for the chair', remedy: 'Check the standings' },
  },
  'tie-order': {
    ru: {
      says: 'У каждой из равных заявок должно быть своё место',
      remedy: 'Назовите место каждой, ни одно не повторяя',
    },
    en: {
      says: 'Each of the equal submissions needs a place of its own',
      remedy: 'Name the place of each, none twice',
    },
  },
  'tie-open': {
    ru: { says: 'Есть равенство, которое ждёт решения председателя', remedy: 'Решите его до протокола' },
    en: { says: 'A tie still waits for the chair', remedy: 'Settle it before the protocol' },
  },
  'meeting-missing': {
    ru: { says: 'Заседание ещё не записано', remedy: 'Внесите сведения о заседании' },
    en: { says: 'The meeting is not recorded yet', remedy: 'Enter the meeting' },
  },
  'meeting-incomplete': {
    ru: {
      says: 'Сведения о заседании неполны',
      remedy:
        'Укажите номер, день, начало и конец; место, если заседание не заочное; при видеосвязи — как опознали тех, кто на связи',
    },
    en: {
      says: 'The record of the meeting is not complete',
      remedy:
        'Give its number, day, beginning and end; a place unless it was by correspondence; by video, how remote members were identified',
    },
  },
  'meeting-absent': {
    ru: { says: '{about} не присутствует на заседании', remedy: 'Проверьте список присутствующих' },
    en: { says: '{about} is not present at the meeting', remedy: 'Check who is present' },
  },
  'vote-not-allowed': {
    ru: {
      says: 'Голос {about} не может быть учтён по этому вопросу',
      remedy: 'Голосуют присутствующие без самоотвода, каждый один раз',
    },
    en: {
      says: 'The vote of {about} cannot count on this item',
      remedy: 'Those present and not recused vote, each once',
    },
  },
  'quorum-missing': {
    ru: { says: 'Нет кворума по вопросу {about}: {found} из необходимых {expected}', remedy: 'Отложите вопрос' },
    en: { says: 'There is no quorum for item {about}: {found} of {expected} needed', remedy: 'Postpone the item' },
  },
  'award-unknown': {
    ru: { says: 'Награда «{found}» для {about} не предусмотрена', remedy: 'Проверьте степень и номинацию' },
    en: { says: 'The award “{found}” for {about} is not provided for', remedy: 'Check the degree and the nomination' },
  },
  'protocol-missing': {
    ru: { says: 'Протокол ещё не составлен', remedy: 'Составьте протокол' },
    en: { says: 'The protocol is not drafted yet', remedy: 'Draft the protocol' },
  },
  'protocol-differs': {
    ru: { says: 'Протокол не тот: {found}, по журналу {expected}', remedy: 'Составьте протокол заново' },
    en: {
      says: 'The protocol is another one: {found}, the journal gives {expected}',
      remedy: 'Draft the protocol anew',
    },
  },
  'sign-not-named': {
    ru: {
      says: 'Протокол не подписать: в нём нет строки для {about}, подписывают {expected}',
      remedy: 'Несогласие или замечание приложите особым мнением',
    },
    en: {
      says: 'The protocol has no line for a signature of {about}; it is signed by {expected}',
      remedy: 'Attach a dissent for an objection or a remark',
    },
  },
  'sign-failed': {
    ru: {
      says: 'Подпись не получилась: ключ на этом устройстве не сработал',
      remedy:
        'Ничего не потеряно и не отправлено. Попробуйте ещё раз или с другого браузера; если не выходит, напишите секретарю',
    },
    en: {
      says: 'Nothing was signed: the key on this device did not work',
      remedy: 'Nothing is lost or sent. Try again, or in another browser; if that fails too, write to the secretary',
    },
  },
  'key-not-made': {
    ru: {
      says: 'Новый ключ не получился: браузер не сделал или не сохранил его',
      remedy: 'Попробуйте ещё раз или откройте рабочее место в другом браузере',
    },
    en: {
      says: 'There is no new key: the browser did not make or keep it',
      remedy: 'Try again, or open the desk in another browser',
    },
  },
  'file-unread': {
    ru: {
      says: 'Файл не прочитан: браузер не смог его открыть',
      remedy: 'Проверьте, что файл на месте, и выберите его снова',
    },
    en: {
      says: 'The file was not read: the browser could not open it',
      remedy: 'See that the file is still there and choose it again',
    },
  },
  'event-unlawful': {
    ru: { says: 'Записи {about} быть не могло: {found}', remedy: 'Причина названа следом; выясните, кто её внёс' },
    en: { says: 'Event {about} could not be: {found}', remedy: 'The reason comes next; find out who wrote it' },
  },
  'event-differs': {
    ru: {
      says: 'Запись {about} не та, что следует из действия: {found}, а должно быть {expected}',
      remedy: 'Выясните, кто её изменил',
    },
    en: {
      says: 'Event {about} is not what follows from its command: {found}, it should be {expected}',
      remedy: 'Find out who changed it',
    },
  },
  'command-differs': {
    ru: {
      says: 'Запись {about} изменена: действие, от которого она осталась, было другим',
      remedy: 'Сравните её с копиями журнала у членов комиссии',
    },
    en: {
      says: 'Event {about} was changed: the command that led to it was another one',
      remedy: 'Compare it with the copies of the journal that members have',
    },
  },
  'rules-hash-differs': {
    ru: {
      says: 'Правила не те, что зафиксированы: {found}, было {expected}',
      remedy: 'Возьмите правила той версии, что утверждена',
    },
    en: {
      says: 'The rules are not those that were locked: {found}, it was {expected}',
      remedy: 'Take the version that was adopted',
    },
  },
  'shortlist-differs': {
    ru: {
      says: 'Тур {about}: прошедшие в него — не те, кого даёт итоговая таблица предыдущего тура',
      remedy: 'Сверьте журнал с его копией',
    },
    en: {
      says: 'The round {about}: those let through are not those whom the standings of the round before give',
      remedy: 'Compare the journal with a copy of it',
    },
  },
  'tally-differs': {
    ru: {
      says: 'Листы тура {about} не те, с которыми он закрыт',
      remedy: 'Сравните листы с копиями у членов комиссии',
    },
    en: {
      says: 'The sheets of the round {about} are not those it was closed with',
      remedy: 'Compare them with the jurors’ copies',
    },
  },
  'standings-differ': {
    ru: { says: 'Итоговая таблица не следует из журнала: {about}', remedy: 'Пересчитайте её из журнала' },
    en: {
      says: 'The standings do not follow from the journal: {about}',
      remedy: 'Work them out from the journal again',
    },
  },
  'protocol-unfounded': {
    ru: { says: 'Протокол не следует из журнала: {about}', remedy: 'Составьте его из журнала заново' },
    en: { says: 'The protocol does not follow from the journal: {about}', remedy: 'Draft it from the journal again' },
  },
  'bundle-unreadable': {
    ru: { says: 'Пакет проверки не читается: {found}', remedy: 'Возьмите файл заново' },
    en: { says: 'The bundle cannot be read: {found}', remedy: 'Take the file anew' },
  },
  'assignment-id-repeated': {
    ru: { says: '«{about}» указано дважды', remedy: 'Оставьте одну запись или исправьте идентификатор' },
    en: { says: '“{about}” is listed twice', remedy: 'Keep one of them, or correct the id' },
  },
  'assignment-sheets': {
    ru: {
      says: '{about}: не указано, сколько членов комиссии оценивают заявку',
      remedy: 'Укажите целое число от нуля',
    },
    en: { says: '{about}: it is not stated how many jurors judge it', remedy: 'Give a whole number from zero' },
  },
  'assignment-minutes': {
    ru: { says: 'Время на одну заявку не может быть таким: {found}', remedy: 'Укажите число минут больше нуля' },
    en: { says: 'A submission cannot take this time: {found}', remedy: 'Give a number of minutes above zero' },
  },
  'assignment-capacity': {
    ru: { says: '{about}: запас времени не может быть таким: {found}', remedy: 'Укажите число минут' },
    en: { says: '{about}: the time to spare cannot be this: {found}', remedy: 'Give a number of minutes' },
  },
  'assignment-cost': {
    ru: { says: 'Такой цены пары быть не может: {found}', remedy: 'Укажите целое число от 0 до {expected}' },
    en: { says: 'A pair cannot cost this: {found}', remedy: 'Give a whole number from 0 to {expected}' },
  },
  'assignment-too-large': {
    ru: {
      says: 'Слишком много пар: заявок {found}, членов комиссии {expected}',
      remedy: 'Распределите номинации по отдельности',
    },
    en: { says: 'Too many pairs: {found} submissions, {expected} jurors', remedy: 'Assign the nominations one by one' },
  },
  'assignment-scored-unknown': {
    ru: {
      says: 'Заявку «{found}» оценил {about}, но кого-то из них нет в списках',
      remedy: 'Оставьте в списке и заявку, и члена комиссии, например, без запаса времени',
    },
    en: {
      says: 'The submission “{found}” was scored by {about}, but one of them is not listed',
      remedy: 'Keep both on the lists, the juror with no time to spare if need be',
    },
  },
  'assignment-out-of-term': {
    ru: {
      says: '{about}: срок полномочий не охватывает весь тур, работы не назначены',
      remedy: 'Продлите полномочия или введите в комиссию другого члена',
    },
    en: {
      says: '{about}: the term does not cover the whole round, nothing is assigned',
      remedy: 'Extend the term, or appoint another juror',
    },
  },
  'assignment-short': {
    ru: {
      says: '{about}: не хватает членов комиссии: {found}',
      remedy: 'Введите в комиссию ещё одного члена, добавьте времени или уменьшите число листов',
    },
    en: {
      says: '{about}: jurors missing: {found}',
      remedy: 'Appoint another juror, allow more time, or ask for fewer sheets',
    },
  },
  'assignment-set-aside': {
    ru: {
      says: '{about}: оценка члена комиссии {found} не учитывается из-за конфликта интересов',
      remedy: 'Лист остаётся в журнале; заявку оценит другой',
    },
    en: {
      says: '{about}: the score by {found} does not count because of a conflict of interest',
      remedy: 'The sheet stays in the record; another juror judges',
    },
  },
  'assignment-split': {
    ru: {
      says: '{about}: члены комиссии разбиты на группы без общих заявок: {found}',
      remedy: 'Добавьте листы, которые связывают группы: иначе их строгость не сравнить',
    },
    en: {
      says: '{about}: the jurors fall into groups without a common submission: {found}',
      remedy: 'Add the sheets that link the groups: otherwise their severity cannot be compared',
    },
  },
  'assignment-bridge': {
    ru: {
      says: '{about}: листов, без которых группы членов комиссии потеряют общие заявки: {found}',
      remedy: 'После самоотвода проверьте, связаны ли группы',
    },
    en: {
      says: '{about}: sheets without which groups of jurors have no submission in common: {found}',
      remedy: 'After a recusal, check whether the groups are still linked',
    },
  },
  'assignment-meetings': {
    ru: {
      says: '{about}: общих работ {found}, это вне заданных границ; таких пар всего {expected}',
      remedy: 'Расширьте границы или измените число листов на работу',
    },
    en: {
      says: '{about}: they judge {found} submissions together, beyond the bounds asked for; such pairs: {expected}',
      remedy: 'Widen the bounds, or change the number of sheets to a submission',
    },
  },
}
