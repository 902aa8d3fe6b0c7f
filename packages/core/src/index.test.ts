import { expect, test } from 'vitest'
import * as core from './index.js'

const surface = `
severities problemAt describeProblem describeJudgingProblem
foldName foldText counted formOf romanText romanValue
compareWhen sortedByWhen parseWhen formatWhen whenSpan parseEdtf edtfSpan parseYearlyRule isRule yearlyDays
civilDay dayNumber dayOf dayText daysInMonth textOf weekdayOf yearText
findCity citiesIn cityNameOn
ageIn agesIn ageInWords anniversariesIn isJubilee cityDayIn
parsePlan readRows formatPlan checkPlan comparePlans draftNextPlan lineOf
calendarEntries entryTitle entriesBetween entriesOf sortEntries toICalendar toJSCalendar toHtmlList
heldOn membersOn standingsOn holdersOn checkMemberships checkGovernance provenanceText
agingEdges allocatePayments arrearsIn arrearsOn bucketOf chargesFor civilCodeRules daysOverdue convertMoney decimalMoney formatMoney minorDigits parseMoney roundFraction splitMoney
cardFields checkRules computedMark criteriaOf rulesHash contentHash
validateSubmission eligibilityOf intakeOf moveSubmission submissionMoves wordCount
canonicalJson NotJsonError eventBytes eventId emptyHead grownHead headOf headRoot appendEvent verifyJournal
merkleRoot inclusionProof verifyInclusion consistencyProof verifyConsistency
checkpointText readCheckpoint signatureLine signCheckpoint verifyCheckpoint signedBytes signEvent verifySignatures fingerprintWords
checkSheets mergeSheets sheetProgress absenceOf standingsOf otherMethods withoutJuror explanationOf sheetTotals scoreTables bordaCount schulzeRanking placesOf compareFractions decimalText
severityAdjusted rankIntervals rankIntervalsInSteps atOnce scoreComponents agreementOf meanTauB kendallW kendallTauB krippendorffAlpha
intraclassCorrelation fleissKappa generalizability jurorDiagnostics disagreements jurorZScores zScores
grubbs modifiedZScores isUndetermined seededRandom shuffled
decide evolve editionAfter emptyEdition editionRights actRights ballotOf entryOf signableEvent standingsInput standingsOfEdition seenBy
bundleOf verifyBundle protocolOf renderProtocol protocolStylesheet diplomasOf renderDiplomas numberInWords withInitials
assignJurors conflictsOf isBarred recusalOf meetingOrder electors quorumOf personOf editableText
buildPracticeIndex openPracticeIndex withDrafts searchPractices foundPracticeIds practiceSite practiceLibrary practicePath libraryName librarySchema facetCounts facetNames similarPractices highlightsIn practiceStemmers
describePracticeProblem practiceOf revisedPractice overdueChecks practiceTexts textIn
renderPractice practicesDocument practiceStylesheet practicesHtmlList practicesJson practicesCsv practiceTable
practicesBibtex practicesRis practicesCsl citationOf practiceJsonLd scriptJson dublinCore
checkRubricator rubricTree rubricOrder spheresIn importRubricator readRubricatorRows rubricatorRows remapPractices
`

test('what the package offers', () => {
  expect(Object.keys(core).sort()).toEqual(surface.trim().split(/\s+/).sort())
})
