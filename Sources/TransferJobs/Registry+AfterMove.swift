import JobQueue
import Postgres
import TransferStore
import Transfers

// The kinds of jobs that follow a move: follow-ups, training and outcomes.
extension HandlerRegistry {
    mutating func registerAfterMove(_ delivery: DeliverySettings) throws(RegistryError) {
        try register(
            OpenFollowUp.kind,
            .transactional { job, session in
                try Self.checked {
                    try FollowUpOpening(session: session, settings: delivery).run(try OpenFollowUp(of: job))
                }
            }
        )
        try register(
            EscalateTraining.kind,
            .transactional { job, session in
                try Self.checked { try TrainingEscalation(session: session).run(try EscalateTraining(of: job)) }
            }
        )
        try register(
            TellOfEnrolment.kind,
            .transactional { job, session in
                try Self.checked {
                    try EnrolmentNews(session: session, settings: delivery).tell(try TellOfEnrolment(of: job))
                }
            }
        )
        try register(
            MeasureOutcome.kind,
            .transactional { job, session in
                try Self.checked {
                    try OutcomeMeasuring(session: session, job: job).run(try MeasureOutcome(of: job))
                }
            }
        )
    }
}
