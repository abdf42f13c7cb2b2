/// Everything that was handed in, deferred and waived for the documents of one proposal.
public struct DocumentFolder: Hashable, Sendable {
    /// The documents; of several of a kind the best counts.
    public var documents: [SubmittedDocument]
    /// Documents that may come later.
    public var deferrals: [DocumentDeferral]
    /// Documents that a named role does without.
    public var waivers: [Waiver]

    /// What letters say of the employee where gates have no data.
    public var facts: [AscertainedFact]

    /// A folder.
    public init(
        documents: [SubmittedDocument] = [],
        deferrals: [DocumentDeferral] = [],
        waivers: [Waiver] = [],
        facts: [AscertainedFact] = []
    ) {
        self.documents = documents
        self.deferrals = deferrals
        self.waivers = waivers
        self.facts = facts
    }
}
