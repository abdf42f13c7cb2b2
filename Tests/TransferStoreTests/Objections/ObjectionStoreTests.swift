import Dispatch
import Postgres
import Synchronization
import TestSupport
import Testing
import TransferStore
import Transfers

/// The decree reached Sari on Thursday 2 October 2025: working day 14 is Wednesday the 22nd, day 15 Thursday the 23rd.
@Suite("Objections on record")
struct ObjectionStoreTests {
    private let province: SignedProvince
    private let sari: ProposalActor
    private let reviewer: ProposalActor
    private let examiner: ProposalActor
    private var session: Session { province.session }
    private var objections: Objections { Objections(session) }
    private var ppk: ProposalActor { province.base.ppk }

    init() throws {
        province = try SignedProvince()
        sari = ProposalActor(province.base.base.sari.id, as: .employee)
        let nobodys = try province.session.query(
            """
            select e.id from mutasi.employee e join mutasi.post p on p.code = e.post_code
            where p.echelon_id in (21, 22, 31) and e.is_active
                and not exists (select from mutasi.conflict c where c.official_id = e.id)
            order by p.echelon_id desc, e.nip desc limit 2
            """
        )
        reviewer = ProposalActor(try nobodys[0].decode(PersonID.self), as: .verifier)
        try province.session.appoint(["\(try nobodys[0].decode(PersonID.self))"], to: "VERIFIKATOR")
        examiner = ProposalActor(try nobodys[1].decode(PersonID.self), as: .hrOperator)
    }

    /// Files an objection on a day, which commits.
    @discardableResult
    private func file(on day: String = "2025-10-20", by filer: PersonID? = nil) throws -> StoredObjection {
        try province.setClock("\(day) 10:00+07")
        return try session.transaction {
            let new = NewObjection(
                against: .decree(province.proposal),
                by: filer ?? province.base.base.sari.id,
                .paper(scan: "keberatan.pdf"),
                grounds: "Anak sedang berobat di ibu kota provinsi"
            )
            return try objections.file(new, by: province.`operator`).objection
        }
    }

    @discardableResult
    private func apply(
        _ number: String,
        by actor: ProposalActor,
        _ event: (PersonID) -> ObjectionEvent
    ) throws -> StoredObjection {
        try session.transaction {
            try objections.apply(to: number, by: actor) { _ in event(actor.person ?? PersonID(high: 0, low: 0)) }
                .objection
        }
    }

    private func underReview() throws -> String {
        let number = try file().number
        try apply(number, by: examiner) { .examine(by: $0) }
        try apply(number, by: reviewer) { .startReview(by: $0) }
        return number
    }

    private func refused(_ constraint: String, _ body: () throws -> Void) {
        let error = #expect(throws: PostgresError.self) { try session.transaction { try body() } }
        #expect(error?.constraint == constraint, "\(String(describing: error))")
    }

    @Test("each gets a number at once, and its deadlines with what they were computed from")
    func filing() throws {
        let first = try file()
        #expect(first.number == "KB-2025-0001")
        #expect(first.objection.state == .filed)
        #expect(first.filing.current.lastDay == .day(2025, 10, 22))
        #expect(first.answer.current.lastDay == .day(2025, 11, 18))
        #expect(try file().number == "KB-2025-0002")
        #expect(try objections.verifyLog().isEmpty)
        #expect(try objections.list().count == 2)
    }

    @Test("on working day 14 it is admissible; on day 15 it is not, and is answered all the same (case 74)")
    func dayFifteen() throws {
        let inTime = try file(on: "2025-10-22").number
        #expect(try apply(inTime, by: examiner) { .examine(by: $0) }.objection.state == .admissible)
        let late = try file(on: "2025-10-23").number
        let examined = try apply(late, by: examiner) { .examine(by: $0) }
        #expect(examined.objection.inadmissibility == .late)
        let answered = try apply(late, by: province.`operator`) { _ in .execute(.answered(on: .day(2025, 10, 23))) }
        #expect(answered.objection.state == .executed)
    }

    @Test("the day ends where the employee is: 23.30 in the east is in time when it is in the capital's next hour")
    func zone() throws {
        try session.execute("update mutasi.unit set zone = 'WIT'")
        let stored = try file(on: "2025-10-22")
        #expect(stored.filing.current.zone == .wit)
        #expect(stored.filing.current.endsAt == Instant(date: .day(2025, 10, 22), second: 86_399, zone: .wit))
    }

