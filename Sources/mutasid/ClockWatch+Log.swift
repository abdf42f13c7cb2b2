import Logging
import TransferJobs
import TransferStore
import Transfers

extension ClockWatch {
    /// Has each change of the civil clock in the log.
    convenience init(logger: Logger) {
        self.init { reading in
            guard reading.isShifted else { return logger.notice("the civil clock shows real time again") }
            logger.warning(
                "the civil clock is shifted",
                metadata: DaemonEvent.clockShifted.fields([
                    "civil": "\(Self.text(reading.civil))", "real": "\(Self.text(reading.real))",
                ])
            )
        }
    }

    /// A moment by the capital's clock, `2026-03-02 09:00 WIB`.
    private static func text(_ moment: Instant) -> String {
        let zone = TimeZoneOfUnit.wib
        guard let (date, second) = zone.local(moment) else { return "-" }
        let digits = [second / 3_600, second / 60 % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(date) \(digits.joined(separator: ":")) \(zone.rawValue)"
    }
}
