/// A deadline as it was computed, with what it was computed from.
///
/// The day of receipt is day 0. It ends with the last second of its last day in the zone of the addressee's unit.
public struct Deadline: Hashable, Sendable {
    /// Which deadline.
    public let name: DeadlineName
    /// Its length.
    public let length: DeadlineLength
    /// The law and article, or the practice, the length rests on.
    public let basis: String
    /// The day it counts from.
    public let start: CivilDate
    /// Its last day.
    public let lastDay: CivilDate
    /// The zone of the addressee's unit.
    public let zone: TimeZoneOfUnit
    /// The version of the holidays by which days were counted.
    public let calendarVersion: String

    /// A deadline as it was computed before; a new one comes of a ``DeadlineCalculator``.
    public init(
        name: DeadlineName,
        length: DeadlineLength,
        basis: String,
        start: CivilDate,
        lastDay: CivilDate,
        zone: TimeZoneOfUnit,
        calendarVersion: String
    ) {
        self.name = name
        self.length = length
        self.basis = basis
        self.start = start
        self.lastDay = lastDay
        self.zone = zone
        self.calendarVersion = calendarVersion
    }

    /// The moment it ends: 23:59:59 of its last day in the addressee's zone.
    public var endsAt: Instant {
        Instant(date: lastDay, second: 86_399, zone: zone)
    }

    /// Whether an act at a moment is in time, which is a question of the day and not of the second.
    public func isMet(at instant: Instant) -> Bool {
        guard let local = zone.local(instant) else { return false }
        return local.date <= lastDay
    }

    /// Whether its last day is over on a day.
    public func isOver(on day: CivilDate) -> Bool {
        day > lastDay
    }

    /// The deadline in one sentence, both as the rule has it and as it falls.
    public func text(in language: Language) -> String {
        let (name, length, day) = (name.text(in: language), length.text(in: language), lastDay.text(in: language))
        return switch language {
        case .indonesian: "Tenggat \(name): \(length), sampai \(day) pukul 23.59 \(zone.rawValue) (\(basis))."
        case .english: "Deadline for \(name): \(length), until \(day) 23:59 \(zone.rawValue) (\(basis))."
        }
    }
}
