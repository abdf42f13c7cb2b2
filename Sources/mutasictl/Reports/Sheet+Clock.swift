import TransferStore

extension Sheet {
    /// The civil clock beside real time.
    init(_ clock: ClockReading) {
        self.init()
        add(.civilTime, "civil", .time(clock.civil))
        add(.realTime, "real", .time(clock.real))
        add(.civilToday, "today", .date(clock.today))
        add(.shifted, "shifted", .flag(clock.isShifted))
        add(.ahead, "ahead_s", .duration(clock.ahead))
        add(.shiftedAt, "shifted_at", .time(clock.shiftedAt))
    }
}
