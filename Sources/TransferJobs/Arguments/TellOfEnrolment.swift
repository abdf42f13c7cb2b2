import JobQueue
public import Postgres

/// Arguments of `training.tell`: tells a person of a seat that became theirs, or of a place on a wait-list.
public struct TellOfEnrolment: JobArguments {
    /// The kind `training.tell`.
    public static let kind = "training.tell"

    /// The enrolment's number.
    public var enrolment: Int64

    /// Asks for a notice.
    public init(enrolment: Int64) {
        self.enrolment = enrolment
    }

    /// Asks for a notice in the transaction of what it tells about.
    ///
    /// - Parameters:
    ///   - enrolment: The enrolment's number.
    ///   - session: A session with an open transaction.
    /// - Throws: `PostgresError`, `EncodingError`.
    public static func enqueue(_ enrolment: Int64, _ session: Session) throws {
        try session.enqueue(
            NewJob(
                kind,
                args: try TellOfEnrolment(enrolment: enrolment).json(),
                uniqueKey: "tell:\(enrolment)",
                orderingKey: "enrolment:\(enrolment)"
            )
        )
    }
}
