extension RuleBook {
    /// What the public may read, when a decision counts as received, and how long the remedies against it last.
    static let remedyRows: [RuleParameter] = [
        row(.aggregateMinimum, 5, .people, "UU 27/2022; rancangan"),
        row(.announcementRetention, 60, .months, "UU 27/2022; rancangan"),
        row(.noticeRetention, 24, .months, "UU 27/2022 Ps 16; rancangan"),
        row(.evaluationRetention, 60, .months, "UU 27/2022 Ps 16; rancangan"),
        row(.importRetention, 12, .months, "UU 27/2022 Ps 16; rancangan"),
        row(.signalRetention, 24, .months, "UU 27/2022 Ps 16; rancangan"),
        row(.dialogueRetention, 60, .months, "UU 27/2022 Ps 16; rancangan"),
        // The fewest letters by which a name is looked for, so that a list is not read out by guessing.
        row(.announcementSearch, 3, .number, "UU 27/2022; rancangan"),
        // A delivery receipt alone proves nothing; after these days it counts as receipt.
        row(.receiptByDelivery, 3, .workingDays, "rancangan"),
        row(.dataCorrection, 5, .workingDays, "rancangan"),
        row(.objectionFiling, 14, .workingDays, "PP 79/2021"),
        row(.objectionAnswer, 21, .workingDays, "PP 79/2021"),
        row(.objectionAlertFirst, 5, .workingDays, "rancangan"),
        row(.objectionAlertSecond, 1, .workingDays, "rancangan"),
        row(.courtFiling, 90, .days, "UU 5/1986 Ps 55; UU 30/2014"),
        row(.disciplineEffect, 15, .days, "PP 94/2021"),
    ]
}
