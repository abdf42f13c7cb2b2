/// A case of discipline (hukuman disiplin), PP 94/2021.
public struct DisciplineCase: Hashable, Sendable {
    /// How heavy the penalty is.
    public enum Level: String, Sendable, CaseIterable {
        case minor = "R"
        case moderate = "S"
        case severe = "B"
    }

    /// How far the case has come.
    public enum Status: String, Sendable, CaseIterable {
        /// Under examination; there is no penalty yet.
        case examined = "PROSES"
        /// A penalty is being served.
        case serving = "BERJALAN"
        /// The penalty has been served.
        case finished = "SELESAI"
    }

    /// How heavy the penalty is, or would be.
    public var level: Level
    /// How far the case has come.
    public var status: Status
    /// The day the penalty took effect, nil when that is not known.
    public var startsOn: CivilDate?
    /// The day it ends, nil when that is not known.
    public var endsOn: CivilDate?
    /// The row it was read from.
    public var record: RecordID?

    /// A case.
    public init(
        level: Level,
        status: Status,
        startsOn: CivilDate? = nil,
        endsOn: CivilDate? = nil,
        record: RecordID? = nil
    ) {
        self.level = level
        self.status = status
        self.startsOn = startsOn
        self.endsOn = endsOn
        self.record = record
    }

    /// Whether the dates are in the future or contradict each other, so that the case counts as running until checked.
    public func isDoubtful(on today: CivilDate) -> Bool {
        if let startsOn, let endsOn, endsOn < startsOn { return true }
        return startsOn.map { $0 > today } ?? false
    }

    /// Whether the case is examined or its penalty served on a day.
    public func isRunning(on day: CivilDate) -> Bool {
        if status != .finished || isDoubtful(on: day) { return true }
        return endsOn.map { $0 >= day } ?? false
    }

    /// Whether the penalty lies within a number of months before a day, or reaches into them.
    ///
    /// A finished case whose dates are not known counts as inside.
    public func isWithin(months: Int, before day: CivilDate) -> Bool {
        guard let last = endsOn ?? startsOn else { return true }
        return last.months(until: day) < months
    }
}
