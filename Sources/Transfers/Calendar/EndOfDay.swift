/// The end of a day by the clock of the capital, as which things are shown as they stood.
public struct EndOfDay: Hashable, Sendable {
    /// The day.
    public let day: CivilDate

    /// The end of a day.
    public init(of day: CivilDate) {
        self.day = day
    }

    /// The moment at which the next day begins; what happened at it belongs to that one.
    public var moment: Instant { Instant(date: day, second: 86_400, zone: .wib) }

    /// Whether something had happened by then.
    public func includes(_ instant: Instant) -> Bool { instant < moment }

    /// A moment that had come by then; nil for one that was still to come.
    public func kept(_ instant: Instant?) -> Instant? { instant.flatMap { includes($0) ? $0 : nil } }

    /// A day that had come by then; nil for one that was still to come.
    public func kept(_ date: CivilDate?) -> CivilDate? { date.flatMap { $0 <= day ? $0 : nil } }
}
