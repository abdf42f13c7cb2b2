extension RuleBook {
    /// What the process of a transfer and the signals are bound to, as delivered.
    static let processRows: [RuleParameter] = [
        row(.evaluationFreshness, 30, .days, "rancangan"),
        row(.dialogueReminders, 2, .number, "rancangan"),
        row(.dialogueTime, 5, .workingDays, "rancangan"),
        row(.aspirationTime, 5, .workingDays, "rancangan"),
        row(.unitReviewTime, 5, .workingDays, "rancangan"),
        row(.verificationTime, 5, .workingDays, "rancangan"),
        row(.committeeTime, 10, .workingDays, "rancangan"),
        row(.committeeQuorum, .hundredths(50), .share, "PP 30/2019 Ps 1; rancangan"),
        row(.endorsementTime, 3, .workingDays, "rancangan"),
        row(.consentTime, 15, .workingDays, "rancangan"),
        row(.considerationReminder, 5, .workingDays, "rancangan"),
        row(.considerationWithinAgency, 0, .number, "PP 11/2017 Ps 191; praktik I-MUT"),
        row(.decisionTime, 5, .workingDays, "rancangan"),
        row(.signingTime, 5, .workingDays, "rancangan"),
        row(.personalNotice, 1, .workingDays, "rancangan"),
        row(.announcementTime, 1, .workingDays, "rancangan"),
        row(.invitation, 1, .workingDays, "Perka BKN 7/2017"),
        row(.inaugurationTime, 30, .workingDays, "Perka BKN 7/2017"),
        row(.placementTime, 10, .workingDays, "rancangan"),
        row(.trainingPlanTime, 5, .workingDays, "rancangan"),
        row(.retirementSignal, 12, .months, "rancangan"),
        row(.vacancySignal, 30, .days, "rancangan"),
    ]
}
