import TestSupport
import Testing

@testable import TransferStore
@testable import Transfers

@Suite("What is on record as it was, whatever happened since")
struct PastHistoryTests {
    private struct Seen {
        let proposals: [StoredProposal]
        let packages: [StoredPackage]
    }

    private func seen(_ history: RandomHistory) throws -> Seen {
        let packages = Packages(history.session)
        return Seen(
            proposals: try history.proposals.map { try Proposals(history.session).show($0) },
            packages: try packages.list().map { try packages.show($0.id) }
        )
    }

    @Test("every day is told as it ended, of each proposal and of each package", arguments: [1, 2] as [UInt64])
    func days(seed: UInt64) throws {
        var history = try RandomHistory(seed: seed)
        var days: [CivilDate: Seen] = [:]
        for _ in 1...150 {
            try history.step()
            days[history.day] = try seen(history)
        }
        #expect(days.count > 5)
        for (day, seen) in days {
            let end = EndOfDay(of: day)
            for now in seen.proposals {
                let past = try Proposals(history.session).show(now.id, at: end)
                var expected = now.proposal
                if past.untold.contains(.gates) {
                    let facts = past.value.proposal.facts
                    (expected.facts.gates, expected.facts.answeredGates) = (facts.gates, facts.answeredGates)
                }
                if past.untold.contains(.effectiveOn) { expected.effectiveOn = past.value.proposal.effectiveOn }
                #expect(past.value.proposal == expected, "\(history.place): proposal \(now.id) on \(day)")
                #expect(past.value.version == now.version && past.value.nextDeadline == now.nextDeadline)
                let package = try Packages(history.session).package(of: now.id, at: end)
                #expect(package == seen.packages.first { $0.member(now.id) != nil }?.id)
            }
            for now in seen.packages {
                let past = try Packages(history.session).show(now.id, at: end).value
                #expect(past.version == now.version && past.package.state == now.package.state)
                #expect(past.members.map(\.id) == now.members.map(\.id), "\(history.place): \(now.id) on \(day)")
            }
        }
        let first = try #require(days.keys.min()?.adding(days: -400))
        #expect(throws: UnknownRecord.notYet(on: first)) {
            try Proposals(history.session).show(history.proposals[0], at: EndOfDay(of: first))
        }
    }

    @Test("a member that left and came back was out of the package meanwhile; one of a split was there from the first")
    func memberships() throws {
        let days = (1...5).map { CivilDate.day(2025, 10, $0) }
        func at(_ day: Int) -> Instant { Instant(date: days[day - 1], second: 36_000, zone: .wib) }
        func event(_ number: Int, _ name: PackageEventName, _ proposal: Int64?, _ day: Int) -> PackageEntry {
            PackageEntry(
                number: number,
                name: name.rawValue,
                after: .draft,
                proposal: proposal.map { ProposalID($0) },
                actor: nil,
                role: .hrOperator,
                at: at(day)
            )
        }
        let events = [
            event(1, .created, nil, 1), event(2, .memberAdded, 7, 2), event(3, .memberLeft, 7, 3),
            event(4, .memberAdded, 7, 5),
        ]
        let all = [
            PackageMembership(proposal: ProposalID(5), leftAt: nil),
            PackageMembership(proposal: ProposalID(7), leftAt: at(3)),
            PackageMembership(proposal: ProposalID(7), leftAt: nil),
        ]
        let members = days.map { day in
            PackageMembership.members(all, events, at: EndOfDay(of: day)).map(\.number)
        }
        #expect(members == [[5], [5, 7], [5], [5], [5, 7]])
    }
}
