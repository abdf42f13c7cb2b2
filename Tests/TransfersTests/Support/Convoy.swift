import Testing
import Transfers

/// Packages of people who move around among single posts.
enum Convoy {
    static func person(_ number: Int) -> PersonID { PersonID(high: 5, low: UInt64(number)) }

    /// The single post that a person holds today.
    static func seat(_ number: Int) -> Seat {
        Seat(
            post: PostCode("J-KASI-\(number)"),
            level: .pengawas,
            unit: UnitCode("U-\(number)"),
            agency: Seats.province
        )
    }

    /// One proposal, as it stands before the decision.
    static func proposal(
        _ number: Int,
        to target: Int,
        effectiveOn: String = "2025-10-01",
        state: ProposalState = .endorsed
    ) throws -> Proposal {
        var facts = ProposalFacts()
        facts.recommendation = .recommended
        facts.dialogueClosedOn = try date("2025-08-01")
        facts.originOpinion = UnitOpinion(side: .origin, agrees: true)
        facts.targetOpinion = UnitOpinion(side: .target, agrees: true)
        return Proposal(
            stored: person(number),
            from: seat(number),
            to: seat(target),
            kind: .withinAgency,
            effectiveOn: try date(effectiveOn),
            isOwnRequest: false,
            isUrgent: false,
            drafter: try #require(Office.ada.person),
            draftedOn: try date("2025-08-01"),
            state: state,
            facts: facts
        )
    }

    /// A package in which everyone takes the place of whoever holds it, written as pairs from and to.
    static func package(_ moves: [(Int, Int)], holders: ClosedRange<Int> = 1...9) throws -> Package {
        var predecessors: [PersonID: PersonID] = [:]
        for (from, to) in moves where holders.contains(to) { predecessors[person(from)] = person(to) }
        return Package(try moves.map { try proposal($0, to: $1) }, predecessors: predecessors)
    }

    static func context() throws -> ProposalContext {
        try ProposalContext(Clerk.calculator([]), zone: .wib, offices: Office.register())
    }

    /// The reason for which something is refused, and the member it is about.
    static func refusal(_ body: () throws -> Void) -> (reason: ProposalRefusal.Reason, person: PersonID?)? {
        do {
            try body()
            return nil
        } catch {
            return (error as? ProposalRefusal).map { ($0.reason, $0.person) }
        }
    }

    static func signing(of package: Package, on day: CivilDate) -> Signing {
        let gates = package.proposals.map { proposal in
            (
                proposal.person,
                GateCheck(
                    asOf: day,
                    decidedOn: day,
                    effectiveOn: proposal.effectiveOn,
                    outcomes: GateOutcomes()
                )
            )
        }
        return Signing(
            decree: Decree(Letter(number: "821/9/2025", date: day)),
            signer: Signer(Office.governor, .definitive),
            signature: .verified,
            gates: Dictionary(gates) { first, _ in first }
        )
    }
}
