/// A deadline as it was computed, with what it was computed from.
///
/// The day of receipt is day 0. It ends with the last second of its last day in the zone of the addressee's unit; one that is
/// counted in hours ends at a moment of that day.
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

    /// The moment at which one counted in hours ends; nil for those that last to the end of a day.
    public let moment: Instant?

    /// A deadline as it was computed before; a new one comes of a ``DeadlineCalculator``.
    public init(
        name: DeadlineName,
        length: DeadlineLength,
        basis: String,
        start: CivilDate,
        lastDay: CivilDate,
        zone: TimeZoneOfUnit,
        calendarVersion: String,
        moment: Instant? = nil
    ) {
        self.name = name
        self.length = length
        self.basis = basis
        self.start = start
        self.lastDay = lastDay
        self.zone = zone
        self.calendarVersion = calendarVersion
        self.moment = moment
    }

    /// The moment it ends: 23:59:59 of its last day in the addressee's zone, where it is not counted in hours.
    public var endsAt: Instant {
        moment ?? Instant(date: lastDay, second: 86_399, zone: zone)
    }

    /// Whether an act at a moment is in time, which is a question of the day and not of the second where days are counted.
    public func isMet(at instant: Instant) -> Bool {
        if let moment { return instant <= moment }
        guard let local = zone.local(instant) else { return false }
        return local.date <= lastDay
    }

    /// Whether its last day is over on a day.
    public func isOver(on day: CivilDate) -> Bool {
        day > lastDay
    }

    /// The deadline in one sentence, both as the rule has it and as it falls.
    public func text(in language: Language) -> String {
        let (name, length, end) = (name.text(in: language), length.text(in: language), end(in: language))
        return switch language {
        case .indonesian: "Tenggat \(name): \(length), sampai \(end) (\(basis))."
        case .english: "Deadline for \(name): \(length), until \(end) (\(basis))."
        }
    }

    /// The last day with the time at which it ends there: `7 Januari 2026 pukul 23.59 WIT`.
    public func end(in language: Language) -> String {
        let (day, time) = (lastDay.text(in: language), timeOfEnd)
        return switch language {
        case .indonesian: "\(day) pukul \(time.hour).\(time.minute) \(zone.rawValue)"
        case .english: "\(day) \(time.hour):\(time.minute) \(zone.rawValue)"
        }
    }

    /// The time of day at which it ends where the addressee is, in two digits each.
    public var timeOfEnd: (hour: String, minute: String) {
        let second = zone.local(endsAt)?.second ?? 86_399
        func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return (digits(second / 3_600), digits(second / 60 % 60))
    }
}
