import Testing
import Transfers

@Suite("How objections end")
struct ObjectionEndTests {
    @Test("an upheld objection takes a new decree and a corrected announcement before it is executed")
    func upheld() throws {
        let (upheld, effects) = try ObjectionTests.reviewed().applying(
            .decide(.upheld, by: ObjectionTests.governor, reason: "Masa kerja 14 bulan")
        )
        #expect(effects == [.stopWatching, .answer(.upheld), .prepareNewDecree, .correctAnnouncement])
        #expect(throws: ObjectionFault.newDecreeMissing) {
            try upheld.applying(.execute(.answered(on: date("2026-02-02"))))
        }
        #expect(throws: ObjectionFault.newDecreeMissing) {
            try upheld.applying(.execute(.newDecree(number: "821.2/77/2025", correction: 2)))
        }
        let done = try upheld.applying(.execute(.newDecree(number: "821.2/5/2026", correction: 2))).objection
        #expect(done.state == .executed)
        #expect(done.execution == .newDecree(number: "821.2/5/2026", correction: 2))
    }

    @Test("a rejected objection changes no decree, and its answer names the remedies that remain")
    func rejected() throws {
        let (rejected, effects) = try ObjectionTests.reviewed().applying(
            .decide(.rejected, by: ObjectionTests.governor, reason: "Syarat terpenuhi")
        )
        #expect(effects == [.stopWatching, .answer(.rejected), .explainRemedies])
        #expect(throws: ObjectionFault.decreeUncalledFor) {
            try rejected.applying(.execute(.newDecree(number: "821.2/5/2026", correction: 1)))
        }
    }

    @Test("one upheld in part takes a new decree and names the remedies for the rest")
    func partly() throws {
        let effects = try ObjectionTests.reviewed().applying(
            .decide(.partlyUpheld, by: ObjectionTests.governor, reason: "TMT")
        ).effects
        #expect(
            effects == [
                .stopWatching, .answer(.partlyUpheld), .prepareNewDecree, .correctAnnouncement, .explainRemedies,
            ]
        )
    }

    @Test("the decision waits only where that was decided, with a reason, and no longer than the objection")
    func suspension() throws {
        let (suspended, effects) = try ObjectionTests.reviewed().applying(
            .suspendExecution(true, by: ObjectionTests.governor, reason: "Pelantikan esok")
        )
        #expect(effects == [.suspendExecution(true)])
        let rejected = try suspended.applying(.decide(.rejected, by: ObjectionTests.governor, reason: "Sesuai"))
        #expect(rejected.effects.contains(.suspendExecution(false)))
        let upheld = try suspended.applying(.decide(.upheld, by: ObjectionTests.governor, reason: "Benar")).objection
        #expect(upheld.suspendsExecution)
        let done = try upheld.applying(.execute(.newDecree(number: "821.2/5/2026", correction: 1))).objection
        #expect(!done.suspendsExecution)
    }

    @Test("only the employee who filed it withdraws it")
    func withdrawal() throws {
        let reviewed = try ObjectionTests.reviewed()
        #expect(throws: ObjectionFault.notTheFiler) { try reviewed.applying(.withdraw(by: ObjectionTests.governor)) }
        #expect(try reviewed.applying(.withdraw(by: ObjectionTests.employee)).objection.state == .withdrawn)
    }
}
