extension RuleBook {
    /// How long urgent assignments and acting in a vacant post last, and what follows them by when.
    static let assignmentRows: [RuleParameter] = [
        row(.assignmentTerm, 30, .days, "UU 24/2007 Ps 50; rancangan"),
        row(.assignmentLimit, 90, .days, "UU 24/2007 Ps 50; rancangan"),
        row(.assignmentRatification, 10, .workingDays, "rancangan"),
        row(.assignmentDeferral, 10, .workingDays, "rancangan"),
        row(.assignmentAnnouncement, 3, .workingDays, "rancangan"),
        row(.assignmentNotice, 2, .hours, "rancangan"),
        row(.assignmentReturn, 3, .days, "rancangan"),
        row(.assignmentRest, 30, .days, "rancangan"),
        row(.actingTerm, 3, .months, "SE BKN 1/SE/I/2021"),
        row(.actingExtension, 3, .months, "SE BKN 1/SE/I/2021"),
        // How many levels above one's own one may act.
        row(.actingLevels, 1, .number, "SE BKN 1/SE/I/2021"),
    ]
}
