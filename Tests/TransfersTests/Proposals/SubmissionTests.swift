import Testing
import Transfers

@Suite("Submission of a proposal")
struct SubmissionTests {
    @Test("both heads of unit speak before the submission, and one who disagrees says why")
    func opinions() throws {
        var journey = try Journey.reaching(.unitReview)
        #expect(journey.refusal(of: .submitted(journey.folder()), by: Office.ada) == .opinionsMissing)
        let no = UnitOpinion(side: .origin, agrees: false)
        #expect(journey.refusal(of: .opinionGiven(no), by: Office.originHead) == .reasonMissing)
        let reasoned = UnitOpinion(side: .origin, agrees: false, reason: "Kekurangan pegawai")
        try journey.take(.opinionGiven(reasoned), by: Office.originHead)
        #expect(journey.refusal(of: .submitted(journey.folder()), by: Office.ada) == .opinionsMissing)
        try journey.take(.opinionGiven(UnitOpinion(side: .target, agrees: true)), by: Office.targetHead)
        #expect(journey.refusal(of: .submitted(journey.folder()), by: Office.ada) == nil)
    }

    @Test("an objecting employee's proposal goes on with a head's written reason only (case 64)")
    func objection() throws {
        var journey = try Journey.reaching(.unitReview)
        try journey.proceed()
        try journey.proceed()
        try journey.take(.dialogueClosed(journey.dialogue(.objected(reason: "Jauh"))), by: Office.superior)
        #expect(journey.refusal(of: .submitted(journey.folder()), by: Office.ada) == .objectionUnanswered)
        let silent = UnitOpinion(side: .origin, agrees: true)
        #expect(journey.refusal(of: .opinionGiven(silent), by: Office.originHead) == .reasonMissing)
        let reasoned = UnitOpinion(side: .origin, agrees: true, reason: "Hanya ia yang bersertifikat")
        try journey.take(.opinionGiven(reasoned), by: Office.originHead)
        try journey.take(.submitted(journey.folder()), by: Office.ada)
        try journey.advance(to: .verified)
        // Whatever the units say, nobody goes round the TPK.
        #expect(journey.refusal(of: .endorsementOpened, by: Office.ada) == .wrongState)
        #expect(journey.refusal(of: .decided(journey.decision(true)), by: Office.ppk) == .notReady)
        // The TPK's own decision is what it goes on by.
        try journey.advance(to: .recommended)
        #expect(journey.proposal.facts.recommendation == .recommended)
        try journey.advance(to: .decided)
    }

    @Test("an evaluation grows too old on the way, and is run again without going back")
    func staleness() throws {
        var journey = try Journey.reaching(.unitReview)
        try journey.proceed()
        try journey.proceed()
        try journey.wait(days: 31)
        #expect(journey.refusal(of: .submitted(journey.folder()), by: Office.ada) == .evaluationTooOld)
        try journey.take(.evaluated(journey.check()), by: .worker)
        #expect(journey.proposal.state == .unitReview)
        #expect(journey.refusal(of: .submitted(journey.folder()), by: Office.ada) == nil)
    }

    @Test("a missing mandatory document keeps the proposal from being handed in, and is named")
    func documents() throws {
        var journey = try Journey.reaching(.unitReview)
        try journey.proceed()
        try journey.proceed()
        do {
            try journey.take(.submitted(DocumentFolder()), by: Office.ada)
            Issue.record("taken without its documents")
        } catch let refusal as ProposalRefusal {
            #expect(refusal.reason == .documentsIncomplete && refusal.value == .word("D06, D08"))
        }
    }

