/** Whether a number counts something that there is: whole and above 0. */
export const isCount = (number: number): boolean => Number.isSafeInteger(number) && number > 0

/** Whether a number is whole and not below 0. */
export const isAmount = (number: number): boolean => Number.isSafeInteger(number) && number >= 0
