/// The hours of training of one employee in one year.
public struct TrainingYear: Hashable, Sendable {
    /// How the person is employed.
    public let employment: EmploymentKind
    /// The JP taken, counted as ``EnrolmentState/countsHours`` says.
    public let hours: Int
    /// The JP that the law asks for at least; nil for a PPPK.
    public let required: Int?
    /// The JP that a PPPK takes at most; nil for all others.
    public let limit: Int?
    /// What the records say about the year.
    public let evidence: HoursEvidence

    /// A year so far.
    ///
    /// - Parameters:
    ///   - employment: How the person is employed.
    ///   - hours: The JP taken.
    ///   - evidence: What the records say about the year.
    ///   - rules: The rules, for what is asked for and what is allowed.
    ///   - day: The day on which they are read.
    /// - Throws: A ``RuleBookFault`` when the rules do not answer.
    public init(
        _ employment: EmploymentKind,
        hours: Int,
        evidence: HoursEvidence = .complete,
        _ rules: RuleBook,
        on day: CivilDate
    ) throws(RuleBookFault) {
        self.employment = employment
        self.evidence = evidence
        self.hours = min(max(hours, 0), 100_000)
        required = employment.isContract ? nil : try rules.number(.trainingYearly, on: day)
        limit = employment.isContract ? try rules.number(.trainingContractLimit, on: day) : nil
    }

    /// The JP that are still missing, as far as the records show; with more on record it is less.
    public var shortfall: Int {
        max(0, (required ?? 0) - hours)
    }

    /// Checks whether a course still fits into the year.
    ///
    /// - Parameters:
    ///   - hours: Its JP.
    ///   - isApproved: Whether going beyond the limit was approved.
    /// - Throws: ``EnrolmentFault/contractLimit``.
    public func check(adding hours: Int, isApproved: Bool = false) throws(EnrolmentFault) {
        guard let limit, !isApproved else { return }
        if self.hours + min(max(hours, 0), 100_000) > limit { throw .contractLimit }
    }
}