    @Test("who drafted or handed in a proposal does not check it")
    func secondPerson() throws {
        let journey = try Journey.reaching(.submitted)
        let drafter = ProposalActor(try #require(Office.ada.person), as: .verifier)
        for event: ProposalEvent in [.verified, .returned(reason: "Kurang"), .rejected(reason: "TMS")] {
            #expect(journey.refusal(of: event, by: drafter) == .sameVerifier)
            #expect(journey.refusal(of: event, by: ProposalActor(Office.sari, as: .verifier)) == .ownCase)
        }
    }

    @Test("what was returned is mended and handed in again; what was rejected is over")
    func returns() throws {
        let submitted = try Journey.reaching(.submitted)
        #expect(submitted.refusal(of: .returned(reason: " "), by: Office.verifier) == .reasonMissing)
        let returned = try Journey.reaching(.returned)
        #expect(returned.refusal(of: .submitted(returned.folder()), by: Office.ada) == nil)
        let rejected = try Journey.reaching(.rejected)
        #expect(rejected.refusal(of: .submitted(rejected.folder()), by: Office.ada) == .wrongState)
    }

    @Test("a discipline case that comes up on the way freezes the proposal, which resumes by hand (case 12)")
    func freezing() throws {
        var journey = try Journey.reaching(.committeeReview)
        try journey.take(.evaluated(journey.check([.runningDiscipline: .block])), by: .worker)
        #expect(journey.proposal.state == .frozen && journey.proposal.facts.frozenFrom == .committeeReview)
        #expect(journey.refusal(of: .resumed(reason: "Selesai"), by: Office.ada) == .gatesClosed)
        try journey.take(.evaluated(journey.check()), by: .worker)
        #expect(journey.proposal.state == .frozen)
        #expect(journey.refusal(of: .resumed(reason: "Selesai"), by: .worker) == .wrongRole)
        #expect(journey.refusal(of: .resumed(reason: ""), by: Office.ada) == .reasonMissing)
        try journey.take(.resumed(reason: "Selesai"), by: Office.ada)
        #expect(journey.proposal.state == .committeeReview && journey.proposal.facts.frozenFrom == nil)
        #expect(try #require(journey.last).effects.contains(.thaw(to: .committeeReview)))
    }

    @Test("a second cause does not hide where a frozen proposal came from")
    func frozenTwice() throws {
        var journey = try Journey.reaching(.verified)
        try journey.take(.frozen(.dataConflict), by: Office.ada)
        try journey.take(.frozen(.moratorium), by: .worker)
        try journey.take(.resumed(reason: "Selesai"), by: Office.ada)
        #expect(journey.proposal.state == .verified)
    }

    @Test("an own request is withdrawn by the employee, any other by who drafted it")
    func withdrawal() throws {
        var own = try Journey(isOwnRequest: true)
        #expect(own.refusal(of: .withdrawn(reason: "Batal"), by: Office.ada) == .notTheProposer)
        try own.take(.withdrawn(reason: "Batal"), by: Office.employee())
        #expect(own.proposal.state == .withdrawn)
        let other = try Journey.reaching(.verified)
        #expect(other.refusal(of: .withdrawn(reason: "Batal"), by: Office.employee()) == .notTheProposer)
        #expect(other.refusal(of: .withdrawn(reason: "Batal"), by: Office.ada) == nil)
    }

    @Test("a proposal expires when its evaluation or a document is too old, and not before")
    func expiry() throws {
        var journey = try Journey.reaching(.verified)
        #expect(journey.refusal(of: .expired(journey.folder()), by: .worker) == .notExpired)
        journey.context.checklist.requirements[0].maximumAge = 10
        let folder = journey.folder()
        try journey.wait(days: 10)
        #expect(journey.refusal(of: .expired(folder), by: .worker) == .notExpired)
        try journey.wait(days: 1)
        #expect(journey.refusal(of: .expired(folder), by: .worker) == nil)
        try journey.wait(days: 31)
        #expect(journey.refusal(of: .expired(journey.folder()), by: .worker) == nil)
    }

    @Test("a death or a cut formation ends a proposal with a reason and looks after the package (cases 77, 100)")
    func cancellation() throws {
        var journey = try Journey.reaching(.recommended)
        #expect(journey.refusal(of: .cancelled(reason: ""), by: Office.ada) == .reasonMissing)
        try journey.take(.cancelled(reason: "Formasi dihapus"), by: Office.ada)
        let effects = try #require(journey.last).effects
        #expect(effects.contains(.offerAlternatives) && effects.contains(.recheckPackage))
    }
}
