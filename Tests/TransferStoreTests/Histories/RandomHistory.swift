import Postgres
import TestSupport
import Testing
import TransferStore
import Transfers

/// Proposals of a few dozen people, to whom anything may happen: by the store, by whoever may or may not, and by plain SQL.
struct RandomHistory {
    let province: PackageProvince
    /// Who may be proposed for which need.
    let candidates: [(need: NeedID, person: Person)]
    let seed: UInt64
    var steps = 0
    var generator: SeededGenerator
    var day = CivilDate.day(2025, 10, 2)
    var proposals: [ProposalID]
    var decrees = 0
    /// What was forged and refused.
    var refusedForgeries: Set<String> = []

    var session: Session { province.session }

    init(seed: UInt64) throws {
        let province = try PackageProvince()
        self.province = province
        proposals = [province.sari]
        self.seed = seed
        generator = SeededGenerator(seed: seed)
        let session = province.session
        var candidates: [(need: NeedID, person: Person)] = []
        for need in try Needs(session).list(.all).filter({
            $0.id == province.base.need || $0.need.post == "J-PERAWAT-TERAMPIL"
        }) {
            if need.id != province.base.need {
                try session.transaction(.repeatableRead) { _ = try Evaluations(session).run(need.id, asOf: .today) }
            }
            let run = try Evaluations(session).latest(of: need.id).id
            for ranked in try Evaluations(session).people(run, .ranked, limit: 15) {
                candidates.append((need.id, try People(session).find(nip: ranked.nip)))
            }
        }
        self.candidates = candidates
    }

    mutating func isOnce(in count: Int) -> Bool {
        Int.random(in: 0..<count, using: &generator) == 0
    }

    mutating func pick<Value>(_ values: [Value]) throws -> Value {
        let value = values.randomElement(using: &generator)
        return try #require(value)
    }

    mutating func someDay(within days: ClosedRange<Int>) throws -> CivilDate {
        let other = day.adding(days: Int.random(in: days, using: &generator))
        return try #require(other)
    }

    /// By which the same happens again.
    var place: String { "seed \(seed), step \(steps)" }

    /// Something happens, or is refused whole.
    mutating func step() throws {
        steps += 1
        // Slowly enough that an evaluation does not grow too old on the way to a decree.
        if isOnce(in: 20) {
            day = try someDay(within: 1...2)
            try ProposalProvince.setClock("\(day) 09:00+07", session)
        }
        let before = try Soundness.events(session)
        do {
            try attempt()
        } catch {
            if let error = error as? PostgresError {
                // What the database refuses it names; anything else would be a fault of the program.
                #expect(error.constraint != nil || error.sqlState == .insufficientPrivilege, "\(place): \(error)")
            } else {
                let isRefusal =
                    error is ProposalRefusal || error is StoreFault || error is DialogueFault
                    || error is AnnouncementStoreFault || error is AnnouncementFault
                #expect(isRefusal, "\(place): \(error)")
            }
            #expect(try Soundness.events(session) == before, "\(place)")
        }
    }

    private mutating func attempt() throws {
        switch Int.random(in: 0..<20, using: &generator) {
        case 0, 1: try draft()
        case 2..<5: try forge()
        case 5..<8:
            let stored = try Proposals(session).show(try pick(proposals))
            let (event, actor) = try anything(to: stored)
            try happen(event, to: stored, by: actor)
        default: try proceed(with: try somethingPromising())
        }
    }

    /// Some proposal, the more likely the farther it has come, or who of its package lags behind: otherwise hardly any would
    /// come to a decree.
    private mutating func somethingPromising() throws -> StoredProposal {
        let all = try proposals.map { try Proposals(session).show($0) }
        let weights = all.map { $0.proposal.state.isFinal ? 0 : 1 + Self.way(of: $0.proposal) }
        guard var place = (0..<weights.reduce(0, +)).randomElement(using: &generator) else { return try pick(all) }
        let chosen = zip(all, weights).first { _, weight in
            place -= weight
            return place < 0
        }
        guard let stored = chosen?.0 else { return try pick(all) }
        guard let package = try province.packages.package(of: stored.id) else { return stored }
        let members = try province.packages.show(package).members.filter { !$0.proposal.state.isFinal }
        return members.min { Self.way(of: $0.proposal) < Self.way(of: $1.proposal) } ?? stored
    }

    /// How far a proposal is from its draft; after the decree there is no hurry.
    private static func way(of proposal: Proposal) -> Int {
        let state = proposal.facts.frozenFrom ?? proposal.state
        guard ProposalState.beforeSignature.contains(state) else { return 0 }
        return ProposalState.allCases.firstIndex(of: state) ?? 0
    }

    private mutating func draft() throws {
        let (need, person) = try pick(candidates)
        let effect = try pick([CivilDate.day(2025, 11, 1), .day(2025, 12, 1)])
        let drafted = try session.transaction {
            try Proposals(session).draft(for: need, of: person, by: province.`operator`, effectiveOn: effect)
        }
        proposals.append(drafted.id)
    }

    /// The states that proposals have come to.
    func reached() throws -> Set<ProposalState> {
        let states = try session.query("select distinct to_state from mutasi.proposal_event")
        return Set(try states.compactMap { ProposalState(rawValue: try $0.decode(at: 0)) })
    }

    /// Takes an event by an actor, which commits.
    func happen(_ event: ProposalEvent, to stored: StoredProposal, by actor: ProposalActor) throws {
        try province.base.apply(event, to: stored.id, by: actor)
    }
}
