import JobQueue
import JobQueueTesting
import Postgres
import TestSupport
import Testing
import TransferJobs
import TransferStore
import Transfers

@Suite("Handing over a post")
struct HandoverTests {
    private let transfer: PlacedTransfer
    private let sari: PersonID
    private let other: PersonID
    private var session: Session { transfer.session }

    init() throws {
        transfer = try PlacedTransfer()
        sari = try People(transfer.session).find(nip: PlacedTransfer.nip).id
        other = try People(transfer.session).find(nip: "198508212010011904").id
    }

    private func add(_ kind: HandoverKind, _ text: String, due: CivilDate? = nil) throws {
        try session.transaction {
            _ = try Handovers(session).add(HandoverItem(kind, text, dueOn: due), to: transfer.id, by: sari)
        }
    }

    private func confirm(_ side: HandoverSide, by person: PersonID) throws -> StoredHandover {
        try session.transaction { try HandoverDesk(session).confirm(transfer.id, side, by: person) }
    }

    private func rendered() throws -> Int {
        try session.query("select count(*) from jobs.job where args ->> 'document' = 'SERTIJAB'")[0].decode(Int.self)
    }

    @Test("what is handed over is listed, confirmed by both, and then set as a record")
    func whole() throws {
        try add(.document, "Arsip kegiatan promosi kesehatan 2021-2025")
        try add(.asset, "Laptop 1 unit")
        try add(.work, "Laporan tahunan", due: try CivilDate(parsing: "2025-12-15"))
        #expect(throws: PaperFault.notYet(.handover)) {
            try session.transaction { try PaperDesk(session).render(.handover, of: .proposal(transfer.id)) }
        }
        #expect(try !confirm(.giver, by: sari).isComplete)
        #expect(try rendered() == 0)
        let handover = try confirm(.receiver, by: other)
        #expect(handover.isComplete && handover.standing.count == 3)
        #expect(try rendered() == 1)
        let paper = try session.transaction {
            try PaperDesk(session).render(.handover, of: .proposal(transfer.id)).paper
        }
        #expect(paper.size > 10_000 && paper.title.hasPrefix("Berita acara serah terima jabatan"))
    }

    @Test("a confirmed list does not change, by whatever way")
    func frozen() throws {
        try add(.asset, "Kunci ruang arsip")
        _ = try confirm(.receiver, by: other)
        #expect(throws: HandoverFault.confirmed) { try add(.asset, "Kendaraan") }
        #expect(throws: HandoverFault.confirmed) {
            try session.transaction { _ = try Handovers(session).strike(1, of: transfer.id, reason: "x", by: sari) }
        }
        #expect(throws: HandoverFault.confirmedBefore) { try confirm(.receiver, by: other) }
        for statement in [
            "update mutasi.handover_item set description = 'lain'", "delete from mutasi.handover_item",
            "delete from mutasi.handover_confirmation", "update mutasi.handover_confirmation set side = 'PENYERAH'",
        ] {
            #expect(throws: PostgresError.self, "\(statement)") { try session.script(statement) }
        }
    }

    @Test("each side confirms for itself: the employee hands over, and somebody else takes over")
    func sides() throws {
        #expect(throws: HandoverFault.wrongSide) { try confirm(.giver, by: other) }
        #expect(throws: HandoverFault.wrongSide) { try confirm(.receiver, by: sari) }
        // An empty list that both have confirmed says that there is nothing.
        _ = try confirm(.giver, by: sari)
        #expect(try confirm(.receiver, by: other).isComplete)
    }

    @Test("a line is struck out once, with a reason, and stays readable; what it says is checked")
    func lines() throws {
        try add(.document, "Salah tulis")
        let struck = try session.transaction {
            try Handovers(session).strike(1, of: transfer.id, reason: "Salah tulis", by: sari)
        }
        #expect(struck.lines.count == 1 && struck.standing.isEmpty)
        for (number, reason, fault) in [
            (1, "lagi", HandoverFault.unknownItem), (9, "x", .unknownItem), (1, " ", .reasonMissing),
        ] {
            #expect(throws: fault) {
                try session.transaction {
                    _ = try Handovers(session).strike(number, of: transfer.id, reason: reason, by: sari)
                }
            }
        }
        #expect(throws: HandoverFault.descriptionMissing) { try add(.document, " ") }
        #expect(throws: HandoverFault.onlyWorkIsDue) { try add(.asset, "x", due: try CivilDate(parsing: "2025-12-01")) }
        #expect(throws: PostgresError.self) { try add(.document, "dua\nbaris") }
    }
}
