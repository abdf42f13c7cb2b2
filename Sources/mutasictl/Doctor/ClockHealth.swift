import TransferStore

/// The civil clock: outside of a demonstration it shows real time.
struct ClockHealth {
    var reading: ClockReading

    var finding: Finding {
        reading.isShifted
            ? .warning("civil_clock", .clockShifted(reading), .resetClock) : .fine("civil_clock", .clockIsReal)
    }
}
