import type { DecisionCode } from '../codes/decision.js'
import type { Wordings } from '../wording.js'

/** The words of the findings on decisions. */
export const decisionWordings: Wordings<DecisionCode> = {
  'decision-too-long': {
    ru: { says: 'Документ слишком велик для решения', remedy: 'Вставьте только текст решения' },
    en: { says: 'The document is too long for a decision', remedy: 'Paste the text of the decision alone' },
  },
  'decision-empty': {
    ru: { says: 'В документе нет ни одного пункта с номером', remedy: 'Проверьте, что вставлен текст решения' },
    en: { says: 'No numbered clause was found', remedy: 'Check that the text of the decision was pasted' },
  },
  'decision-date-missing': {
    ru: { says: 'Над пунктами нет даты решения', remedy: 'Добавьте строку с местом и датой' },
    en: { says: 'No date stands above the clauses', remedy: 'Add the line with place and date' },
  },
  'decision-number-gap': {
    ru: { says: 'После пункта {expected} идёт {found}', remedy: 'Проверьте, не выпал ли пункт' },
    en: { says: 'Clause {expected} is followed by {found}', remedy: 'Check whether a clause is missing' },
  },
  'decision-line-unread': {
    ru: { says: 'Строка не отнесена ни к чему: «{found}»', remedy: 'Прочитайте её сами' },
    en: { says: 'The line belongs to nothing that was read: “{found}”', remedy: 'Read it yourself' },
  },
  'decision-verb-unknown': {
    ru: { says: 'Пункт {about}: не понято, что решено: «{found}»', remedy: 'Прочитайте пункт сами' },
    en: { says: 'Clause {about}: what it decides was not understood: “{found}”', remedy: 'Read the clause yourself' },
  },
  'decision-body-unknown': {
    ru: { says: 'Поручение дано органу, которого нет в списке: «{found}»', remedy: 'Проверьте, кто отвечает' },
    en: { says: 'A body that no list has is told to act: “{found}”', remedy: 'Check who is responsible' },
  },
  'decision-body-missing': {
    ru: { says: 'Поручение есть, а кому оно дано, не прочитано: «{found}»', remedy: 'Прочитайте пункт сами' },
    en: { says: 'Somebody is told to act, but who was not read: “{found}”', remedy: 'Read the clause yourself' },
  },
  'decision-list-empty': {
    ru: { says: 'После «{found}» ожидался список городов, но он не прочитан', remedy: 'Прочитайте пункт сами' },
    en: { says: 'A list of cities was expected after “{found}” but not read', remedy: 'Read the clause yourself' },
  },
  'decision-deadline-passed': {
    ru: {
      says: 'Пункт {about}: срок «{found}» раньше самого решения: {expected}',
      remedy: 'Уточните год срока',
    },
    en: {
      says: 'Clause {about}: the deadline “{found}” is before the decision itself: {expected}',
      remedy: 'Ask which year is meant',
    },
  },
  'decision-deadline-unread': {
    ru: {
      says: 'Пункт {about}: срок назван, но дня в нём нет: «{found}»',
      remedy: 'Следите за ним сами',
    },
    en: {
      says: 'Clause {about}: a deadline is named that states no day: “{found}”',
      remedy: 'Watch it yourself',
    },
  },
  'acceptance-open': {
    ru: {
      says: 'Пункт {about}: {expected:answer}',
      remedy: 'Ответьте по документу, или не принимайте предложение',
    },
    en: {
      says: 'Clause {about}: {expected:answer}',
      remedy: 'Answer by the document, or leave the proposal',
    },
  },
}
