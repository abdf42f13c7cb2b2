import Testing
import Transfers

@Suite("Dialogue")
struct DialogueTests {
    static let employee = Clerk.person(1)
    static let superior = Clerk.person(2)

    static func notes(_ summary: String = "Membahas kebutuhan di pulau") throws -> DialogueNotes {
        DialogueNotes(
            date: try date("2026-02-02"),
            mode: .faceToFace,
            place: "Kantor Dinas Kesehatan",
            summary: summary,
            organisationNeeds: "Seksi promosi kesehatan kosong",
            employeeWishes: "Rumah dinas dan pelatihan",
            concerns: [.distance, .family],
            support: [.housing, .returnOn(try date("2028-02-02"))],
            outcome: "Diberi waktu menjawab"
        )
    }

    static func held() throws -> Dialogue {
        var dialogue = try Dialogue(about: employee, ledBy: superior)
        try dialogue.record(notes(), by: superior, at: Clerk.moment("2026-02-02"))
        return dialogue
    }

    static func confirmed() throws -> Dialogue {
        var dialogue = try held()
        try dialogue.confirm(session: 0, version: 1, by: superior, at: Clerk.moment("2026-02-02", hour: 10))
        try dialogue.confirm(session: 0, version: 1, by: employee, at: Clerk.moment("2026-02-02", hour: 11))
        return dialogue
    }

    @Test("a dialogue with a session that both confirmed and an answer can be closed")
    func closing() throws {
        var dialogue = try Self.confirmed()
        try dialogue.answer(.agreed, by: Self.employee, on: date("2026-02-03"))
        #expect(dialogue.obstacles.isEmpty)
        try dialogue.close(on: date("2026-02-03"))
        #expect(try dialogue.closedOn == date("2026-02-03"))
    }

    @Test("what keeps a dialogue open is told all at once")
    func obstacles() throws {
        var dialogue = try Dialogue(about: Self.employee, ledBy: Self.superior)
        #expect(dialogue.obstacles == [.noSession, .notAnswered])
        dialogue = try Self.held()
        #expect(dialogue.obstacles == [.notConfirmedByLeader, .notConfirmedByEmployee, .notAnswered])
        #expect(throws: DialogueFault.notConfirmedByLeader) { try dialogue.close(on: date("2026-02-03")) }
    }

    @Test("an employee who objects need not confirm what the superior wrote")
    func objectionWithoutConfirmation() throws {
        var dialogue = try Self.held()
        try dialogue.confirm(session: 0, version: 1, by: Self.superior, at: Clerk.moment("2026-02-02"))
        try dialogue.answer(.objected(reason: "Orang tua sakit"), by: Self.employee, on: date("2026-02-03"))
        #expect(dialogue.obstacles.isEmpty)
        #expect(dialogue.answer?.needsReasonToGoOn == true)
        #expect(dialogue.answer?.isConsent == false)
    }

