import type { Pairs } from '../speaking.js'

/** The words of the key that a juror signs with. */
export const keyWords = {
  key: {
    title: ['Ваш ключ подписи', 'Your signing key'],
    standings: {
      absent: [
        'На этом устройстве ключа нет: ваши подтверждения принимаются без него.',
        'There is no key on this device: your confirmations are taken without one.',
      ],
      elsewhere: [
        'На этом устройстве ключа нет, а\u00A0секретарь внёс ключ другого. Подпишите на том устройстве.',
        'There is no key on this device, and the secretary has enrolled one of another. Sign there.',
      ],
      gone: [
        'На этом устройстве ключа нет, а\u00A0внесённый раньше отозван. Листы принимаются только с\u00A0подписью: откройте рабочее место в\u00A0браузере, который хранит данные, и\u00A0прочитайте секретарю шесть слов нового ключа.',
        'There is no key on this device, and the one enrolled before is revoked. Sheets are taken with a signature only: open the desk in a browser that keeps data and read the six words of a new key to the secretary.',
      ],
      unknown: [
        'Секретарь ещё не\u00A0внёс ваш ключ. Отправьте ему открытый ключ и\u00A0прочитайте вслух шесть слов. Пока ключ не\u00A0внесён, ваши подтверждения принимаются без подписи.',
        'The secretary has not enrolled your key yet. Send him the public key and read the six words aloud. Until then your confirmations are taken unsigned.',
      ],
      awaited: [
        'Секретарь ещё не\u00A0внёс ваш новый ключ. Отправьте ему открытый ключ и\u00A0прочитайте вслух шесть слов. Прежний ключ отозван, и\u00A0без подписи ваши листы не\u00A0принимаются.',
        'The secretary has not enrolled your new key yet. Send him the public key and read the six words aloud. The former key is revoked, and your sheets are not taken unsigned.',
      ],
      another: [
        'Секретарь внёс ключ другого вашего устройства, а\u00A0этого ещё нет. Подпишите на том устройстве или отправьте секретарю этот открытый ключ и\u00A0прочитайте вслух шесть слов.',
        'The secretary has enrolled the key of another device of yours, but not this one. Sign there, or send him this public key and read the six words aloud.',
      ],
      enrolled: [
        'Секретарь внёс ваш ключ: подтверждения на этом устройстве подписываются им.',
        'The secretary has enrolled your key: confirmations on this device are signed with it.',
      ],
      revoked: [
        'Подписи им больше не\u00A0принимаются; листы, принятые раньше, действительны, а\u00A0неподписанное осталось у\u00A0вас. Сделайте новый ключ, прочитайте секретарю его шесть слов и\u00A0подпишите оставшееся; если ключ отозван по\u00A0ошибке, всё равно нужен новый.',
        'Signatures by it are not taken any more; sheets accepted before stay valid, and what is unsigned is still yours. Make a new key, read its six words to the secretary and sign the rest; a key revoked by mistake needs a new one too.',
      ],
    },
    revokedAt: [
      'Секретарь отозвал ключ этого устройства {time}: {reason}.',
      'The secretary revoked the key of this device {time}: {reason}.',
    ],
    renew: ['Сделать новый ключ', 'Make a new key'],
    notice: [
      'Ключ подписи этого устройства отозван: нужен новый.',
      'The signing key of this device was revoked: a new one is needed.',
    ],
    toKey: ['К\u00A0ключу', 'To the key'],
    six: ['Шесть слов', 'Six words'],
    text: ['Открытый ключ', 'Public key'],
    copy: ['Скопировать', 'Copy'],
    copyIt: ['Скопировать открытый ключ', 'Copy the public key'],
    copied: ['Ключ скопирован.', 'The key is copied.'],
    notCopied: [
      'Браузер не\u00A0дал скопировать: выделите ключ и\u00A0скопируйте сами.',
      'The browser did not allow it: select the key and copy it yourself.',
    ],
  },
} as const satisfies Pairs
