import Testing
import Transfers

@Suite("Judgement of a proposal")
struct JudgementTests {
    @Test("more than half of all members take part, and a member who left for a conflict is not made up for (case 37)")
    func quorum() throws {
        let journey = try Journey.reaching(.committeeReview)
        func refusal(_ meeting: CommitteeMeeting) -> ProposalRefusal.Reason? {
            journey.refusal(of: .committeeConcluded(meeting), by: Office.secretary)
        }
        #expect(refusal(journey.meeting(.recommended, voters: 3)) == nil)
        #expect(refusal(journey.meeting(.recommended, voters: 2)) == .noQuorum)
        var related = journey.meeting(.recommended, voters: 3)
        related.members[0].hasConflict = true
        #expect(refusal(related) == .voterExcluded)
        related.members[0].voted = false
        #expect(refusal(related) == .noQuorum)
        related.members[3].voted = true
        #expect(refusal(related) == nil)
    }

    @Test("the quorum is of the members in the register that day, whoever is named, and nobody else votes")
    func register() throws {
        let journey = try Journey.reaching(.committeeReview)
        func refusal(_ meeting: CommitteeMeeting) -> ProposalRefusal.Reason? {
            journey.refusal(of: .committeeConcluded(meeting), by: Office.secretary)
        }
        var few = journey.meeting(.recommended, voters: 2)
        few.members.removeLast(3)
        #expect(refusal(few) == .noQuorum)
        few.members.append(.init(Office.governor, hasConflict: false, voted: true))
        #expect(refusal(few) == .voterNotMember)
        few.members[2].person = Office.committee[4]
        #expect(refusal(few) == nil)
        #expect(Set(journey.context.offices.completing(few).members.map(\.person)) == Set(Office.committee))
        var later = journey
        let ended = try #require(later.context.offices.appointments.firstIndex { $0.holder == Office.committee[4] })
        later.context.offices.appointments[ended].until = later.today.adding(days: -1)
        #expect(later.refusal(of: .committeeConcluded(few), by: Office.secretary) == .voterNotMember)
    }

    @Test("a member who declared nothing, is on record with a conflict, or is the employee does not vote (case 37)")
    func exclusion() throws {
        var journey = try Journey.reaching(.committeeReview)
        var meeting = journey.meeting(.recommended, voters: 5)
        meeting.members[4].hasConflict = nil
        #expect(journey.refusal(of: .committeeConcluded(meeting), by: Office.secretary) == .voterExcluded)
        meeting = journey.meeting(.recommended, voters: 5)
        meeting.members[4].person = Office.sari
        #expect(journey.refusal(of: .committeeConcluded(meeting), by: Office.secretary) == .voterExcluded)
        journey.context.conflicts = [ConflictOfInterest(of: Office.committee[0], with: Office.sari)]
        meeting = journey.meeting(.recommended)
        #expect(journey.refusal(of: .committeeConcluded(meeting), by: Office.secretary) == .voterExcluded)
    }

    @Test("the same member twice counts once")
    func duplicates() throws {
        let journey = try Journey.reaching(.committeeReview)
        var meeting = journey.meeting(.recommended, voters: 2)
        meeting.members.append(meeting.members[0])
        #expect(journey.refusal(of: .committeeConcluded(meeting), by: Office.secretary) == .noQuorum)
    }

    @Test("minutes have a number, and anything but a recommendation has a reason")
    func minutes() throws {
        let journey = try Journey.reaching(.committeeReview)
        var meeting = journey.meeting(.deferred)
        meeting.reason = ""
        #expect(journey.refusal(of: .committeeConcluded(meeting), by: Office.secretary) == .reasonMissing)
        meeting.minutes.number = " "
        #expect(journey.refusal(of: .committeeConcluded(meeting), by: Office.secretary) == .letterMissing)
    }

