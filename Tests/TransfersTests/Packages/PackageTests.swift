import Testing
import Transfers

@Suite("Packages")
struct PackageTests {
    private let today: CivilDate
    private let context: ProposalContext
    private let approval = Decision(approves: true, authority: .ppk)

    init() throws {
        today = try date("2025-09-01")
        context = try Convoy.context()
    }

    private func people(_ numbers: Int...) -> [PersonID] { numbers.map(Convoy.person) }

    private func decided(_ package: Package) throws -> Package {
        try package.proposing().deciding(approval, by: Office.ppk, on: today, under: context).package
    }

    @Test("a swap and a circle are chains, and who goes to a vacant post is in none (case 23)")
    func chains() throws {
        let package = try Convoy.package([(1, 2), (2, 1), (3, 4), (4, 5), (5, 3), (6, 10)])
        #expect(package.chains == [people(1, 2), people(3, 4, 5)])
        #expect(package.companions(of: Convoy.person(4)) == people(3, 5))
        #expect(package.companions(of: Convoy.person(6)) == [])
        #expect(try package.proposing().state == .proposed)
    }

    @Test("a post whose holder stays, or leaves another place, is occupied (case 20)")
    func occupied() throws {
        let stays = try Convoy.package([(1, 2)])
        #expect(Convoy.refusal { _ = try stays.proposing() }?.reason == .seatOccupied)
        let elsewhere = Package(
            [try Convoy.proposal(1, to: 2), try Convoy.proposal(3, to: 10)],
            predecessors: [Convoy.person(1): Convoy.person(3)]
        )
        #expect(Convoy.refusal { _ = try elsewhere.proposing() }?.reason == .seatOccupied)
    }

    @Test("a place is left no later than it is taken")
    func order() throws {
        func package(_ first: String, _ second: String) throws -> Package {
            Package(
                [
                    try Convoy.proposal(1, to: 2, effectiveOn: first),
                    try Convoy.proposal(2, to: 10, effectiveOn: second),
                ],
                predecessors: [Convoy.person(1): Convoy.person(2)]
            )
        }
        #expect(try package("2025-10-01", "2025-10-01").proposing().state == .proposed)
        #expect(try package("2025-10-02", "2025-10-01").proposing().state == .proposed)
        let late = try package("2025-10-01", "2025-10-02")
        let refusal = Convoy.refusal { _ = try late.proposing() }
        #expect(refusal?.reason == .seatLeftTooLate && refusal?.person == Convoy.person(1))
    }

    @Test("nobody is in a package twice, and no single post is promised to two (cases 22, 99)")
    func duplicates() throws {
        let twice = try Convoy.package([(1, 10), (1, 11)])
        #expect(Convoy.refusal { _ = try twice.proposing() }?.reason == .samePersonTwice)
        let promised = try Convoy.package([(1, 10), (2, 10)])
        #expect(Convoy.refusal { _ = try promised.proposing() }?.reason == .sameSeatTwice)
        let one = try Convoy.package([(1, 10)])
        #expect(Convoy.refusal { _ = try one.adding(Convoy.proposal(1, to: 11)) }?.reason == .samePersonTwice)
        #expect(Convoy.refusal { _ = try Package([]).proposing() }?.reason == .emptyPackage)
    }

    @Test("a package is decided whole")
    func whole() throws {
        let package = try decided(Convoy.package([(1, 2), (2, 1), (3, 10)]))
        #expect(package.state == .decided && package.proposals.allSatisfy { $0.state == .decided })
        let declined = try Convoy.package([(1, 2), (2, 1)]).proposing().deciding(
            Decision(approves: false, authority: .ppk, reason: "Anggaran"),
            by: Office.ppk,
            on: today,
            under: context
        )
        #expect(declined.package.state == .declined)
        #expect(declined.transitions.map(\.after) == [.declined, .declined])
    }

    @Test("one member who is not ready holds up all, and is named")
    func notReady() throws {
        let package = Package(
            [try Convoy.proposal(1, to: 10), try Convoy.proposal(2, to: 11, state: .committeeReview)],
            state: .proposed
        )
        let refusal = Convoy.refusal {
            _ = try package.deciding(approval, by: Office.ppk, on: today, under: context)
        }
        #expect(refusal?.reason == .notReady && refusal?.person == Convoy.person(2))
    }

    @Test("one member whose gate is closed keeps the whole decree from being signed")
    func signing() throws {
        var package = try decided(Convoy.package([(1, 2), (2, 1)]))
        for person in people(1, 2) {
            package = try package.applying(.decreeDrafted, to: person, by: Office.ada, on: today, under: context)
                .package
        }
        var signing = Convoy.signing(of: package, on: today)
        signing.gates[Convoy.person(2)] = nil
        let refusal = Convoy.refusal {
            _ = try package.signing(signing, by: Office.ppk, on: today, under: context)
        }
        #expect(refusal?.reason == .gatesNotRechecked && refusal?.person == Convoy.person(2))
        let signed = try package.signing(
            Convoy.signing(of: package, on: today),
            by: Office.ppk,
            on: today,
            under: context
        )
        #expect(signed.package.state == .signed && signed.transitions.map(\.after) == [.decreeSigned, .decreeSigned])
    }

