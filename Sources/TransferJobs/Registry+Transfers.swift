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
    /// - Throws: `RegistryError` when a kind has a handler already.
    public mutating func registerTransfers(
        _ delivery: DeliverySettings,
        connection: ConnectionOptions
    ) throws(RegistryError) {
        // One snapshot for all that an evaluation reads, so that its as-of date means one state of the data.
        try register(
            EvaluateNeed.kind,
            .transactional(.repeatableRead) { job, session in
                try NeedEvaluation(session: session, job: job, settings: delivery).run(try EvaluateNeed(of: job))
            }
        )
        try register(
            ReevaluateEmployee.kind,
            .transactional { job, session in
                try EmployeeReevaluation(session: session).run(try ReevaluateEmployee(of: job))
            }
        )
        try register(
            EnrolInTraining.kind,
            .transactional { job, session in
                try TrainingEnrolment(session: session, job: job, settings: delivery).run(try EnrolInTraining(of: job))
            }
        )
        let notices = NoticeDelivery(settings: delivery, pool: Pool(connection, limit: 4))
        try register(
            SendNotice.kind,
            .plain { job in try notices.deliver(try SendNotice(of: job).notice) }
        )
    }
}
