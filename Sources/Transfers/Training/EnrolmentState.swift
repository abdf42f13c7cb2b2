/// How far an enrolment in a course has come.
public enum EnrolmentState: String, Sendable, CaseIterable {
    case recommended = "RECOMMENDED"
    case approved = "APPROVED"
    case scheduled = "SCHEDULED"
    /// Every seat is taken.
    case waitlisted = "WAITLISTED"
    case enrolled = "ENROLLED"
    case attending = "ATTENDING"
    case passed = "PASSED"
    case failed = "FAILED"
    case noShow = "NO_SHOW"
    case certified = "CERTIFIED"
    /// Sent to SIASN.
    case synced = "SYNCED"
    case cancelled = "CANCELLED"

    /// The states that may follow.
    public var successors: Set<EnrolmentState> {
        switch self {
        case .recommended: [.approved, .cancelled]
        case .approved: [.scheduled, .waitlisted, .cancelled]
        // A session that is cancelled, or full, leads back to where another provider can be found.
        case .waitlisted: [.scheduled, .enrolled, .approved, .cancelled]
        case .scheduled: [.enrolled, .waitlisted, .approved, .cancelled]
        case .enrolled: [.attending, .noShow, .approved, .cancelled]
        case .attending: [.passed, .failed, .noShow]
        case .passed: [.certified]
        case .certified: [.synced]
        case .failed, .noShow, .synced, .cancelled: []
        }
    }

    /// Whether it waits for a seat or a provider.
    public var isWaiting: Bool {
        switch self {
        case .recommended, .approved, .waitlisted: true
        default: false
        }
    }

    /// Whether its hours count to the year.
    public var countsHours: Bool {
        switch self {
        case .passed, .certified, .synced: true
        default: false
        }
    }

    /// The next state.
    ///
    /// - Throws: ``EnrolmentFault/wrongState`` when it may not follow.
    public func followed(by next: EnrolmentState) throws(EnrolmentFault) -> EnrolmentState {
        guard successors.contains(next) else { throw .wrongState }
        return next
    }

    /// The day on which somebody has to find an alternative for an enrolment that only waits.
    ///
    /// - Parameters:
    ///   - day: Since when it waits.
    ///   - calculator: The rules and the calendar.
    /// - Returns: The day; nil for an enrolment that does not wait.
    /// - Throws: A ``DeadlineFault`` when the rules hold no days.
    public func escalation(since day: CivilDate, _ calculator: DeadlineCalculator) throws(DeadlineFault) -> CivilDate? {
        isWaiting ? try calculator.end(of: .trainingEscalation, from: day) : nil
    }
}
