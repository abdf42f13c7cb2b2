import Testing
import Transfers

@Suite("Packages of any moves")
struct PackageHistoryTests {
    private let context: ProposalContext
    private let today: CivilDate

    init() throws {
        context = try Convoy.context()
        today = try date("2025-09-01")
    }

    /// Anybody to anywhere, on one of three days, in place of whoever is there.
    private func anyPackage(_ generator: inout Generator) throws -> Package {
        let days = ["2025-10-01", "2025-10-01", "2025-10-02", "2025-11-01"]
        var proposals: [Proposal] = []
        var predecessors: [PersonID: PersonID] = [:]
        for number in 1...Int.random(in: 1...6, using: &generator) {
            let target = Int.random(in: 1...9, using: &generator)
            guard target != number else { continue }
            proposals.append(
                try Convoy.proposal(
                    number,
                    to: target,
                    effectiveOn: days.randomElement(using: &generator) ?? days[0]
                )
            )
            // The first six posts are held, the others vacant.
            if target <= 6 { predecessors[Convoy.person(number)] = Convoy.person(target) }
        }
        return Package(proposals, predecessors: predecessors)
    }

    /// One random thing: decide, draft, sign, freeze, resume, end a member, split or put together anew.
    private func anyStep(_ package: Package, _ generator: inout Generator) throws -> PackageTransition {
        let member = package.proposals.randomElement(using: &generator)?.person ?? Convoy.person(1)
        func apply(_ event: ProposalEvent, _ actor: ProposalActor) throws -> PackageTransition {
            try package.applying(event, to: member, by: actor, on: today, under: context)
        }
        switch Int.random(in: 0...9, using: &generator) {
        case 0...2:
            let decision = Decision(approves: true, authority: .ppk)
            return try package.proposing().deciding(decision, by: Office.ppk, on: today, under: context)
        case 3...5: return try apply(.decreeDrafted, Office.ada)
        case 6:
            let signing = Convoy.signing(of: package, on: today)
            return try package.signing(signing, by: Office.ppk, on: today, under: context)
        case 7: return try apply(.frozen(.discipline), .worker)
        case 8: return try apply(.resumed(reason: "Selesai"), Office.ada)
        default: return try apply(.cancelled(reason: "Pensiun"), Office.ada)
        }
    }

    /// Whether at most one person holds each of the posts on every day, once the signed moves are made.
    private func hasOneHolderEach(after moves: [Proposal]) throws -> Bool {
        for text in ["2025-09-30", "2025-10-01", "2025-10-02", "2025-11-01"] {
            let day = try date(text)
            var places = (1...6).map { Convoy.seat($0).post }
            for move in moves where move.effectiveOn <= day {
                guard let number = (1...6).first(where: { Convoy.person($0) == move.person }) else { continue }
                places[number - 1] = move.target.post
            }
            if Set(places).count < places.count { return false }
        }
        return true
    }

    @Test("whatever happens, members are decided and signed together, and no post has two holders", arguments: 1...6)
    func together(seed: Int) throws {
        var generator = Generator(seed: UInt64(seed))
        var signed = 0
        for _ in 0..<400 {
            var package = try anyPackage(&generator)
            for _ in 0..<30 {
                guard let transition = try? anyStep(package, &generator) else { continue }
                let hadChains = package.chains
                package = transition.package
                let states = Set(package.proposals.map(\.state))
                #expect(!states.contains(.decreeSigned) || states == [.decreeSigned])
                if package.state == .draft { #expect(states.isDisjoint(with: [.decided, .decreeDraft])) }
                if !transition.affected.isEmpty {
                    #expect(package.state == .draft)
                    #expect(hadChains.contains { Set(transition.affected).isSubset(of: $0) })
                }
                #expect(Set(package.proposals.map(\.person)).count == package.proposals.count)
                if let member = package.proposals.randomElement(using: &generator) {
                    #expect(throws: ProposalRefusal.self, "one proposal for a person") { try package.adding(member) }
                }
            }
            guard package.state == .signed else { continue }
            signed += 1
            #expect(try hasOneHolderEach(after: package.proposals))
        }
        #expect(signed > 10)
    }

    @Test("a split never cuts a chain, and loses nobody", arguments: 1...4)
    func splits(seed: Int) throws {
        var generator = Generator(seed: UInt64(seed))
        for _ in 0..<300 {
            let package = try anyPackage(&generator)
            let people = package.proposals.map(\.person)
            let chosen = Set(people.filter { _ in Bool.random(using: &generator) })
            guard let parts = try? package.splitting(off: chosen) else { continue }
            #expect(Set((parts.rest.chains + parts.split.chains)) == Set(package.chains))
            #expect(Set(parts.rest.proposals.map(\.person)).union(parts.split.proposals.map(\.person)) == Set(people))
        }
    }
}
