import JobQueue
import Postgres
import TransferStore
import Transfers

// The kinds of jobs that watch deadlines and urgent assignments.
extension HandlerRegistry {
    mutating func registerDeadlines(_ delivery: CurrentDelivery) throws(RegistryError) {
        // Whoever meets the deadline at the same time is waited for, and their result is seen: not one snapshot.
        try register(
            WatchDeadline.kind,
            Self.recorded { job, session in
                try Self.checked {
                    try DeadlineWatch(session: session, settings: delivery.settings).run(try WatchDeadline(of: job))
                }
            }
        )
        try register(
            WatchMoratorium.kind,
            Self.recorded { job, session in
                try Self.checked { try MoratoriumWatch(session: session).run(try WatchMoratorium(of: job)) }
            }
        )
        try register(
            TellOfAssignment.kind,
            Self.recorded { job, session in
                try Self.checked {
                    let post = NoticePost(session: session, settings: delivery.settings)
                    return try AssignmentNews(session: session, contact: delivery.settings.contact)
                        .tell(try TellOfAssignment(of: job), by: post)
                }
            }
        )
    }
}
