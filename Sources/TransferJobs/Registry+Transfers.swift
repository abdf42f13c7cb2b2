import Documents
public import JobQueue
public import Postgres
import TransferStore
import Transfers

extension HandlerRegistry {
    /// Registers the kinds of jobs of transfers, with a delivery that stays as it is.
    ///
    /// - Throws: `RegistryError` when a kind has a handler already.
    public mutating func registerTransfers(
        _ delivery: DeliverySettings,
        connection: ConnectionOptions,
        clock: ClockWatch? = nil,
        audit: AuditSettings? = nil
    ) throws(RegistryError) {
        try registerTransfers(CurrentDelivery(delivery), connection: connection, clock: clock, audit: audit)
    }

    /// Registers the kinds of jobs of transfers.
    ///
    /// - Parameters:
    ///   - delivery: how notices leave the house; each job asks anew.
    ///   - connection: the database, for what is read outside of a completing transaction.
    ///   - clock: told of the civil clock by jobs that go by it; nil when nobody wants to know.
    ///   - audit: how the audit is sealed; nil where another daemon does it.
    /// - Throws: `RegistryError` when a kind has a handler already.
    public mutating func registerTransfers(
        _ delivery: CurrentDelivery,
        connection: ConnectionOptions,
        clock: ClockWatch? = nil,
        audit: AuditSettings? = nil
    ) throws(RegistryError) {
        // One snapshot for all that an evaluation reads, so that its as-of date means one state of the data.
        try register(
            EvaluateNeed.kind,
            Self.recorded(.repeatableRead) { job, session in
                try Self.checked {
                    try clock?.look(session)
                    return try NeedEvaluation(session: session, job: job, settings: delivery.settings)
                        .run(try EvaluateNeed(of: job))
                }
            }
        )
        try register(
            PlanPackage.kind,
            Self.recorded(.repeatableRead) { job, session in
                try Self.checked {
                    try clock?.look(session)
                    return try PackagePlanning(session: session, job: job).run(try PlanPackage(of: job))
                }
            }
        )
        let evaluating = Pool(connection, limit: 2)
        try register(
            EvaluateNeeds.kind,
            .plain { job in
                try Self.checked {
                    try NeedsEvaluation(pool: evaluating, job: job, clock: clock).run(try EvaluateNeeds(of: job))
                }
            }
        )
        try registerChanges(delivery, clock: clock)
        try register(
            EnrolInTraining.kind,
            Self.recorded { job, session in
                try Self.checked {
                    try clock?.look(session)
                    let arguments = try EnrolInTraining(of: job)
                    return try TrainingEnrolment(session: session, job: job, settings: delivery.settings).run(arguments)
                }
            }
        )
        try registerProposals(delivery)
        try registerDeadlines(delivery)
        try registerAfterMove(delivery, clock)
        try registerAnnouncements(delivery)
        try registerObjections(delivery)
        try registerAudit(audit, connection: connection)
        try registerRetention()
        let pool = Pool(connection, limit: 4)
        try register(
            SendNotice.kind,
            .plain { job in
                try Self.checked {
                    let isLastAttempt = job.attempt >= job.maxAttempts
                    let notices = NoticeDelivery(settings: delivery.settings, pool: pool, clock: clock)
                    return try notices.deliver(try SendNotice(of: job).notice, isLastAttempt: isLastAttempt)
                }
            }
        )
    }

    /// What follows from a change of data or of the calendar, by jobs that nobody asks for by hand.
    private mutating func registerChanges(_ delivery: CurrentDelivery, clock: ClockWatch?) throws(RegistryError) {
        try register(
            EvaluatePerson.kind,
            Self.recorded { job, session in
                try Self.checked {
                    try clock?.look(session)
                    let evaluation = PersonEvaluation(session: session, settings: delivery.settings)
                    return try evaluation.run(try EvaluatePerson(of: job))
                }
            }
        )
        // One state of the data for all pages of a scan.
        try register(
            ScanSignals.kind,
            Self.recorded(.repeatableRead) { job, session in
                try Self.checked {
                    try clock?.look(session)
                    return try SignalSearch(session: session).run(try ScanSignals(of: job))
                }
            }
        )
        try register(
            ReconcileUpstream.kind,
            .transactional { job, session in
                try Self.checked {
                    try UpstreamReconciliation(session: session).run(try ReconcileUpstream(of: job))
                }
            }
        )
        try register(
            WatchUpstream.kind,
            .transactional { _, session in try Self.checked { try UpstreamAlarm(session: session).run() } }
        )
        try register(
            ExpireNeeds.kind,
            Self.recorded { _, session in
                try clock?.look(session)
                return try NeedExpiry(session: session).run()
            }
        )
        try register(
            RemindOfAspirations.kind,
            Self.recorded { job, session in
                try Self.checked {
                    try clock?.look(session)
                    let reminder = AspirationReminder(session: session, settings: delivery.settings)
                    return try reminder.run(try RemindOfAspirations(of: job))
                }
            }
        )
    }

    private mutating func registerProposals(_ delivery: CurrentDelivery) throws(RegistryError) {
        try register(
            RenderDocument.kind,
            Self.recorded { job, session in
                try Self.checked {
                    try DocumentRendering(session: session, renderer: DocumentRenderer()).run(
                        try RenderDocument(of: job)
                    )
                }
            }
        )
        try register(
            RemindOfDialogue.kind,
            Self.recorded { job, session in
                try Self.checked {
                    let reminder = DialogueReminder(session: session, settings: delivery.settings)
                    return try reminder.run(try RemindOfDialogue(of: job))
                }
            }
        )
        try register(
            TellOfProposal.kind,
            Self.recorded { job, session in
                try Self.checked {
                    let post = NoticePost(session: session, settings: delivery.settings)
                    return try ProposalNews(session: session, contact: delivery.settings.contact)
                        .tell(try TellOfProposal(of: job), by: post)
                }
            }
        )
    }

    private mutating func registerAnnouncements(_ delivery: CurrentDelivery) throws(RegistryError) {
        try register(
            PublishAnnouncement.kind,
            Self.recorded { job, session in
                try Self.checked {
                    try AnnouncementPublication(session: session, folder: delivery.settings.announcements)
                        .run(try PublishAnnouncement(of: job))
                }
            }
        )
    }

    private mutating func registerObjections(_ delivery: CurrentDelivery) throws(RegistryError) {
        try register(
            TellOfObjection.kind,
            Self.recorded { job, session in
                try Self.checked {
                    let post = NoticePost(session: session, settings: delivery.settings)
                    return try ObjectionNews(session: session, contact: delivery.settings.contact)
                        .tell(try TellOfObjection(of: job), by: post)
                }
            }
        )
        try register(
            AlertOfObjection.kind,
            Self.recorded { job, session in
                try Self.checked {
                    let post = NoticePost(session: session, settings: delivery.settings)
                    return try ObjectionAlerts(session: session).run(try AlertOfObjection(of: job), by: post)
                }
            }
        )
    }

    /// A job whose arguments are not those of its kind is discarded: no repetition would mend them.
    static func checked(_ body: () throws -> Outcome) throws -> Outcome {
        do {
            return try body()
        } catch let fault as ArgumentsFault {
            return .discard(fault)
        }
    }
}