    @Test("collective leave that is announced later makes the deadline longer, and both versions are kept (case 76)")
    func collectiveLeave() throws {
        let late = try file(on: "2025-10-23").number
        try session.execute(
            "insert into mutasi.holiday (held_on, name, kind) values ('2025-10-20', 'Cuti bersama', 'CUTI_BERSAMA')"
        )
        let examined = try apply(late, by: examiner) { .examine(by: $0) }
        #expect(examined.objection.state == .admissible)
        #expect(examined.filing.versions.map(\.lastDay) == [.day(2025, 10, 22), .day(2025, 10, 23)])
        #expect(examined.filing.current.lastDay == .day(2025, 10, 23))
        // What binds the authority does not become longer by it.
        #expect(examined.answer.current == examined.answer.versions[0])
    }

    @Test("a holiday that is taken back takes no day away that was told before")
    func holidayTakenBack() throws {
        try session.execute(
            "insert into mutasi.holiday (held_on, name, kind) values ('2025-10-20', 'Cuti bersama', 'CUTI_BERSAMA')"
        )
        let stored = try file(on: "2025-10-23")
        try session.execute("delete from mutasi.holiday where held_on = '2025-10-20'")
        let examined = try apply(stored.number, by: examiner) { .examine(by: $0) }
        #expect(examined.objection.state == .admissible)
        #expect(examined.filing.versions.count == 2)
    }

    @Test("a dismissal is told where to turn, and a stranger that they are none of the parties (case 75)")
    func otherDefects() throws {
        let dismissal = try session.transaction {
            let new = NewObjection(
                against: .dismissal(number: "888/1/2025", of: province.base.base.sari.id),
                by: province.base.base.sari.id,
                .portal,
                grounds: "x"
            )
            return try objections.file(new, by: sari).objection
        }
        let examined = try apply(dismissal.number, by: examiner) { .examine(by: $0) }
        #expect(examined.objection.inadmissibility == .wrongSubject)
        #expect(examined.proposal == nil)
        let stranger = try file(by: reviewer.person).number
        let refused = try apply(stranger, by: examiner) { .examine(by: $0) }
        #expect(refused.objection.inadmissibility == .notAParty)
    }

    @Test("whoever had a part in the decision does not review, by the rules and by the table itself")
    func fourEyes() throws {
        let number = try file().number
        try apply(number, by: examiner) { .examine(by: $0) }
        let voter = ProposalActor(province.base.committee[4], as: .verifier)
        #expect(throws: ObjectionFault.reviewerDecided) { try apply(number, by: voter) { .startReview(by: $0) } }
        for person in province.base.committee + [province.`operator`.person, sari.person].compactMap({ $0 }) {
            refused("reviewer_did_not_decide") {
                try session.execute("update mutasi.objection set state = 'UNDER_REVIEW', reviewer = \(person)")
            }
        }
    }

    @Test("whoever had a part in the decision does not say either that it is inadmissible, by rules and table alike")
    func examination() throws {
        let stored = try file(on: "2025-10-23")
        let clerk = province.`operator`
        #expect(throws: ObjectionFault.reviewerDecided) { try apply(stored.number, by: clerk) { .examine(by: $0) } }
        refused("examiner_did_not_decide") {
            try session.execute(
                """
                insert into mutasi.objection_event (objection_id, name, from_state, to_state, actor, role)
                values (\(stored.id.number), 'EXAMINED', 'FILED', 'INADMISSIBLE', \(clerk.person), 'OPERATOR')
                """
            )
        }
        #expect(try apply(stored.number, by: examiner) { .examine(by: $0) }.objection.state == .inadmissible)
    }

