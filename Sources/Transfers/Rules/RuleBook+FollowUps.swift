extension RuleBook {
    /// When a transfer is looked back upon, and by which months its outcome is measured.
    static let followUpRows: [RuleParameter] = [
        row(.followUpFirst, 3, .months, "rancangan"),
        row(.followUpSecond, 6, .months, "rancangan"),
        row(.followUpThird, 12, .months, "rancangan"),
        row(.followUpReminder, 5, .workingDays, "rancangan"),
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