    @Test("an official in conflict neither endorses nor decides, nor signs")
    func conflicts() throws {
        var review = try Journey.reaching(.endorsementReview)
        review.context.conflicts = [ConflictOfInterest(of: try #require(Office.pyb.person), with: Office.sari)]
        #expect(review.refusal(of: .endorsed, by: Office.pyb) == .conflictOfInterest)
        var draft = try Journey.reaching(.decreeDraft)
        draft.context.conflicts = [ConflictOfInterest(of: Office.governor, with: Office.sari)]
        #expect(draft.refusal(of: .decreeSigned(draft.signing()), by: Office.ada) == .conflictOfInterest)
    }

    @Test("between agencies nothing is decided before the other PPK and BKN have answered (case 67)")
    func consents() throws {
        let endorsed = try Journey.reaching(.endorsed, to: Seats.puskesmas)
        #expect(endorsed.refusal(of: .decided(endorsed.decision(true)), by: Office.ppk) == .consentMissing)
        #expect(endorsed.refusal(of: .considerationRequested(.functional), by: Office.ada) == .consentMissing)
        let consented = try Journey.reaching(.consented)
        #expect(consented.refusal(of: .decided(consented.decision(true)), by: Office.ppk) == .notReady)
        let granted = try Journey.reaching(.considerationGranted)
        #expect(granted.refusal(of: .decided(granted.decision(true)), by: Office.ppk) == nil)
    }

    @Test("within one agency no consent is asked for, and BKN only where the rules say so")
    func withinAgency() throws {
        var journey = try Journey.reaching(.endorsed)
        #expect(journey.refusal(of: .consentRequested(journey.letter()), by: Office.ada) == .consentNotNeeded)
        let parameters = RuleBook.standard.parameters.map { row in
            var row = row
            if row.code == .considerationWithinAgency { row.value = 1 }
            return row
        }
        let rules = try RuleBook(version: "x", parameters: parameters, profiles: RuleBook.standard.profiles)
        journey.context.calculator = DeadlineCalculator(
            rules: rules,
            calendar: WorkingCalendar(),
            calendarVersion: "x"
        )
        let decision = ProposalEvent.decided(journey.decision(true))
        #expect(journey.refusal(of: decision, by: Office.ppk) == .considerationMissing)
        try journey.take(.considerationRequested(.pengawas), by: Office.ada)
        try journey.take(.considerationAnswered(.granted(journey.letter())), by: .worker)
        #expect(journey.refusal(of: decision, by: Office.ppk) == nil)
    }

    @Test("papers that BKN sent back are mended and sent again; a refusal is final")
    func considerationAnswers() throws {
        let returned = try Journey.reaching(.considerationReturned)
        #expect(returned.refusal(of: .considerationRequested(.functional), by: Office.ada) == nil)
        #expect(try Journey.reaching(.considerationRefused).proposal.state.isFinal)
    }

    @Test("what was deleted at BKN may be asked for again, and what is pending only keeps its status")
    func statuses() throws {
        var journey = try Journey.reaching(.considerationPending)
        try journey.take(.considerationAnswered(.pending, status: NationalStatus(code: 20)), by: Office.ada)
        #expect(journey.proposal.state == .considerationPending && journey.proposal.facts.nationalStatus?.code == 20)
        let gone = ProposalEvent.considerationAnswered(.gone(reason: "Dihapus"), status: NationalStatus(code: 99))
        try journey.take(gone, by: Office.ada)
        #expect(journey.proposal.state == .considerationReturned && journey.proposal.facts.nationalStatus?.code == 99)
        #expect(journey.refusal(of: .considerationRequested(.functional), by: Office.ada) == nil)
    }

    @Test("a decision that departs from the TPK has a reason, either way")
    func departure() throws {
        let recommended = try Journey.reaching(.endorsed)
        #expect(recommended.refusal(of: .decided(recommended.decision(true, reason: "")), by: Office.ppk) == nil)
        #expect(
            recommended.refusal(of: .decided(recommended.decision(false, reason: " ")), by: Office.ppk)
                == .departsWithoutReason
        )
        var other = try Journey.reaching(.notRecommended)
        try other.advance(to: .endorsed)
        #expect(other.refusal(of: .decided(other.decision(true, reason: "")), by: Office.ppk) == .departsWithoutReason)
        #expect(other.refusal(of: .decided(other.decision(true)), by: Office.ppk) == nil)
        #expect(other.refusal(of: .decided(other.decision(false, reason: "")), by: Office.ppk) == nil)
    }

    @Test("what an employee asked for is never declined without a reason, though the TPK thought the same")
    func ownRequest() throws {
        var own = try Journey(isOwnRequest: true)
        try own.advance(to: .notRecommended)
        try own.advance(to: .endorsed)
        #expect(own.refusal(of: .decided(own.decision(false, reason: " ")), by: Office.ppk) == .reasonMissing)
        #expect(own.refusal(of: .decided(own.decision(false)), by: Office.ppk) == nil)
    }

    @Test("who decides is whom the law names; the decision of another authority comes by letter")
    func authority() throws {
        let own = try Journey.reaching(.endorsed)
        let minister = Decision(approves: true, authority: .mendagri, reason: "", letter: own.letter())
        #expect(own.refusal(of: .decided(minister), by: Office.ppk) == .wrongAuthority)
        #expect(own.refusal(of: .decided(own.decision(true)), by: Office.ada) == .wrongAuthority)
        let city = Seat(post: "J-X", level: .pengawas, unit: "U-X", agency: Seats.city)
        let far = try Journey.reaching(.considerationGranted, to: city)
        let unsigned = Decision(approves: true, authority: .mendagri)
        #expect(far.refusal(of: .decided(unsigned), by: Office.ada) == .letterMissing)
        #expect(far.refusal(of: .decided(far.decision(true)), by: Office.ada) == nil)
    }

    @Test("a proposal is never decided or signed outside of its package")
    func alone() throws {
        let journey = try Journey.reaching(.endorsed)
        for event: ProposalEvent in [
            .decided(journey.decision(true)), .decreeSigned(journey.signing()), .reopened(chainIsBroken: true),
        ] {
            #expect(throws: ProposalRefusal.self) {
                try journey.proposal.applying(event, by: Office.ppk, on: journey.today, under: journey.context)
            }
        }
    }

