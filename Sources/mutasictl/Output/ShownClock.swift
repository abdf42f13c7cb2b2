import Postgres
import Synchronization
import TransferStore

/// The clock by which a command shows dates of the domain, told in JSON documents while it is shifted.
enum ShownClock {
    private static let reading = Mutex<ClockReading?>(nil)

    /// From now on every document that is an object tells of a shifted clock.
    static func tell(_ clock: ClockReading) { reading.withLock { $0 = clock } }

    /// A document with the clock as its last member; a list, and what speaks of its own clock, stays as it is.
    static func marked(_ document: JSONValue) -> JSONValue {
        guard let clock = reading.withLock({ $0 }) else { return document }
        return document.with(clock)
    }
}

extension JSONValue {
    /// The object with the clock as its last member; any other value as it is.
    func with(_ clock: ClockReading) -> JSONValue {
        switch self {
        case .object(let members) where !members.contains(where: { $0.name == "clock" }):
            return .object(members + [Member(name: "clock", value: .clock(clock))])
        case .verbatim(let text) where text.hasPrefix("{") && text.hasSuffix("}") && text != "{}":
            return .verbatim(text.dropLast() + ",\"clock\":\(JSONValue.clock(clock).line.dropLast())}")
        default: return self
        }
    }

    /// What the clock shows, beside real time.
    static func clock(_ clock: ClockReading) -> JSONValue {
        .object([
            "shifted": .bool(clock.isShifted), "civil": ListingCell.time(clock.civil).value,
            "real": ListingCell.time(clock.real).value,
        ])
    }
}
