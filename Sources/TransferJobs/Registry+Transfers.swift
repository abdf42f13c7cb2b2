public import JobQueue
public import Postgres
import TransferStore
import Transfers

extension HandlerRegistry {
    /// Registers the kinds of jobs of transfers.
    ///
    /// - Parameters:
    ///   - delivery: how notices leave the house.
    ///   - connection: the database, for what is read outside of a completing transaction.
    ///   - clock: told of the civil clock by jobs that go by it; nil when nobody wants to know.
    /// - Throws: `RegistryError` when a kind has a handler already.
    public mutating func registerTransfers(
        _ delivery: DeliverySettings,
        connection: ConnectionOptions,
        clock: ClockWatch? = nil
    ) throws(RegistryError) {
        // One snapshot for all that an evaluation reads, so that its as-of date means one state of the data.
        try register(
            EvaluateNeed.kind,
            .transactional(.repeatableRead) { job, session in
                try Self.checked {
                    try clock?.look(session)
                    return try NeedEvaluation(session: session, job: job, settings: delivery)
                        .run(try EvaluateNeed(of: job))
                }
            }
        )
        try register(
            ReevaluateEmployee.kind,
            .transactional { job, session in
                try Self.checked {
                    try EmployeeReevaluation(session: session).run(try ReevaluateEmployee(of: job))
                }
            }
        )
        try register(
            EnrolInTraining.kind,
            .transactional { job, session in
                try Self.checked {
                    try clock?.look(session)
                    let arguments = try EnrolInTraining(of: job)
                    return try TrainingEnrolment(session: session, job: job, settings: delivery).run(arguments)
                }
            }
        )
        let notices = NoticeDelivery(settings: delivery, pool: Pool(connection, limit: 4), clock: clock)
        try register(
            SendNotice.kind,
            .plain { job in
                try Self.checked {
                    let isLastAttempt = job.attempt >= job.maxAttempts
                    return try notices.deliver(try SendNotice(of: job).notice, isLastAttempt: isLastAttempt)
                }
            }
        )
    }

    /// A job whose arguments are not those of its kind is discarded: no repetition would mend them.
    private static func checked(_ body: () throws -> Outcome) throws -> Outcome {
        do {
            return try body()
        } catch let fault as ArgumentsFault {
            return .discard(fault)
        }
    }
}
