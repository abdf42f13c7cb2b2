import Documents
import TransferStore
import Transfers

extension PaperComposer {
    func committeePaper() throws -> CommitteePaper {
        let people = Letterheads(session)
        let members = try members()
        let package = try Packages(session).package(of: stored.id)
        return CommitteePaper(
            letterhead: Letterhead(office),
            occasion: package.map { "Paket Nomor \($0)" } ?? "Usulan Nomor \(stored.id)",
            asOf: day,
            candidates: try members.map { member in
                let person = try people.person(member.proposal.person)
                return CommitteePaper.Candidate(
                    kind: "Usulan \(member.id)\n\(member.proposal.kind.rawValue)",
                    employee: try employee(of: member),
                    rankSince: person.rankSince,
                    education: person.education,
                    target: member.names.target,
                    considerations: try considerations(of: member)
                )
            }
        )
    }

    /// Predicates, occupation, what functional posts ask for, and the answer; what no data tell is said to be so.
    private func considerations(of member: StoredProposal) throws -> [String] {
        let record = try Letterheads(session).considerations(of: member.proposal.person, for: member.proposal.target)
        let balance = record.needed.map { needed in
            let rest = record.incumbents - needed
            return "B \(record.incumbents) / K \(needed) / \(rest > 0 ? "+" : rest < 0 ? "−" : "")\(abs(rest))"
        }
        let predicates = record.predicates.isEmpty ? PaperWords.noData : record.predicates.joined(separator: "; ")
        return ["Predikat: \(predicates)", "B/K/±: \(balance ?? PaperWords.noData)"]
            + (try functionalFacts(of: member)).map { "\($0.label): \($0.value)" }
            + ["Dialog: \(member.proposal.facts.answer?.text(in: .indonesian) ?? PaperWords.noData)"]
    }

    /// The minutes of the meeting whose letter the proposal's own recommendation rests on, with all who were in it.
    func committeeMinutes() throws -> CommitteeMinutes {
        let proposals = Proposals(session)
        guard let meeting = try proposals.meeting(of: stored.id) else { throw PaperFault.notYet(.committeeMinutes) }
        let people = Letterheads(session)
        var recommendations: [CommitteeMinutes.Recommendation] = []
        for member in try members() {
            guard let held = try proposals.meeting(of: member.id), held.minutes == meeting.minutes else { continue }
            recommendations.append(
                CommitteeMinutes.Recommendation(
                    name: member.names.employee,
                    nip: member.names.nip,
                    from: "\(member.names.origin.post)\n\(member.names.origin.unit)",
                    to: "\(member.names.target.post)\n\(member.names.target.unit)",
                    outcome: PaperWords.recommendation(held.outcome),
                    reason: held.reason.isEmpty ? "-" : held.reason
                )
            )
        }
        let today = try CivilClock(session).today()
        let context = try proposals.context(for: [proposal.person], on: today)
        let share = try context.calculator.rules.value(.committeeQuorum, on: meeting.minutes.date)
        let quorum = Quorum(of: Set(meeting.members.map(\.person)).count, moreThan: share)
        return CommitteeMinutes(
            letterhead: Letterhead(office),
            number: meeting.minutes.number,
            date: meeting.minutes.date,
            members: try meeting.members.map { member in
                let person = try people.person(member.person)
                return .init(
                    name: person.name,
                    office: person.post,
                    participation: Self.participation(member),
                    signs: member.voted
                )
            },
            quorum: (needed: quorum.needed, present: meeting.voters.count),
            recommendations: recommendations
        )
    }

    private static func participation(_ member: CommitteeMeeting.Member) -> String {
        switch (member.voted, member.hasConflict) {
        case (true, _): "Ikut mempertimbangkan"
        case (false, true): "Mundur karena benturan kepentingan"
        case (false, _): "Tidak hadir"
        }
    }

    func officialNote() throws -> OfficialNote {
        guard let meeting = try Proposals(session).meeting(of: stored.id) else {
            throw PaperFault.notYet(.officialNote)
        }
        return OfficialNote(
            letterhead: Letterhead(office),
            recipient: office.authority,
            sender: officeHead,
            number: number,
            date: day,
            entries: try entries(),
            recommendation: "Berita Acara \(PaperWords.cite(meeting.minutes))"
        )
    }
}
