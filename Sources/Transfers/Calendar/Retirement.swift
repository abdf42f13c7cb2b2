/// When a person retires: the day the retirement age (BUP) is reached, and the day the pension begins.
public struct Retirement: Hashable, Sendable {
    /// The birthday on which the age is reached; 28 February for a leap day in other years.
    public let reachedOn: CivilDate
    /// The first day of the month after it.
    public let startsOn: CivilDate

    /// A retirement by the birth date and the retirement age of a post in years; nil for an age outside of 1 to 100.
    public init?(born: CivilDate, age: Int) {
        guard (1...100).contains(age), let reachedOn = born.adding(years: age),
            let startsOn = reachedOn.yearMonth.adding(months: 1)?.firstDay
        else { return nil }
        self.reachedOn = reachedOn
        self.startsOn = startsOn
    }
}
