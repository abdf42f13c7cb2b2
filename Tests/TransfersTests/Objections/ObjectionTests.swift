import Testing
import Transfers

@Suite("Objections")
struct ObjectionTests {
    static let employee = Clerk.person(1)
    static let governor = Clerk.person(10)
    static let reviewer = Clerk.person(20)
    static let officer = Clerk.person(21)

    static func decision(_ subject: ContestedDecision.Subject = .transfer) -> ContestedDecision {
        ContestedDecision(
            number: "821.2/77/2025",
            subject: subject,
            person: employee,
            deciders: [governor, Clerk.person(11)]
        )
    }

    static func filed(
        on day: String = "2026-01-07",
        by person: PersonID = employee,
        _ channel: ObjectionFiling.Channel = .portal,
        against decision: ContestedDecision = decision()
    ) throws -> (objection: Objection, effects: [ObjectionEffect]) {
        let filing = ObjectionFiling(
            number: "KB-2026-001",
            by: person,
            at: try Clerk.moment(day),
            channel,
            grounds: "Masa kerja belum dua tahun"
        )
        return try Objection.file(
            filing,
            against: decision,
            receivedOn: date("2025-12-15"),
            Clerk.calculator(),
            zone: .wib
        )
    }

    static func after(_ events: ObjectionEvent..., in start: Objection? = nil) throws -> Objection {
        var objection = try start ?? filed().objection
        for event in events { objection = try objection.applying(event).objection }
        return objection
    }

    static func reviewed() throws -> Objection {
        try after(.examine(by: officer), .startReview(by: reviewer))
    }

    @Test("an objection gets its number, a receipt and the PPK's deadline at once")
    func filing() throws {
        let (objection, effects) = try Self.filed()
        #expect(try objection.filingDeadline.lastDay == date("2026-01-07"))
        #expect(try objection.answerDeadline.lastDay == date("2026-02-06"))
        #expect(effects == [.issueReceipt(number: "KB-2026-001"), .watch(objection.answerDeadline)])
        #expect(!objection.suspendsExecution)
    }

    @Test("an objection on paper comes with its scan, and every objection with a number and grounds")
    func paper() throws {
        #expect(throws: ObjectionFault.scanMissing) { try Self.filed(.paper(scan: " ")) }
        #expect(try Self.filed(.paper(scan: "pindaian-17.pdf")).objection.state == .filed)
        var filing = try Self.filed().objection.filing
        let deadlines = try (Self.filed().objection.filingDeadline, Self.filed().objection.answerDeadline)
        filing.number = ""
        #expect(throws: ObjectionFault.numberMissing) {
            try Objection(
                filing,
                against: Self.decision(),
                filingDeadline: deadlines.0,
                answerDeadline: deadlines.1
            )
        }
    }

    @Test("on working day 14 an objection is admissible (case 74)")
    func lastDay() throws {
        #expect(try Self.after(.examine(by: Self.officer)).state == .admissible)
    }

    @Test("on working day 15 it is inadmissible, yet answered, with every day counted (case 74)")
    func late() throws {
        let objection = try Self.filed(on: "2026-01-08").objection
        let (examined, effects) = try objection.applying(.examine(by: Self.officer))
        #expect(examined.state == .inadmissible)
        #expect(effects == [.stopWatching, .answerInadmissible(.late), .explainRemedies])
        let days = try Clerk.calculator().counting(of: examined.filingDeadline, through: date("2026-01-08"))
        #expect(days.last?.kind == .counted(15))
        let answered = try examined.applying(.execute(.answered(on: date("2026-01-12")))).objection
        #expect(answered.state == .executed)
    }

    @Test("an objection to a dismissal is answered by pointing to the BPASN (case 75)")
    func dismissal() throws {
        let objection = try Self.filed(against: Self.decision(.dismissal)).objection
        let examined = try objection.applying(.examine(by: Self.officer)).objection
        #expect(examined.inadmissibility == .wrongSubject)
        for language in Language.allCases {
            #expect(examined.inadmissibility?.text(in: language).contains("BPASN") == true)
        }
    }

    @Test("an objection by somebody the decision is not about is inadmissible")
    func notAParty() throws {
        let objection = try Self.filed(by: Clerk.person(3)).objection
        #expect(try objection.applying(.examine(by: Self.officer)).objection.inadmissibility == .notAParty)
    }

    @Test("nobody who took part in the decision examines, reviews or mediates, nor does the employee")
    func fourEyes() throws {
        let late = try Self.filed(on: "2026-01-08").objection
        #expect(throws: ObjectionFault.reviewerDecided) { try late.applying(.examine(by: Self.governor)) }
        let admissible = try Self.after(.examine(by: Self.officer))
        #expect(throws: ObjectionFault.reviewerDecided) { try admissible.applying(.startReview(by: Self.governor)) }
        #expect(throws: ObjectionFault.reviewerIsParty) { try admissible.applying(.startReview(by: Self.employee)) }
        #expect(throws: ObjectionFault.reviewerDecided) {
            try Self.reviewed().applying(.startMediation(by: Clerk.person(11)))
        }
    }

    @Test("the PPK decides what somebody else has reviewed, never the reviewer")
    func signer() throws {
        let reviewed = try Self.reviewed()
        #expect(throws: ObjectionFault.signerReviewed) {
            try reviewed.applying(.decide(.rejected, by: Self.reviewer, reason: "Sesuai"))
        }
        #expect(throws: ObjectionFault.nothingSaid) {
            try reviewed.applying(.decide(.rejected, by: Self.governor, reason: " "))
        }
        #expect(
            try reviewed.applying(.decide(.rejected, by: Self.governor, reason: "Sesuai")).objection.state == .rejected
        )
    }

    @Test("mediation leads back to the review or to a withdrawal")
    func mediation() throws {
        let mediated = try Self.after(.startMediation(by: Clerk.person(30)), in: Self.reviewed())
        #expect(throws: ObjectionFault.wrongState) {
            try mediated.applying(.decide(.upheld, by: Self.governor, reason: "Damai"))
        }
        #expect(throws: ObjectionFault.reviewerDecided) { try mediated.applying(.endMediation(by: Self.governor)) }
        #expect(try mediated.applying(.endMediation(by: Self.reviewer)).objection.state == .underReview)
        #expect(try mediated.applying(.withdraw(by: Self.employee)).objection.state == .withdrawn)
    }

    @Test("an objection comes back from where it was stored as it was")
    func stored() throws {
        let now = try Self.after(.startMediation(by: Clerk.person(30)), in: Self.reviewed())
        let stored = try Objection(
            Objection(
                now.filing,
                against: now.decision,
                filingDeadline: now.filingDeadline,
                answerDeadline: now.answerDeadline
            ),
            state: now.state,
            inadmissibility: now.inadmissibility,
            reviewer: now.reviewer,
            mediator: now.mediator,
            suspendsExecution: now.suspendsExecution,
            reason: now.reason,
            execution: now.execution
        )
        #expect(stored == now)
    }

    @Test("every refusal says its rule and what helps, in both languages")
    func sentences() {
        Clerk.expectSentences(of: ObjectionFault.self)
        Clerk.expectSentences(of: DataCorrectionFault.self)
    }
}