    @Test("the reviewer does not decide, and of the PPK's two decisions at once the second is refused")
    func decisions() throws {
        let number = try underReview()
        let reviewing = ProposalActor(reviewer.person ?? province.base.committee[0], as: .ppk)
        #expect(throws: ObjectionFault.signerReviewed) {
            try apply(number, by: reviewing) { .decide(.rejected, by: $0, reason: "x") }
        }
        let (database, actor) = (province.base.base.database, ppk)
        let answers = Mutex<[String]>([])
        let done = DispatchSemaphore(value: 0)
        try session.transaction {
            _ = try objections.apply(to: number, by: actor) { _ in
                .decide(.upheld, by: actor.person ?? PersonID(high: 0, low: 0), reason: "beralasan")
            }
            DispatchQueue(label: "second").async {
                let code: String
                do {
                    let other = try database.session()
                    try other.transaction {
                        _ = try Objections(other).apply(to: number, by: actor) { _ in
                            .decide(.rejected, by: actor.person ?? PersonID(high: 0, low: 0), reason: "tidak")
                        }
                    }
                    code = "both"
                } catch let fault as any Fault {
                    code = fault.code
                } catch {
                    code = "\(error)"
                }
                answers.withLock { $0.append(code) }
                done.signal()
            }
            // Long enough for the second to stand before the first's row; what is tested does not depend on it.
            try session.query("select pg_sleep(0.2)")
        }
        done.wait()
        #expect(answers.withLock { $0 } == ["KEBERATAN03"])
        #expect(try objections.show(number).objection.state == .upheld)
    }

    @Test("an official with a conflict of interest does not review")
    func conflict() throws {
        let number = try file().number
        try apply(number, by: examiner) { .examine(by: $0) }
        let person = try #require(reviewer.person)
        try Proposals(session).declareConflict(of: person, with: province.base.base.sari.id, reason: "ipar")
        #expect(throws: ObjectionStoreFault.self) { try apply(number, by: reviewer) { .startReview(by: $0) } }
    }

    @Test("only the employee takes it back, and no role but the PPK's decides")
    func roles() throws {
        let number = try underReview()
        #expect(throws: ObjectionFault.wrongRole) {
            try apply(number, by: province.`operator`) { .decide(.upheld, by: $0, reason: "x") }
        }
        #expect(throws: ObjectionFault.wrongRole) { try apply(number, by: ppk) { .withdraw(by: $0) } }
        #expect(try apply(number, by: sari) { .withdraw(by: $0) }.objection.state == .withdrawn)
    }

    @Test("an upheld objection ends with a correction of the announcement that is really there")
    func correctionMissing() throws {
        let number = try underReview()
        try apply(number, by: ppk) { .decide(.upheld, by: $0, reason: "beralasan") }
        refused("announcement_is_corrected") {
            _ = try objections.apply(to: number, by: ppk) { _ in
                .execute(.newDecree(number: "821/9/2025", correction: 2))
            }
            try session.execute("set constraints all immediate")
        }
    }

    @Test("a suspended decree is not carried out, whoever writes, and goes on when the suspension is lifted")
    func suspension() throws {
        let base = province.base.base
        try base.apply(.announced, to: province.proposal, by: .worker)
        let number = try underReview()
        try apply(number, by: ppk) { .suspendExecution(true, by: $0, reason: "Anak berobat") }
        let oath = ProposalEvent.inaugurated(invitedOn: .day(2025, 10, 16), on: .day(2025, 10, 20))
        let refusal = #expect(throws: ProposalRefusal.self) {
            try base.apply(oath, to: province.proposal, by: province.`operator`)
        }
        #expect(refusal?.reason == .executionSuspended && refusal?.value == .word(number))
        for state in ["INAUGURATED", "PLACED"] {
            refused("execution_is_not_suspended") {
                try session.execute(
                    "update mutasi.proposal set state = \(state) where id = \(province.proposal.number)"
                )
            }
        }
        try apply(number, by: ppk) { .suspendExecution(false, by: $0, reason: "Sudah sembuh") }
        let applied = try base.apply(oath, to: province.proposal, by: province.`operator`)
        #expect(applied.transition.after == .inaugurated)
    }

    @Test("what was filed or decided never changes, every change has its event, and tampering is found")
    func tampering() throws {
        let number = try underReview()
        let id = try objections.show(number).id
        for statement in [
            "update mutasi.objection set grounds = 'lain'", "delete from mutasi.objection",
            "update mutasi.objection_event set detail = '{}'", "truncate mutasi.objection_event",
            "delete from mutasi.objection_deadline",
        ] {
            let error = #expect(throws: PostgresError.self, "\(statement)") { try session.script(statement) }
            #expect(error?.sqlState == .insufficientPrivilege, "\(statement)")
        }
        refused("one_event_for_each_change") {
            try session.execute("update mutasi.objection set suspends_execution = true")
            try session.execute("set constraints all immediate")
        }
        #expect(try objections.verifyLog().isEmpty)
        try session.script(
            """
            alter table mutasi.objection_event disable trigger objection_event_unchanged;
            update mutasi.objection_event set at = at + interval '1 second' where number = 2;
            delete from mutasi.objection_event where number = 3;
            """
        )
        let faults = try objections.verifyLog(of: id)
        #expect(faults.map(\.kind) == [.changed, .endMissing])
    }

    @Test("nothing is filed before its day, after today, or while nothing shows that the decree was received")
    func impossibleDays() throws {
        #expect(throws: ObjectionStoreFault.self) { try file(on: "2025-10-01") }
        try province.setClock("2025-10-20 10:00+07")
        let new = NewObjection(
            against: .decree(province.proposal),
            by: province.base.base.sari.id,
            at: Instant(date: .day(2025, 10, 21), second: 0, zone: .wib),
            .portal,
            grounds: "x"
        )
        #expect(throws: ObjectionStoreFault.self) { try session.transaction { _ = try objections.file(new, by: sari) } }
    }
}
