extension Package {
    /// The chains and swaps: members who depend on each other, each chain and its members in the order of the package.
    ///
    /// A member without such ties is in no chain.
    public var chains: [[PersonID]] {
        var leaders: [PersonID: PersonID] = [:]
        func leader(of person: PersonID) -> PersonID {
            var person = person
            while let next = leaders[person], next != person { person = next }
            return person
        }
        let members = Set(proposals.map(\.person))
        for proposal in proposals {
            guard let predecessor = predecessors[proposal.person], members.contains(predecessor) else { continue }
            let (left, right) = (leader(of: proposal.person), leader(of: predecessor))
            if left != right { leaders[left] = right }
        }
        var order: [PersonID] = []
        var groups: [PersonID: [PersonID]] = [:]
        for proposal in proposals {
            let group = leader(of: proposal.person)
            if groups[group] == nil { order.append(group) }
            groups[group, default: []].append(proposal.person)
        }
        return order.compactMap { groups[$0] }.filter { $0.count > 1 }
    }

    /// The members who succeed or fail together with a member, without that member.
    public func companions(of person: PersonID) -> [PersonID] {
        chains.first { $0.contains(person) }?.filter { $0 != person } ?? []
    }

    /// Whether the moves fit together: nobody twice, no single post for two, and every place left before it is taken.
    func checkComposition() throws(ProposalRefusal) {
        guard !proposals.isEmpty else { throw ProposalRefusal(.emptyPackage) }
        var members: [PersonID: Proposal] = [:]
        var seats: Set<PlaceOfSeat> = []
        for proposal in proposals {
            guard members.updateValue(proposal, forKey: proposal.person) == nil else {
                throw ProposalRefusal(.samePersonTwice).about(proposal.person)
            }
            let place = PlaceOfSeat(post: proposal.target.post, unit: proposal.target.unit)
            if proposal.target.hasSingleHolder, !seats.insert(place).inserted {
                throw ProposalRefusal(.sameSeatTwice).about(proposal.person)
            }
        }
        for proposal in proposals {
            guard let predecessor = predecessors[proposal.person] else { continue }
            try check(proposal, takesPlaceOf: members[predecessor])
        }
    }

    /// Case 20: the holder leaves that very place in this package, no later than it is taken.
    private func check(_ proposal: Proposal, takesPlaceOf holder: Proposal?) throws(ProposalRefusal) {
        guard let holder, holder.origin.isSamePlace(as: proposal.target) else {
            throw ProposalRefusal(.seatOccupied).about(proposal.person)
        }
        guard holder.effectiveOn <= proposal.effectiveOn else {
            throw ProposalRefusal(
                .seatLeftTooLate,
                value: .date(holder.effectiveOn),
                limit: .date(proposal.effectiveOn)
            )
            .about(proposal.person)
        }
    }

    private struct PlaceOfSeat: Hashable {
        let post: PostCode
        let unit: UnitCode
    }
}

extension ProposalRefusal {
    /// The refusal with the member it is about.
    func about(_ person: PersonID) -> ProposalRefusal {
        var refusal = self
        refusal.person = person
        return refusal
    }
}
