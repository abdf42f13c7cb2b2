/// The documents that the kinds of transfers ask for, as rows that a province edits.
public struct Checklist: Hashable, Sendable {
    /// The rows.
    public var requirements: [DocumentRequirement]

    /// A checklist.
    public init(_ requirements: [DocumentRequirement]) {
        self.requirements = requirements
    }

    /// How every requirement of a proposal's kind stands on a day.
    ///
    /// - Parameters:
    ///   - folder: What was handed in, deferred and waived.
    ///   - proposal: The proposal.
    ///   - today: The day.
    /// - Returns: A finding for every requirement, in the order of the checklist.
    public func check(
        _ folder: DocumentFolder,
        of proposal: Proposal,
        on today: CivilDate
    ) -> [DocumentFinding] {
        requirements.filter { $0.concerns(proposal) }.map { requirement in
            let best =
                folder.documents.filter { $0.code == requirement.code }
                .map { requirement.status(of: $0, on: today, for: proposal.target.post) }
                .max { !$0.isSettled && $1.isSettled } ?? .missing
            if best.isSettled { return DocumentFinding(requirement: requirement, status: best) }
            let waiver = folder.waivers.first {
                $0.waives(.document(requirement.code), of: proposal.person, on: today, by: requirement.waivableBy)
            }
            if waiver != nil { return DocumentFinding(requirement: requirement, status: .waived) }
            let deferral = folder.deferrals.first { $0.code == requirement.code && today <= $0.dueOn }
            if let deferral, proposal.isUrgent, requirement.isDeferrable {
                return DocumentFinding(requirement: requirement, status: .deferred, dueOn: deferral.dueOn)
            }
            return DocumentFinding(requirement: requirement, status: best)
        }
    }
}

extension DocumentRequirement {
    /// Whether the requirement concerns a proposal.
    func concerns(_ proposal: Proposal) -> Bool {
        kind == proposal.kind && (!isForSpecialPosts || proposal.target.needsSpecialApproval)
    }

    /// How a document of the required kind meets the requirement.
    func status(of document: SubmittedDocument, on today: CivilDate, for target: PostCode) -> DocumentFinding.Status {
        let age = today.daysSince1970 - document.issuedOn.daysSince1970
        if age < 0 { return .issuedInFuture }
        if let maximumAge, age > maximumAge { return .tooOld }
        if !issuers.isEmpty, !issuers.contains(document.issuer) { return .wrongIssuer }
        if isLegalised, !document.isLegalised { return .notLegalised }
        if namesPost, document.post != target { return .postNotNamed }
        return .complete
    }
}
