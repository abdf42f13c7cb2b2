import ArgumentParser
import Postgres
import TransferJobs
import TransferStore
import Transfers

/// The members of a package whom a step is about.
struct MemberOptions: ParsableArguments {
    @Option(
        name: .customLong("only"),
        help: ArgumentHelp(.memberOptionsNipsHelp, valueName: "nip")
    )
    var nips: [String] = []

    /// Applies an event to the members, all or none.
    ///
    /// The package is a group of options beside this one: a group in a group has the parser check all of it several times
    /// more in debug builds.
    func apply(
        _ options: PackageOptions,
        as role: OfficeRole,
        _ event: (StoredProposal, Session) throws -> ProposalEvent
    ) throws {
        try options.run(as: role) { desk, actor, session in
            let chosen = nips.isEmpty ? nil : try Self.proposals(of: nips, in: options.id, session)
            _ = try desk.apply(to: chosen, in: options.id, by: actor) { try event($0, session) }
        }
    }

    /// The proposals of members by their NIPs.
    static func proposals(of nips: [String], in id: PackageID, _ session: Session) throws -> Set<ProposalID> {
        let members = try Packages(session).show(id).members
        return Set(
            try nips.map { nip in
                let person = try People(session).find(nip: nip)
                guard let member = members.first(where: { $0.proposal.person == person.id }) else {
                    throw ValidationError(Phrase.notAMember(id.number).text)
                }
                return member.id
            }
        )
    }
}
