import Postgres
import TransferStore
import Transfers

extension RandomHistory {
    /// What usually comes next for a proposal.
    mutating func proceed(with stored: StoredProposal) throws {
        let proposal = stored.proposal
        func apply(_ event: ProposalEvent, _ actor: ProposalActor) throws {
            try happen(event, to: stored, by: actor)
        }
        let clerk = province.`operator`
        // No decree takes effect before its day.
        if proposal.effectiveOn < day, ProposalState.beforeSignature.subtracting([.frozen]).contains(proposal.state) {
            return try apply(.rescheduled(to: day.adding(days: 20) ?? day), clerk)
        }
        switch proposal.state {
        case .draft: _ = try session.transaction { try Proposals(session).reevaluate(stored.id) }
        case .evaluated: try apply(.dialogueOpened(leader: try superior(of: proposal), informedOn: day), clerk)
        case .dialogue:
            let talk = try talk(about: stored)
            try apply(.dialogueClosed(talk), clerk)
        case .aspirationRecorded: try apply(.unitReviewOpened, clerk)
        case .unitReview where proposal.facts.originOpinion == nil:
            try apply(
                .opinionGiven(UnitOpinion(side: .origin, agrees: true)),
                try head(of: proposal.origin, not: proposal)
            )
        case .unitReview where proposal.facts.targetOpinion == nil:
            try apply(
                .opinionGiven(UnitOpinion(side: .target, agrees: true)),
                try head(of: proposal.target, not: proposal)
            )
        case .unitReview, .returned: try apply(.submitted(ProposalProvince.folder), clerk)
        case .submitted: try apply(.verified, province.base.verifier)
        case .frozen: try apply(.resumed(reason: "Sudah diperiksa"), clerk)
        case .decreeSigned where proposal.facts.notifiedOn == nil:
            try apply(.notified(.signedHandOver(day), evidence: "TT-1"), clerk)
        case .decreeSigned:
            try announce(stored)
            try apply(.announced, .worker)
        case .announced where proposal.needsInauguration:
            try apply(.inaugurated(invitedOn: day.adding(days: -10) ?? day, on: day), province.ppk)
        case .announced, .inaugurated:
            try apply(.placed(on: day, lateReason: "Serah terima"), try head(of: proposal.target, not: proposal))
        case .placed: try apply(.developmentStarted, .worker)
        default: try proceedInPackage(with: stored)
        }
    }

    private func superior(of proposal: Proposal) throws -> PersonID {
        try Dialogues(session).superior(of: proposal.person).person
    }

    /// The first head who can, from the unit of a seat upwards.
    private func head(of seat: Seat, not proposal: Proposal) throws -> ProposalActor {
        let heads = try session.query(
            """
            with recursive above as (
                select u.id, u.parent_id, 0 as distance from mutasi.unit u where u.id = \(seat.unit.text)
                union all
                select u.id, u.parent_id, a.distance + 1 from above a join mutasi.unit u on u.id = a.parent_id
            )
            select e.id from above a join mutasi.employee e on e.unit_id = a.id join mutasi.post p on p.code = e.post_code
            where e.is_active and p.kind in (1, 3) and e.id <> \(proposal.person)
            order by a.distance, p.echelon_id, e.post_since, e.id limit 1
            """
        )
        let head = try heads.first?.decode(at: 0, as: PersonID.self)
        return ProposalActor(head ?? proposal.person, as: .unitHead)
    }

    /// The dialogue of a proposal, held and closed unless it was before.
    private mutating func talk(about stored: StoredProposal) throws -> Dialogue {
        let person = stored.proposal.person
        let known = try Dialogues(session).latest(of: stored.id).dialogue
        guard known.closedOn == nil else { return known }
        let answer: DialogueAnswer = isOnce(in: 6) ? .objected(reason: "Jauh dari keluarga") : .agreed
        return try session.transaction {
            try Dialogues(session).change(of: stored.id) { dialogue, now, today in
                try dialogue.record(ProposalProvince.notes(today), by: dialogue.leader, at: now)
                try dialogue.answer(answer, by: person, on: today)
                try dialogue.confirm(session: 0, version: 1, by: dialogue.leader, at: now)
                try dialogue.confirm(session: 0, version: 1, by: person, at: now)
                try dialogue.close(on: today)
            }
            .after.dialogue
        }
    }

    private func announce(_ stored: StoredProposal) throws {
        guard let package = try province.packages.package(of: stored.id), let decree = stored.proposal.facts.decree
        else {
            return
        }
        guard try Announcements(session).about(.proposal(stored.id)) == nil else { return }
        let lines = try province.packages.show(package).members.map { member in
            AnnouncedLine(
                .proposal(member.id),
                try SignedProvince.entry(member.names.employee, on: member.proposal.effectiveOn)
            )
        }
        let until = day.adding(days: 20) ?? day
        try session.transaction {
            let announcements = Announcements(session)
            let published = try PublishedDecree(decree, legalBasis: ["PP 11/2017 Ps 191"])
            _ = try announcements.draft(
                for: .package(package),
                published,
                objectionUntil: until,
                lines: lines,
                by: province.`operator`
            )
            _ = try announcements.publish(.package(package), by: province.`operator`)
        }
    }
}
