import Postgres
import TestSupport
import Testing
import Transfers

@testable import TransferStore

@Suite("Proposals on record")
struct ProposalTests {
    @Test("the way from the ranking to the check by a second person, with an event for every step")
    func wholeWay() throws {
        let province = try ProposalProvince()
        let id = try province.draft()
        try province.submit(id)
        let applied = try province.apply(.verified, to: id, by: province.verifier)
        #expect(applied.transition.after == .verified)
        let proposals = Proposals(province.session)
        let stored = try proposals.show(id)
        #expect(stored.proposal.state == .verified)
        #expect(stored.proposal.kind == .withinAgency)
        #expect(stored.proposal.facts.verifier == province.verifier.person)
        #expect(stored.names.target.post == "Kepala Seksi Promosi dan Pemberdayaan")
        let events = try proposals.events(of: id)
        #expect(events.map(\.number) == Array(1...9))
        #expect(
            events.map(\.event).prefix(4) == [
                .drafted, .step(.evaluated), .step(.dialogueOpened), .step(.dialogueClosed),
            ]
        )
        #expect(stored.version == 9)
        #expect(try proposals.verifyLog().isEmpty)
        #expect(try proposals.folder(of: id)?.documents == ProposalProvince.folder.documents)
        let deadlines = try Deadlines(province.session).all(of: id)
        #expect(deadlines.map(\.purpose).contains(.deadline(.verification)))
        // What it waits for now is the TPK.
        #expect(deadlines.filter { $0.standing == .running }.map(\.purpose) == [.deadline(.committeeReview)])
    }

    @Test("a person with a closed gate is not proposed, and nothing of the attempt stays")
    func closedGate() throws {
        let province = try ProposalProvince()
        let dewi = try People(province.session).find(nip: SeededProvince.dewi)
        let error = #expect(throws: ProposalRefusal.self) {
            try province.session.transaction {
                try Proposals(province.session).draft(for: province.need, of: dewi, by: province.`operator`)
            }
        }
        #expect(error?.reason == .gatesClosed)
        #expect(error?.value == .word("E05"))
        #expect(try Proposals(province.session).list(.all).isEmpty)
    }

    @Test("a person whose data are not complete has no place in the ranking, and is not proposed")
    func missingData() throws {
        let province = try ProposalProvince()
        let session = province.session
        try session.execute("delete from mutasi.performance where employee_id = \(province.sari.id)")
        try session.transaction(.repeatableRead) { _ = try Evaluations(session).run(province.need, asOf: .today) }
        #expect(throws: StoreFault.notRanked) { try province.draft() }
    }

    @Test("whose proposal has ended is offered the open needs they rank for, with their place there (case 100)")
    func alternatives() throws {
        let province = try ProposalProvince()
        let (session, proposals) = (province.session, Proposals(province.session))
        let offered = try proposals.alternatives(for: province.sari.id, besides: NeedID(0))
        #expect(offered.map(\.need) == [province.need])
        #expect(offered.first?.place == 1)
        #expect(try proposals.alternatives(for: province.sari.id, besides: province.need).isEmpty)
        // Who may not be proposed there is not offered it.
        let dewi = try People(session).find(nip: SeededProvince.dewi).id
        #expect(try proposals.alternatives(for: dewi, besides: NeedID(0)).isEmpty)
    }

    @Test("an evaluation that is too old carries no proposal")
    func oldEvaluation() throws {
        let province = try ProposalProvince()
        try ProposalProvince.setClock("2025-11-15 09:00+07", province.session)
        let error = #expect(throws: ProposalRefusal.self) { try province.draft() }
        #expect(error?.reason == .evaluationTooOld)
    }

    @Test("the gates come over from the evaluation as they were found, the ones that warn and those not examined too")
    func gates() throws {
        let province = try ProposalProvince()
        let session = province.session
        for nip in [SeededProvince.sari, SeededProvince.budi, SeededProvince.dewi] {
            let evaluations = Evaluations(session)
            let context = try evaluations.context(for: province.need, asOf: .today)
            let candidate = try evaluations.candidate(nip: nip, in: context)
            let found = try evaluations.newest(of: province.need, candidate.id)
            #expect(found.outcomes == GateOutcomes(try Evaluator(context).findings(for: candidate)))
        }
    }

    @Test("facts come back as they were kept, whatever they are")
    func codec() throws {
        var facts = ProposalFacts()
        let person = PersonID(high: 1, low: 2)
        let letter = Letter(number: "1/2025", date: .today)
        facts.gates = GateCheck(
            asOf: .today,
            decidedOn: .today,
            effectiveOn: .day(2025, 12, 1),
            outcomes: GateOutcomes([.tenure: .waivable, .education: .warn, .auditClearance: .notExamined]),
            waivers: [
                Waiver(
                    of: .gate(.tenure),
                    by: .ppk,
                    ground: .disaster,
                    reason: "x",
                    letter: letter,
                    employees: [person]
                ),
                Waiver(of: .document("D08"), by: .ppk, reason: "y", letter: letter, employees: [person]),
            ]
        )
        facts.leader = person
        facts.informedOn = .today
        facts.dialogueClosedOn = .today
        facts.dialogueWaiver = DialogueWaiver(
            basis: Urgency.Basis(decreeNumber: "2/2025", decreeDate: .today),
            reason: "banjir",
            dueOn: .day(2025, 11, 1)
        )
        facts.originOpinion = UnitOpinion(side: .origin, agrees: false, reason: "kurang orang")
        facts.targetOpinion = UnitOpinion(side: .target, agrees: true)
        facts.submitter = person
        facts.verifier = PersonID(high: 3, low: 4)
        facts.frozenFrom = .submitted
        let answers: [DialogueAnswer] = [
            .agreed, .agreedWithConditions("rumah dinas"), .objected(reason: "jarak"), .silent(reminders: 2),
        ]
        for answer in answers {
            facts.answer = answer
            let json = try StoredJSON.encode(StoredFacts(facts))
            #expect(try StoredJSON.decode(StoredFacts.self, json).facts() == facts)
        }
    }

    @Test("a dialogue comes back as it was kept: versions, those aside, statements and confirmations")
    func dialogue() throws {
        let province = try ProposalProvince()
        let id = try province.draft()
        _ = try province.talk(id)
        let session = province.session
        let stored = try Dialogues(session).latest(of: id).dialogue
        #expect(stored.sessions.first?.current.notes == ProposalProvince.notes(.day(2025, 10, 2)))
        #expect(stored.sessions.first?.current.confirmedByEmployee != nil)
        #expect(stored.statements.map(\.text) == ["Saya siap."])
        #expect(stored.answer == .agreed && stored.closedOn == .day(2025, 10, 2))
    }

    @Test("corrections are new versions, and one that was written over another is kept aside (case 66)")
    func versions() throws {
        let province = try ProposalProvince()
        let id = try province.draft()
        let leader = try #require(province.head.person)
        let sari = province.sari.id
        try province.apply(
            .dialogueOpened(leader: leader, informedOn: .day(2025, 10, 2)),
            to: id,
            by: province.`operator`
        )
        let dialogues = Dialogues(province.session)
        try province.session.transaction {
            _ = try dialogues.change(of: id) { dialogue, now, today in
                try dialogue.record(ProposalProvince.notes(today), by: leader, at: now)
            }
            for author in [sari, leader] {
                _ = try dialogues.change(of: id) { dialogue, now, today in
                    var notes = ProposalProvince.notes(today)
                    notes.summary = "menurut \(author == sari ? "pegawai" : "atasan")"
                    _ = try dialogue.correct(session: 0, version: 1, notes, by: author, at: now)
                }
            }
        }
        let session = try #require(try dialogues.latest(of: id).dialogue.sessions.first)
        #expect(session.current.notes.summary == "menurut pegawai")
        #expect(session.superseded.map(\.number) == [1])
        #expect(session.aside.map(\.number) == [3])
    }

    @Test("an official with a conflict of interest is refused by the rule, and by the database")
    func conflict() throws {
        let province = try ProposalProvince()
        let id = try province.draft()
        try province.submit(id)
        let proposals = Proposals(province.session)
        let verifier = try #require(province.verifier.person)
        try proposals.declareConflict(of: verifier, with: province.sari.id, reason: "saudara")
        let error = #expect(throws: ProposalRefusal.self) {
            try province.apply(.verified, to: id, by: province.verifier)
        }
        #expect(error?.reason == .conflictOfInterest)
    }

    @Test("an urgent need puts the dialogue off to a day, which is watched until the dialogue is closed")
    func urgent() throws {
        let province = try ProposalProvince()
        try province.session.execute(
            """
            update mutasi.need set urgency = 'URGENT', basis_number = '188/2025', basis_date = '2025-09-22'
            where id = \(province.need.number)
            """
        )
        let id = try province.draft()
        let waiver = DialogueWaiver(
            basis: Urgency.Basis(decreeNumber: "188/2025", decreeDate: .day(2025, 9, 22)),
            reason: "banjir",
            dueOn: .day(2025, 10, 20)
        )
        try province.session.appoint([SeededProvince.health], to: "PYB")
        try province.apply(
            .dialogueWaived(waiver),
            to: id,
            by: ProposalActor(try #require(province.head.person), as: .pyb)
        )
        try province.apply(.unitReviewOpened, to: id, by: province.`operator`)
        for side in UnitOpinion.Side.allCases {
            try province.apply(.opinionGiven(UnitOpinion(side: side, agrees: true)), to: id, by: province.head)
        }
        try province.apply(.submitted(ProposalProvince.folder), to: id, by: province.`operator`)
        let deadlines = Deadlines(province.session)
        let running = try deadlines.all(of: id).first { $0.purpose == .deferredDialogue }
        #expect(running?.standing == .running && running?.lastDay == .day(2025, 10, 20))
        try province.apply(.dialogueClosed(try province.talk(id)), to: id, by: province.`operator`)
        #expect(try deadlines.all(of: id).first { $0.purpose == .deferredDialogue }?.standing != .running)
        #expect(try Proposals(province.session).show(id).proposal.state == .submitted)
    }
}
