public import Postgres

/// A job that comes again by the clock.
public struct Schedule: Equatable, Sendable {
    /// Its name: lower-case letters, digits, dots, dashes and underscores, at most 100.
    public var name: String
    /// When it fires: five fields as in Vixie cron (minute, hour, day of month, month, day of week), or `@hourly`,
    /// `@daily`, `@weekly`, `@monthly`, `@yearly`.
    public var cron: String
    /// Whose clocks the entry means: `WIB`, `WITA`, `WIT` or an IANA name.
    public var zone: String
    /// What is to be done.
    public var kind: String
    /// The job's arguments: a JSON object of at most 64 KiB.
    public var args: JSONB
    /// The version of the arguments' shape, from 1 to 32,767.
    public var version: Int
    /// Where the job waits.
    public var queue: String
    /// Which of the due jobs come first.
    public var priority: Priority
    /// What becomes of firings that nobody was there to run.
    public var missed: MissedRuns
    /// Whether it fires at all.
    public var isEnabled: Bool

    /// Describes a schedule.
    ///
    /// - Parameters:
    ///   - name: what it is called.
    ///   - cron: when it fires, such as `30 7 * * mon-fri`.
    ///   - zone: whose clocks that means.
    ///   - kind: lower-case words joined by dots, such as `evaluation.need`.
    ///   - args: a JSON object of at most 64 KiB.
    ///   - version: of the arguments' shape.
    ///   - queue: a lower-case word.
    ///   - priority: which of the due jobs come first.
    ///   - missed: what becomes of firings that nobody was there to run.
    ///   - isEnabled: whether it fires at all.
    public init(
        _ name: String,
        cron: String,
        zone: String = "Asia/Jakarta",
        kind: String,
        args: JSONB = "{}",
        version: Int = 1,
        queue: String = "default",
        priority: Priority = .normal,
        missed: MissedRuns = .one,
        isEnabled: Bool = true
    ) {
        self.name = name
        self.cron = cron
        self.zone = zone
        self.kind = kind
        self.args = args
        self.version = version
        self.queue = queue
        self.priority = priority
        self.missed = missed
        self.isEnabled = isEnabled
    }
}