    @Test("every step has its time from the end of the step before it, and two states of one step have one deadline")
    func steps() throws {
        func deadlines(_ state: ProposalState, to target: Seat? = nil) throws -> [DeadlineName] {
            try #require(try Journey.reaching(state, to: target).last).effects.compactMap { effect in
                if case .watch(let deadline) = effect { deadline.name } else { nil }
            }
        }
        #expect(try deadlines(.verified) == [.committeeReview])
        #expect(try deadlines(.committeeReview).isEmpty)
        #expect(try deadlines(.deferred) == [.committeeReview])
        #expect(try deadlines(.recommended) == [.endorsement])
        #expect(try deadlines(.endorsementReview).isEmpty)
        #expect(try deadlines(.returned) == [.verification])
        // Within one agency the PPK decides after the endorsement, between two after BKN's consideration.
        #expect(try deadlines(.endorsed) == [.decision])
        #expect(try deadlines(.endorsed, to: Seats.puskesmas) == [.consent])
        #expect(try deadlines(.consentPending).isEmpty)
        #expect(try deadlines(.considerationGranted) == [.decision])
        #expect(try deadlines(.considerationReturned) == [.considerationReminder])
        #expect(try deadlines(.decided) == [.signing])
        #expect(try deadlines(.decreeDraft).isEmpty)
    }

    @Test("an urgent proposal has hours for each step, from the moment at which the step before it was done")
    func urgentSteps() throws {
        var journey = try Journey(isUrgent: true)
        journey.context.now = Instant(date: journey.today, second: 36_000, zone: .wib)
        let expected: [(ProposalState, DeadlineName, Int)] = [
            (.dialogue, .dialogue, 24), (.aspirationRecorded, .unitReview, 12), (.submitted, .verification, 12),
            (.verified, .committeeReview, 24), (.recommended, .endorsement, 6), (.endorsed, .decision, 12),
            (.decided, .signing, 12),
        ]
        for (state, name, hours) in expected {
            try journey.advance(to: state)
            let begin = try #require(journey.context.now)
            let watched = try #require(journey.last).effects.compactMap { effect in
                if case .watch(let deadline) = effect { deadline } else { nil }
            }
            #expect(watched.map(\.name) == [name] && watched.first?.length == .hours(hours), "\(state)")
            #expect(watched.first?.endsAt.microseconds == begin.microseconds + Int64(hours) * 3_600_000_000, "\(state)")
        }
        // What comes before the public is told keeps its working day.
        try journey.advance(to: .decreeSigned)
        #expect(
            journey.last?.effects.contains { effect in
                if case .watch(let deadline) = effect { deadline.length == .workingDays(1) } else { false }
            } == true
        )
    }
}
