import JobQueue
import Postgres
import TransferStore
import Transfers

// The kinds of jobs that follow a move: follow-ups, training and outcomes.
extension HandlerRegistry {
    mutating func registerAfterMove(
        _ delivery: CurrentDelivery,
        _ clock: ClockWatch?
    ) throws(RegistryError) {
        try register(
            OpenFollowUp.kind,
            Self.recorded { job, session in
                try Self.checked {
                    try clock?.look(session)
                    let opening = FollowUpOpening(session: session, settings: delivery.settings)
                    return try opening.run(try OpenFollowUp(of: job))
                }
            }
        )
        try register(
            EscalateTraining.kind,
            Self.recorded { job, session in
                try Self.checked {
                    try clock?.look(session)
                    return try TrainingEscalation(session: session).run(try EscalateTraining(of: job))
                }
            }
        )
        try register(
            TellOfEnrolment.kind,
            Self.recorded { job, session in
                try Self.checked {
                    try EnrolmentNews(session: session, settings: delivery.settings).tell(try TellOfEnrolment(of: job))
                }
            }
        )
        try register(
            MeasureOutcome.kind,
            Self.recorded { job, session in
                try Self.checked {
                    try clock?.look(session)
                    return try OutcomeMeasuring(session: session, job: job).run(try MeasureOutcome(of: job))
                }
            }
        )
    }
}