    @Test("the statement of the employee can be written by nobody else, the superior included")
    func statement() throws {
        var dialogue = try Self.held()
        try dialogue.state("Saya perlu waktu", by: Self.employee, at: Clerk.moment("2026-02-02"))
        #expect(throws: DialogueFault.notTheEmployee) {
            try dialogue.state("Ia setuju", by: Self.superior, at: Clerk.moment("2026-02-02"))
        }
        #expect(dialogue.statements.map(\.text) == ["Saya perlu waktu"])
    }

    @Test("the employee records no session, and nobody else answers or confirms for the employee")
    func roles() throws {
        var dialogue = try Self.held()
        #expect(throws: DialogueFault.notTheLeader) {
            try dialogue.record(Self.notes(), by: Self.employee, at: Clerk.moment("2026-02-02"))
        }
        #expect(throws: DialogueFault.notTheEmployee) {
            try dialogue.answer(.agreed, by: Self.superior, on: date("2026-02-02"))
        }
        #expect(throws: DialogueFault.notAParticipant) {
            try dialogue.confirm(session: 0, version: 1, by: Clerk.person(9), at: Clerk.moment("2026-02-02"))
        }
    }

    @Test("a correction is a new version that both confirm anew, and the old one is kept with its confirmations")
    func correction() throws {
        var dialogue = try Self.confirmed()
        let holds = try dialogue.correct(
            session: 0,
            version: 1,
            Self.notes("Ditambah: biaya sewa"),
            by: Self.superior,
            at: Clerk.moment("2026-02-03")
        )
        #expect(holds)
        #expect(dialogue.sessions[0].current.number == 2)
        #expect(dialogue.sessions[0].superseded.first?.confirmedByEmployee != nil)
        #expect(dialogue.obstacles.contains(.notConfirmedByEmployee))
        #expect(throws: DialogueFault.staleVersion) {
            try dialogue.confirm(session: 0, version: 1, by: Self.employee, at: Clerk.moment("2026-02-03"))
        }
    }

    @Test("when the superior and the employee correct the same version, the first holds and both are kept (case 66)")
    func optimisticLock() throws {
        var dialogue = try Self.held()
        let notes = try (Self.notes("dari kantor"), Self.notes("dari rumah"))
        let first = try dialogue.correct(
            session: 0,
            version: 1,
            notes.0,
            by: Self.superior,
            at: Clerk.moment("2026-02-03")
        )
        let second = try dialogue.correct(
            session: 0,
            version: 1,
            notes.1,
            by: Self.employee,
            at: Clerk.moment("2026-02-03")
        )
        #expect(first && !second)
        #expect(dialogue.sessions[0].current.notes.summary == "dari kantor")
        #expect(dialogue.sessions[0].aside.map(\.notes.summary) == ["dari rumah"])
        #expect(dialogue.sessions[0].aside.map(\.number) == [3])
    }

    @Test("a dialogue comes back from where it was stored as it was")
    func stored() throws {
        var now = try Self.confirmed()
        try now.state("Saya perlu waktu", by: Self.employee, at: Clerk.moment("2026-02-02"))
        try now.answer(.agreed, by: Self.employee, on: date("2026-02-03"))
        try now.close(on: date("2026-02-03"))
        let stored = try Dialogue(
            about: now.employee,
            ledBy: now.leader,
            sessions: now.sessions.map {
                DialogueSession(current: $0.current, superseded: $0.superseded, aside: $0.aside)
            },
            statements: now.statements,
            reminders: now.reminders,
            answer: (.agreed, date("2026-02-03")),
            closedOn: now.closedOn
        )
        #expect(stored == now)
    }

    @Test("notes that leave out what a dialogue is held for are refused, and one who did not come has said nothing")
    func incomplete() throws {
        var dialogue = try Dialogue(about: Self.employee, ledBy: Self.superior)
        var notes = try Self.notes()
        notes.employeeWishes = " "
        #expect(throws: DialogueFault.notesIncomplete) {
            try dialogue.record(notes, by: Self.superior, at: Clerk.moment("2026-02-02"))
        }
        notes.mode = .notAttended
        try dialogue.record(notes, by: Self.superior, at: Clerk.moment("2026-02-02"))
        #expect(dialogue.sessions.count == 1)
    }

    @Test("concerns are codes in the order of the list, and nothing here turns them into a number")
    func concerns() throws {
        #expect(try Self.held().concerns == [.family, .distance])
        #expect(ConcernCode.allCases.filter(\.isRestricted) == [.health])
    }

    @Test(
        "the next level up leads when the superior is the candidate, the post is vacant, or interests conflict (case 65)"
    )
    func leader() throws {
        let (director, secretary) = (Clerk.person(3), Clerk.person(4))
        let usual = try DialogueLeader(for: Self.employee, superiors: [Self.superior, director])
        #expect(usual.person == Self.superior && usual.passedOver.isEmpty)
        let up = try DialogueLeader(
            for: Self.employee,
            superiors: [nil, Self.employee, director, secretary],
            conflicts: [ConflictOfInterest(of: director, with: Self.employee)]
        )
        #expect(up.person == secretary)
        #expect(up.passedOver == [.vacant, .isCandidate, .conflict])
        #expect(throws: DialogueFault.nobodyToLead) {
            try DialogueLeader(for: Self.employee, superiors: [nil, Self.employee])
        }
        #expect(throws: DialogueFault.leaderIsEmployee) {
            try Dialogue(about: Self.employee, ledBy: Self.employee)
        }
    }

    @Test("every refusal says its rule and what helps, in both languages")
    func sentences() {
        Clerk.expectSentences(of: DialogueFault.self)
        Clerk.expectSentences(of: AspirationFault.self)
    }
}
