public import Logging

/// What happens to a node that operators may want to be alarmed of.
///
/// Each has an id that never changes, among the fields of what is logged: systemd's journal finds events by it
/// (`journalctl MESSAGE_ID=…`), and explains them (`journalctl -x`) where `Deploy/systemd/mutasi.catalog` is installed.
public enum QueueEvent: String, CaseIterable, Sendable {
    /// The database cannot be reached, or does not do what it is asked.
    case databaseTrouble = "bf3cc416adea450c9875e3ec19c7db86"
    /// It does again.
    case databaseServes = "c745cbe0aa834a9381c3674b32909406"
    /// This node has not renewed its lease in time: others take its jobs.
    case leaseLost = "c14fd1774d224408a273a2ad144337d9"
    /// Other nodes are gone, and their jobs were made available again or given up.
    case nodesLost = "a9771bd7ad34449fb50c80004c31eb41"
    /// Jobs failed for the last time.
    case jobsDiscarded = "86a433f65c954a6e80222eb5736af276"
    /// A job was told to stop and does not.
    case jobStuck = "52071fb1e30948248d23d86882bfdb2c"
    /// Jobs did not end within the grace time of a stop.
    case jobsCutOff = "391511a941b34f86adda64b88247aa08"
    /// What became of a job cannot be told to the database.
    case outcomeRefused = "148f19476f544dcf901622209be126a9"
    /// A schedule cannot be run.
    case scheduleFailed = "760b430a28484f5aa0c2049fc4b13145"
    /// It can again.
    case scheduleMended = "6f0790e91fd04905a530db7770116196"
    /// Schedules fell due while no node ran.
    case schedulesLate = "b40bc0752b384d1fa0cd41bb7691a4c0"

    /// The name of the id among an event's fields.
    public static let field = "MESSAGE_ID"

    /// The fields of such an event.
    ///
    /// - Parameter fields: what is known of this one.
    /// - Returns: these and the id.
    public func fields(_ fields: Logger.Metadata = [:]) -> Logger.Metadata {
        fields.merging([Self.field: "\(rawValue)"]) { $1 }
    }
}
