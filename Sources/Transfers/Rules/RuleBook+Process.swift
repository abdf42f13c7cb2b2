extension RuleBook {
    /// What a proposal is bound to from the dialogue to the start of duty, and what the system notices by itself.
    static let processRows: [RuleParameter] = dialogueRows + stepRows + signalRows + needRows

    private static let dialogueRows: [RuleParameter] = [
        row(.dialogue, 5, .workingDays, "rancangan"),
        row(.dialogueAnswer, 5, .workingDays, "rancangan"),
        row(.dialogueReminders, 2, .number, "rancangan"),
        row(.dialogueReminderInterval, 2, .workingDays, "rancangan"),
        row(.aspirationRenewal, 12, .months, "rancangan"),
        row(.wishNotBefore, 0, .days, "rancangan (aspirasi)"),
        row(.wishJointPlacement, 1, .number, "rancangan (aspirasi)"),
    ]

    private static let stepRows: [RuleParameter] = [
        row(.evaluationFreshness, 30, .days, "rancangan"),
        row(.unitReview, 5, .workingDays, "rancangan"),
        row(.verification, 5, .workingDays, "rancangan"),
        row(.committeeReview, 10, .workingDays, "rancangan"),
        row(.committeeQuorum, .hundredths(50), .share, "PP 30/2019 Ps 1; rancangan"),
        row(.endorsement, 3, .workingDays, "rancangan"),
        row(.consent, 15, .workingDays, "rancangan"),
        row(.considerationReminder, 5, .workingDays, "rancangan"),
        row(.considerationWithinAgency, 0, .number, "PP 11/2017 Ps 191; praktik I-MUT"),
        row(.decision, 5, .workingDays, "rancangan"),
        row(.signing, 5, .workingDays, "rancangan"),
        row(.personalNotice, 1, .workingDays, "rancangan"),
        row(.announcement, 1, .workingDays, "rancangan"),
        row(.inaugurationInvitation, 1, .workingDays, "Perka BKN 7/2017"),
        row(.inauguration, 30, .workingDays, "Perka BKN 7/2017"),
        row(.placement, 10, .workingDays, "rancangan"),
        row(.trainingPlan, 5, .workingDays, "rancangan"),
    ]

    private static let signalRows: [RuleParameter] = [
        row(.retirementSignal, 12, .months, "rancangan"),
        row(.vacancySignal, 30, .days, "rancangan"),
    ]

    // The needs of an agency are planned for five years.
    private static let needRows: [RuleParameter] = [
        row(.needHorizon, 60, .months, "PP 11/2017 Ps 7")
    ]
}
