extension RuleBook {
    /// What a proposal is bound to from the dialogue to the start of duty, and what the system notices by itself.
    static let processRows: [RuleParameter] =
        dialogueRows + stepRows + handoverRows + functionalRows
        + urgentRows + signalRows + needRows

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
        // 1 is PAdES-B, 2 PAdES-T, 3 PAdES-LT, 4 PAdES-LTA.
        row(.signatureLevel, 2, .number, "PP 71/2019 Ps 59; BSrE (PAdES-BASELINE-T)"),
        row(.personalNotice, 1, .workingDays, "rancangan"),
        row(.announcement, 1, .workingDays, "rancangan"),
        row(.inaugurationInvitation, 1, .workingDays, "Perka BKN 7/2017"),
        row(.inauguration, 30, .workingDays, "Perka BKN 7/2017"),
        row(.placement, 10, .workingDays, "rancangan"),
        row(.trainingPlan, 5, .workingDays, "rancangan"),
    ]

    /// Whether the list of what is handed over has to be confirmed before duty starts elsewhere, by the level that is left: 1
    /// where a unit was led.
    private static let handoverRows: [RuleParameter] =
        [row(.handover, 0, .number, "rancangan: sertijab")]
        + PostLevel.allCases.filter(\.kind.isManagerial).map {
            row(.handover, 1, .number, "rancangan: sertijab pejabat manajerial", $0)
        }

    /// Hours instead of days: in an emergency people are mobilised with ease of access, and no rule of transfers is suspended.
    private static let urgentRows: [RuleParameter] = [
        row(.urgentDialogue, 24, .hours, urgency),
        row(.urgentUnitReview, 12, .hours, urgency),
        row(.urgentVerification, 12, .hours, urgency),
        // By circulation.
        row(.urgentCommitteeReview, 24, .hours, urgency),
        row(.urgentEndorsement, 6, .hours, urgency),
        row(.urgentConsent, 48, .hours, urgency),
        row(.urgentConsiderationReminder, 24, .hours, urgency),
        row(.urgentDecision, 12, .hours, urgency),
        row(.urgentSigning, 12, .hours, urgency),
    ]

    private static let urgency = "UU 24/2007 Ps 50; PP 21/2008; rancangan"

    private static let signalRows: [RuleParameter] = [
        row(.retirementSignal, 12, .months, "rancangan"),
        row(.vacancySignal, 30, .days, "rancangan"),
    ]

    // The needs of an agency are planned for five years.
    private static let needRows: [RuleParameter] = [
        row(.needHorizon, 60, .months, "PP 11/2017 Ps 7")
    ]
}
