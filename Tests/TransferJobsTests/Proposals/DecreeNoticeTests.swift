import Delivery
import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

/// Sari's decree of Thursday 2 October 2025 is signed, and she has not been told yet.
@Suite("The personal notice of a decree")
struct DecreeNoticeTests {
    private let base: DecreeProvince
    private var session: Session { base.session }
    private var facts: ProposalFacts {
        get throws { try Proposals(session).show(base.proposal).proposal.facts }
    }

    init() throws {
        base = try DecreeProvince(isTold: false)
    }

    /// Tells her of the decree, and delivers what can be delivered by the clock.
    private func tell(at moment: String, mail: Bool = false) throws {
        try base.setClock(moment)
        var registry = HandlerRegistry()
        let transport = SMTPTransport(server: try MailServer("smtp+insecure://127.0.0.1:1"), totalTimeout: .seconds(2))
        let settings = DeliverySettings(
            mail: mail ? transport : nil,
            sender: try MailAddress("mutasi@bkd.example.go.id"),
            contact: "BKD"
        )
        try registry.registerTransfers(settings, connection: base.province.database.options)
        let events = try Proposals(session).events(of: base.proposal)
        let signed = try #require(events.first { $0.event == .step(.decreeSigned) })
        let arguments = TellOfProposal(proposal: base.proposal.number, event: signed.number)
        let job = NewJob(TellOfProposal.kind, args: try arguments.json())
        _ = try registry.run(job, on: session)
        try session.execute("update jobs.job set run_at = now() - interval '1 minute' where kind = 'notification.send'")
        _ = try QueueDrain(base.province.database.options, registry: registry)()
    }

    private func alarms() throws -> [String] {
        try Notices(session).inbox().map(\.body).filter { $0.contains("proposal notify") }
    }

    @Test("it counts from its delivery and not from its sending, and the announcement waits a working day for it")
    func delivery() throws {
        try tell(at: "2025-10-02 21:00+07")
        #expect(try facts.notifiedOn == nil)
        #expect(throws: AnnouncementFault.noticeTooLate) { try base.announce() }
        try tell(at: "2025-10-03 08:00+07")
        #expect(try facts.receipts == [.delivered(try CivilDate(parsing: "2025-10-03"))])
        #expect(throws: AnnouncementFault.noticeTooLate) { try base.announce() }
        try base.setClock("2025-10-06 09:00+07")
        let announced = try base.announce()
        // Three working days after the delivery it counts as received; fourteen later the time to object is over.
        #expect(try announced.announcement.objectionUntil == CivilDate(parsing: "2025-10-28"))
        #expect(try alarms().isEmpty)
    }

    @Test("it tells the decree, the post, the TMT and the right to object with its last day, and nothing private")
    func words() throws {
        try tell(at: "2025-10-03 08:00+07")
        let message = try #require(try Notices(session).inbox(nip: base.sari.nip).first)
        let target = try Proposals(session).show(base.proposal).names.target
        for words in [
            "821/1/2025", target.post, target.unit, "1 November 2025", "28 Oktober 2025", "Keberatan tertulis",
        ] {
            #expect(message.body.contains(words), "\(words)")
        }
        #expect(!message.body.contains(base.sari.nip))
    }

    @Test("a notice that is delivered twice, or by two ways, is one receipt")
    func twice() throws {
        try tell(at: "2025-10-03 08:00+07")
        try tell(at: "2025-10-06 08:00+07")
        #expect(try facts.receipts.count == 1)
        let told = try Proposals(session).events(of: base.proposal).filter { $0.event == .step(.notified) }
        #expect(told.count == 1)
        #expect(try Proposals(session).verifyLog().isEmpty)
    }

    @Test("for whom nothing reaches the operator has a task, and the hand-over is recorded with its receipt")
    func unreachable() throws {
        try session.execute("update mutasi.employee set is_active = false where id = \(base.sari.id)")
        try tell(at: "2025-10-03 08:00+07")
        try tell(at: "2025-10-03 09:00+07")
        #expect(try facts.receipts.isEmpty)
        #expect(try alarms().count == 1)
        let day = try CivilDate(parsing: "2025-10-03")
        func handOver(_ evidence: String) throws {
            let event = ProposalEvent.notified(.signedHandOver(day), evidence: evidence)
            _ = try session.transaction {
                try ProposalDesk(session).apply(event, to: base.proposal, by: base.`operator`)
            }
        }
        let refusal = #expect(throws: ProposalRefusal.self) { try handOver("") }
        #expect(refusal?.reason == .receiptMissing)
        try handOver("tanda-terima.pdf")
        #expect(try facts.notifiedOn == day)
    }

    @Test("whom mail does not reach is told in the inbox, and somebody brings the decree")
    func withoutAddress() throws {
        try session.execute("update mutasi.employee set email = null where id = \(base.sari.id)")
        try tell(at: "2025-10-03 08:00+07", mail: true)
        #expect(try facts.receipts.map(\.kind) == [.delivered])
        #expect(try alarms().count == 1)
    }

    @Test(
        "the system's word that she was told is taken only when a notice was delivered, and nothing is announced before"
    )
    func database() throws {
        try base.setClock("2025-10-03 09:00+07")
        let day = try CivilDate(parsing: "2025-10-03")
        let unproven = #expect(throws: PostgresError.self) {
            try session.transaction {
                _ = try Proposals(session).apply(
                    .notified(.delivered(day), evidence: ""),
                    to: base.proposal,
                    by: .worker
                )
            }
        }
        #expect(unproven?.constraint == "notice_was_delivered")
        let early = #expect(throws: PostgresError.self) {
            try session.execute("update mutasi.proposal set state = 'ANNOUNCED' where id = \(base.proposal.number)")
        }
        #expect(early?.constraint == "told_before_announced")
    }
}
