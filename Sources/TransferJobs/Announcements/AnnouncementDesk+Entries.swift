import Postgres
import TransferStore
import Transfers

extension AnnouncementDesk {
    /// The line that a proposal's own data make, as they stand now.
    func entry(
        for stored: StoredProposal,
        _ request: AnnouncementRequest,
        decidedOn day: CivilDate
    ) throws -> AnnouncementEntry {
        let proposal = stored.proposal
        let unit = proposal.target.unit
        guard let district = try announcements.district(of: unit) ?? request.district else {
            throw AnnouncementStoreFault.noDistrict(unit.text)
        }
        let rules = try Deadlines(session).calculator(on: day).rules
        return try AnnouncementEntry(
            name: PersonName(name: stored.names.employee),
            from: AnnouncedPlace(post: stored.names.origin.post, unit: stored.names.origin.unit),
            to: AnnouncedPlace(post: stored.names.target.post, unit: stored.names.target.unit),
            district: district,
            effectiveOn: proposal.effectiveOn,
            kind: try request.kind
                ?? AnnouncedKind(from: proposal.origin, to: proposal.target, kind: proposal.kind, rules, on: day),
            session: request.session
        )
    }
}