    @Test("another TMT after the decision takes the whole package back before the PPK, and nothing drafted is signed")
    func rescheduled() throws {
        var package = try decided(Convoy.package([(1, 2), (2, 1), (3, 10)]))
        for person in people(1, 2) {
            package = try package.applying(.decreeDrafted, to: person, by: Office.ada, on: today, under: context)
                .package
        }
        let later = try date("2025-11-03")
        let moved = try package.applying(
            .rescheduled(to: later),
            to: Convoy.person(1),
            by: Office.ada,
            on: today,
            under: context
        )
        #expect(moved.package.state == .draft && moved.affected.isEmpty)
        #expect(moved.transitions.map(\.after) == [.endorsed, .endorsed, .endorsed])
        #expect(moved.package.proposals.allSatisfy { $0.facts.decision == nil && $0.facts.recommendation != nil })
        let refusal = Convoy.refusal {
            let signing = Convoy.signing(of: moved.package, on: today)
            _ = try moved.package.signing(signing, by: Office.ppk, on: today, under: context)
        }
        #expect(refusal?.reason == .wrongState)
        #expect(
            try decided(
                moved.package.applying(
                    .rescheduled(to: later),
                    to: Convoy.person(2),
                    by: Office.ada,
                    on: today,
                    under: context
                ).package
            ).state == .decided
        )
        let same = try package.applying(
            .rescheduled(to: package.proposals[0].effectiveOn),
            to: Convoy.person(1),
            by: Office.ada,
            on: today,
            under: context
        )
        #expect(same.package.state == .decided && same.transitions.map(\.after) == [.decreeDraft])
    }

    @Test("when one member of a swap withdraws the package goes back to draft and tells whom it concerns (case 24)")
    func withdrawal() throws {
        let package = try decided(Convoy.package([(1, 2), (2, 3), (3, 1), (4, 10)]))
        let transition = try package.applying(
            .withdrawn(reason: "Berubah pikiran"),
            to: Convoy.person(2),
            by: Office.ada,
            on: today,
            under: context
        )
        #expect(transition.before == .decided && transition.package.state == .draft)
        #expect(transition.affected == people(1, 3))
        #expect(transition.package.proposals.map(\.person) == people(1, 3, 4))
        // The chain is judged anew; whoever was not part of it only waits for the decision again.
        #expect(transition.package.proposals.map(\.state) == [.verified, .verified, .endorsed])
        #expect(transition.package.proposal(of: Convoy.person(1))?.facts.recommendation == nil)
        #expect(Convoy.refusal { _ = try transition.package.proposing() }?.reason == .seatOccupied)
    }

    @Test("a member without ties leaves, and the others stay where they are")
    func loneWithdrawal() throws {
        let package = try decided(Convoy.package([(1, 2), (2, 1), (4, 10)]))
        let transition = try package.applying(
            .cancelled(reason: "Meninggal dunia"),
            to: Convoy.person(4),
            by: Office.ada,
            on: today,
            under: context
        )
        #expect(transition.affected == [] && transition.package.state == .decided)
        #expect(transition.package.proposals.map(\.state) == [.decided, .decided])
    }

    @Test("a frozen member stays, and keeps the others waiting")
    func frozen() throws {
        let package = try Convoy.package([(1, 2), (2, 1)]).proposing()
        let frozen = try package.applying(
            .frozen(.discipline),
            to: Convoy.person(1),
            by: .worker,
            on: today,
            under: context
        )
        #expect(frozen.package.state == .proposed && frozen.package.proposals.count == 2)
        let refusal = Convoy.refusal {
            _ = try frozen.package.deciding(approval, by: Office.ppk, on: today, under: context)
        }
        #expect(refusal?.reason == .notReady)
    }

    @Test("a frozen member of a broken chain resumes where it is judged anew")
    func frozenInBrokenChain() throws {
        var package = try Convoy.package([(1, 2), (2, 1)]).proposing()
        package = try package.applying(.frozen(.gate), to: Convoy.person(1), by: .worker, on: today, under: context)
            .package
        package = try package.applying(
            .cancelled(reason: "Pensiun"),
            to: Convoy.person(2),
            by: Office.ada,
            on: today,
            under: context
        )
        .package
        #expect(package.proposals.map(\.state) == [.frozen])
        #expect(package.proposals.map(\.facts.frozenFrom) == [.verified])
    }

    @Test("a package is split between its chains and never through one (case 68)")
    func splitting() throws {
        let package = try Convoy.package([(1, 2), (2, 1), (3, 10)]).proposing()
        let parts = try package.splitting(off: [Convoy.person(3)])
        #expect(parts.rest.proposals.map(\.person) == people(1, 2) && parts.rest.state == .proposed)
        #expect(parts.split.proposals.map(\.person) == people(3))
        #expect(parts.rest.chains == package.chains)
        #expect(Convoy.refusal { _ = try package.splitting(off: [Convoy.person(1)]) }?.reason == .chainCut)
        #expect(Convoy.refusal { _ = try package.splitting(off: []) }?.reason == .emptyPackage)
        #expect(Convoy.refusal { _ = try package.splitting(off: [Convoy.person(8)]) }?.reason == .notAMember)
        let done = try decided(Convoy.package([(1, 2), (2, 1), (3, 10)]))
        #expect(Convoy.refusal { _ = try done.splitting(off: [Convoy.person(3)]) }?.reason == .wrongState)
    }

    @Test("a package is added to while it is a draft only")
    func adding() throws {
        let draft = try Convoy.package([(1, 2)])
        let fuller = try draft.adding(Convoy.proposal(2, to: 1), inPlaceOf: Convoy.person(1))
        #expect(try fuller.proposing().chains == [people(1, 2)])
        let proposed = try fuller.proposing()
        #expect(Convoy.refusal { _ = try proposed.adding(Convoy.proposal(3, to: 10)) }?.reason == .wrongState)
    }
}
