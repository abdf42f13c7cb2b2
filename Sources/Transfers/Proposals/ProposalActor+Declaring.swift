extension ProposalActor {
    /// Checks what an official declares before they decide on an employee (PermenPANRB 17/2024).
    ///
    /// - Parameters:
    ///   - conflict: The conflict of interest; nil when they declare that there is none.
    ///   - employee: The employee.
    ///   - conflicts: The conflicts of interest on record.
    /// - Returns: Who declares it.
    /// - Throws: A ``ProposalRefusal`` for a role that decides nothing, for the own case, for a conflict without a word on
    ///   which, and when it is said that there is none while one is on record.
    public func declaring(
        _ conflict: String?,
        with employee: PersonID,
        known conflicts: Set<ConflictOfInterest>
    ) throws(ProposalRefusal) -> PersonID {
        guard role.takesPartInDeciding, let person else {
            let roles = OfficeRole.allCases.filter(\.takesPartInDeciding).map(\.rawValue)
            throw ProposalRefusal(
                .wrongRole,
                value: .word(role.rawValue),
                limit: .word(roles.joined(separator: ", "))
            )
        }
        guard person != employee else { throw ProposalRefusal(.ownCase) }
        if let conflict {
            if conflict.isBlank { throw ProposalRefusal(.reasonMissing) }
        } else if conflicts.contains(ConflictOfInterest(of: person, with: employee)) {
            throw ProposalRefusal(.conflictOfInterest)
        }
        return person
    }
}
