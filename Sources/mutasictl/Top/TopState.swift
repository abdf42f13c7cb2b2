import Postgres

/// All that the screen is drawn from.
struct TopState {
    /// Why there is nothing new, and since when.
    struct Fault {
        let phrase: Phrase
        let since: ContinuousClock.Instant
    }

    private(set) var reading: TopReading?
    private(set) var fault: Fault?
    private var meter = RateMeter()

    /// What happens a second; nil while that is not known.
    var rates: RateMeter.Rates? { meter.rates }

    /// Takes what was read.
    mutating func succeed(_ reading: TopReading) {
        meter.add(reading.traffic)
        self.reading = reading
        fault = nil
    }

    /// Keeps what was read before, and why it is old.
    mutating func fail(_ phrase: Phrase, at now: ContinuousClock.Instant) {
        fault = Fault(phrase: phrase, since: fault?.since ?? now)
    }
}
