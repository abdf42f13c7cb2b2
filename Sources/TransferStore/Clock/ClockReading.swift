public import Transfers

/// What the civil clock shows, and what real time is meanwhile.
public struct ClockReading: Hashable, Sendable {
    /// The moment that counts in the domain.
    public let civil: Instant
    /// The moment on the server's own clock.
    public let real: Instant
    /// The civil day in the capital.
    public let today: CivilDate
    /// When the clock was shifted, in real time; nil while it shows real time.
    public let shiftedAt: Instant?

    /// The clock shows another time than the real one.
    public var isShifted: Bool { shiftedAt != nil }

    /// How far the civil clock is ahead; negative when it is behind.
    public var ahead: Duration { .microseconds(civil.microseconds - real.microseconds) }
}
