import Postgres
import TestSupport
import Testing
import Transfers

@testable import TransferStore

/// The server's counters tell what a statement really read, whatever its plan looks like.
@Suite("Plans of statements on proposals", .serialized)
struct ProposalPlanTests {
    private static let modes = ["force_custom_plan", "force_generic_plan"]
    /// Posts, of which there are three hundred, and tables of a thousand rows are rightly gone over.
    private static let limits = [0: 400, 1_000: 3_000, 1_000_000: 400]

    private static func lookups(_ archive: Archive) -> [SQL] {
        let (id, person) = (archive.proposal, archive.person)
        let (talk, package) = (DialogueID(id.number), archive.package)
        return [
            ProposalSQL.one(id), ProposalSQL.lock(id), ProposalSQL.lock([id, ProposalID(2)]),
            ProposalSQL.active(of: person),
            ProposalSQL.conflicts(with: [person]), ProposalSQL.events(id), ProposalSQL.detail(of: .drafted, id),
            ProposalSQL.verify(id), ProposalSQL.countEvents(of: id), ProposalSQL.seat("J", "U"),
            ReadingSQL.refuse(person, .evaluation, of: [person]),
            DeadlineSQL.all(of: id), DeadlineSQL.meetThoseOfState(id),
            DeadlineSQL.meet("DIALOGUE", of: .proposal(id)), DeadlineSQL.stop("DIALOGUE", of: .proposal(id)),
            DeadlineSQL.stopThoseOfState(id), DeadlineSQL.stopAll(of: .proposal(id)),
            DialogueSQL.latest(of: id), DialogueSQL.one(talk), DialogueSQL.versions(talk), DialogueSQL.statements(talk),
            DialogueSQL.reminders(talk), DialogueSQL.update(talk, nil, on: nil, closedOn: nil),
            PackageSQL.one(package), PackageSQL.lock(package), PackageSQL.of(id), PackageSQL.members(package),
            PackageSQL.removeMember(id, of: package), PackageSQL.events(package),
        ]
    }

    @Test(
        "what is asked of one proposal, dialogue, package or person reads a handful of rows, however many there are",
        arguments: Archive.sizes,
        modes
    )
    func lookups(proposals: Int, mode: String) throws {
        let archive = try Archive(of: proposals)
        try archive.session.execute("select set_config('plan_cache_mode', \(mode), false)")
        let limit = try #require(Self.limits[proposals])
        for statement in Self.lookups(archive) {
            var reads = 0
            try archive.session.rolledBack { reads = try archive.reads(of: statement).read }
            #expect(reads <= limit, "\(statement.text)")
        }
    }

    @Test("the active ones are listed without reading those that are over", arguments: Archive.sizes, modes)
    func activeList(proposals: Int, mode: String) throws {
        let archive = try Archive(of: proposals)
        try archive.session.execute("select set_config('plan_cache_mode', \(mode), false)")
        var listed = 0
        let reads = try archive.reads { listed = try $0.query(ProposalSQL.active).count }
        #expect(listed == min(proposals, 20))
        #expect(reads <= 3_000)
    }

    @Test("a change with its event and all that the database holds of it reads a handful of rows")
    func change() throws {
        let archive = try Archive(of: 1_000_000)
        let reads = try archive.reads { session in
            let id = archive.proposal
            try session.execute(ProposalSQL.addEvent(id, "EVALUATED", from: .draft, to: .draft, by: .worker, "{}"))
            try session.execute(ProposalSQL.update(id, Self.draft(of: archive.person), "{}"))
            try session.execute("set constraints all immediate")
        }
        #expect(reads <= 200)
    }

    @Test("who is proposed a second time is refused by the index, and nobody else's proposal is read")
    func second() throws {
        let archive = try Archive(of: 1_000_000)
        var added = 1
        let reads = try archive.reads {
            added = try $0.query(
                ProposalSQL.add(Self.draft(of: archive.person), for: NeedID(1), from: "{}", to: "{}", "{}")
            ).count
        }
        #expect(added == 0)
        #expect(reads <= 200)
    }

    private static func draft(of person: PersonID) -> Proposal {
        let seat = Seat(post: "J", level: .pelaksana, unit: "U", agency: Agency("A", .province, in: "P"))
        return Proposal(
            stored: person,
            from: seat,
            to: seat,
            kind: .withinAgency,
            effectiveOn: .today,
            isOwnRequest: false,
            isUrgent: false,
            drafter: PersonID(high: 0, low: 1),
            draftedOn: .today,
            state: .draft,
            facts: ProposalFacts()
        )
    }
}
