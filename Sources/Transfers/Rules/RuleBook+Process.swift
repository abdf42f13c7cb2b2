extension RuleBook {
    /// How long each step of a transfer may take, and what is measured after it.
    static let processRows: [RuleParameter] =
        deadlineRows + dialogueRows + publicityRows + assignmentRows + followUpRows

    private static let deadlineRows: [RuleParameter] = [
        row(.objectionFiling, 14, .workingDays, "PP 79/2021"),
        row(.objectionAnswer, 21, .workingDays, "PP 79/2021"),
        row(.courtFiling, 90, .days, "UU 5/1986 Ps 55; UU 30/2014"),
        row(.inauguration, 30, .workingDays, "Perka BKN 7/2017"),
        row(.inaugurationInvitation, 1, .workingDays, "Perka BKN 7/2017"),
        row(.disciplineEffect, 15, .days, "PP 94/2021"),
        row(.actingTerm, 3, .months, "SE BKN 1/SE/I/2021"),
        row(.actingExtension, 3, .months, "SE BKN 1/SE/I/2021"),
        row(.evaluationFreshness, 30, .days, "rancangan"),
        // A delivery receipt alone proves nothing; after these days it counts as receipt.
        row(.receiptByDelivery, 3, .workingDays, "rancangan"),
        row(.objectionAlertFirst, 5, .workingDays, "rancangan"),
        row(.objectionAlertSecond, 1, .workingDays, "rancangan"),
        row(.dataCorrection, 5, .workingDays, "rancangan"),
    ]

    private static let dialogueRows: [RuleParameter] = [
        row(.dialogueAnswer, 5, .workingDays, "rancangan"),
        row(.dialogueReminders, 2, .number, "rancangan"),
        row(.dialogueReminderInterval, 2, .workingDays, "rancangan"),
        row(.aspirationRenewal, 12, .months, "rancangan"),
    ]

    private static let publicityRows: [RuleParameter] = [
        row(.personalNotice, 1, .workingDays, "rancangan"),
        row(.aggregateMinimum, 5, .people, "UU 27/2022; rancangan"),
    ]

    private static let assignmentRows: [RuleParameter] = [
        row(.assignmentTerm, 30, .days, "UU 24/2007 Ps 50; rancangan"),
        row(.assignmentLimit, 90, .days, "UU 24/2007 Ps 50; rancangan"),
        row(.assignmentRatification, 10, .workingDays, "rancangan"),
        row(.assignmentDeferral, 10, .workingDays, "rancangan"),
        row(.assignmentAnnouncement, 3, .workingDays, "rancangan"),
        row(.assignmentReturn, 3, .days, "rancangan"),
        row(.assignmentRest, 30, .days, "rancangan"),
    ]

    private static let followUpRows: [RuleParameter] = [
        row(.followUpFirst, 3, .months, "rancangan"),
        row(.followUpSecond, 6, .months, "rancangan"),
        row(.followUpThird, 12, .months, "rancangan"),
        row(.followUpAnswer, 10, .workingDays, "rancangan"),
        row(.followUpRating, 3, .number, "rancangan"),
        row(.outcomeBaseline, 6, .months, "rancangan"),
        row(.outcomeBaselineMinimum, 3, .months, "rancangan"),
        row(.outcomeFirstMonth, 4, .months, "rancangan"),
        row(.outcomeSecondMonth, 10, .months, "rancangan"),
        row(.outcomeWindow, 3, .months, "rancangan"),
        row(.outcomeOutlier, 3, .number, "rancangan"),
        row(.trainingEscalation, 60, .days, "rancangan"),
    ]
}
