extension Checklist {
    /// The last day on which each document of a folder is young enough, for those whose age counts and that the proposal
    /// needs.
    ///
    /// - Parameters:
    ///   - folder: What was handed in.
    ///   - proposal: The proposal.
    /// - Returns: The documents in the order of the checklist, each once, by its youngest copy.
    public func lastDays(of folder: DocumentFolder, for proposal: Proposal) -> [(code: DocumentCode, day: CivilDate)] {
        requirements.filter { $0.isMandatory && $0.concerns(proposal) }.compactMap { requirement in
            guard let age = requirement.maximumAge else { return nil }
            let copies = folder.documents.filter { $0.code == requirement.code }
            guard let last = copies.compactMap({ $0.issuedOn.adding(days: age) }).max() else { return nil }
            return (requirement.code, last)
        }
    }
}
