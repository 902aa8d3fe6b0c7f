/**
 * The digits of the minor unit by ISO 4217, list one. `Intl` follows CLDR, which shows fewer for some (IQD, HUF);
 * the ariary and the ouguiya (MGA, MRU), whose unit has five parts, have 2 in the list.
 */
const codesByDigits: readonly (readonly [digits: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [
    2,
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP ' +
      'CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD ' +
      'KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN ' +
      'NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC ' +
      'SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD XCG YER ZAR ZMW ZWG',
  ],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
]

const digitsOf = new Map(
  codesByDigits.flatMap(([digits, codes]) => codes.split(' ').map((code) => [code, digits] as const)),
)

/** Codes that old statements still bear, and what stands in their place (ISO 4217, list three). */
const successors: Readonly<Record<string, string>> = {
  AZM: 'AZN',
  BYB: 'BYN',
  BYR: 'BYN',
  EEK: 'EUR',
  LTL: 'EUR',
  LVL: 'EUR',
  RUR: 'RUB',
  TJR: 'TJS',
  TMM: 'TMT',
  UAK: 'UAH',
}

/** Metals and units of account, which have no minor unit. */
const unitless = new Set(['XAG', 'XAU', 'XBA', 'XBB', 'XBC', 'XBD', 'XDR', 'XPD', 'XPT', 'XSU', 'XTS', 'XUA', 'XXX'])

/**
 * The digits of the minor unit of a currency; `undefined` for what is no currency in use.
 *
 * @example
 * minorDigits('EUR') // 2
 * minorDigits('JPY') // 0
 * minorDigits('BYR') // undefined: withdrawn in 2016
 */
export const minorDigits = (currency: string): number | undefined => digitsOf.get(currency)

/** Why a code is no currency to keep accounts in, with what to write instead where that is known. */
export function currencyFault(
  currency: string,
): { code: 'currency-unknown' | 'currency-withdrawn' | 'currency-unitless'; instead?: string } | undefined {
  if (digitsOf.has(currency)) return undefined
  const instead = Object.hasOwn(successors, currency) ? successors[currency] : undefined
  if (instead !== undefined) return { code: 'currency-withdrawn', instead }
  if (unitless.has(currency)) return { code: 'currency-unitless' }
  const upper = currency.toUpperCase()
  return { code: 'currency-unknown', ...(digitsOf.has(upper) && { instead: upper }) }
}
