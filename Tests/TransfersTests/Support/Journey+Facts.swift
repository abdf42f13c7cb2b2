import Transfers

extension Journey {
    /// A check of the gates as of today, all open unless findings say otherwise.
    func check(_ outcomes: [GateCode: GateOutcome] = [:], waivers: [Waiver] = []) -> GateCheck {
        let findings = outcomes.map { code, outcome in
            GateFinding(
                code: code,
                outcome: outcome,
                reason: .met,
                value: .none,
                limit: .none,
                detail: .none,
                basis: ""
            )
        }
        return GateCheck(
            asOf: today,
            decidedOn: today,
            effectiveOn: proposal.effectiveOn,
            outcomes: GateOutcomes(findings),
            waivers: waivers
        )
    }

    /// A dialogue that was held, confirmed by both and closed today.
    func dialogue(
        _ answer: DialogueAnswer = .agreed,
        about employee: PersonID = Office.sari,
        ledBy leader: PersonID = Office.superiorPerson,
        heldOn day: CivilDate? = nil
    ) throws -> Dialogue {
        let day = day ?? today
        let instant = Instant(date: day, second: 36_000, zone: .wib)
        var notes = try DialogueTests.notes()
        notes.date = day
        let version = DialogueVersion(
            number: 1,
            basedOn: 0,
            notes: notes,
            author: leader,
            writtenAt: instant,
            confirmedByLeader: instant,
            confirmedByEmployee: instant
        )
        return try Dialogue(
            about: employee,
            ledBy: leader,
            sessions: [DialogueSession(current: version)],
            statements: [],
            reminders: [],
            answer: (answer, today),
            closedOn: today
        )
    }

    /// A follow-up of the proposal; of one that is not placed yet, as if duty started today.
    func followUp(_ milestone: FollowUpMilestone) throws -> FollowUp {
        let plan = try FollowUp.plan(
            for: proposal.person,
            under: Office.superiorPerson,
            startOfDuty: proposal.facts.placedOn ?? today,
            context.calculator,
            zone: context.zone
        )
        return plan[milestone.rawValue - 1]
    }

    /// Everything that the proposal's kind asks for, in order.
    func folder() -> DocumentFolder {
        let requirements = context.checklist.requirements.filter { $0.kind == proposal.kind }
        return DocumentFolder(
            documents: requirements.map { requirement in
                SubmittedDocument(
                    code: requirement.code,
                    issuer: requirement.issuers.first ?? .other,
                    issuedOn: today,
                    isLegalised: true,
                    post: proposal.target.post
                )
            }
        )
    }

    func letter(_ number: String = "821/1/2025") -> Letter { Letter(number: number, date: today) }

    /// A meeting in which the first members of five vote, none with a conflict.
    func meeting(_ outcome: CommitteeOutcome, voters: Int = 3) -> CommitteeMeeting {
        CommitteeMeeting(
            members: Office.committee.enumerated().map { index, person in
                CommitteeMeeting.Member(person, hasConflict: false, voted: index < voters)
            },
            minutes: letter(),
            outcome: outcome,
            reason: outcome == .recommended ? "" : "Perlu pendalaman"
        )
    }

    func decision(_ approves: Bool, reason: String = "Kebutuhan organisasi") -> Decision {
        Decision(approves: approves, authority: proposal.kind.decidedBy, reason: reason, letter: letter())
    }

    func signing(isCorrection: Bool = false) -> Signing {
        Signing(
            decree: Decree(letter(), isCorrection: isCorrection),
            signer: Signer(Office.governor, .definitive),
            signature: .verified,
            gates: [proposal.person: check()]
        )
    }

    /// The reason for which an event is refused, nil when it is taken.
    func refusal(of event: ProposalEvent, by actor: ProposalActor) -> ProposalRefusal.Reason? {
        var journey = self
        do {
            try journey.take(event, by: actor)
            return nil
        } catch {
            return (error as? ProposalRefusal)?.reason
        }
    }
}
