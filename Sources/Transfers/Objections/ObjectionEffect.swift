/// What has to be done when an objection changes its state.
public enum ObjectionEffect: Hashable, Sendable {
    /// Give the one who filed it the number and a receipt.
    case issueReceipt(number: String)
    /// Watch a deadline.
    case watch(Deadline)
    /// Stop watching; the PPK has answered, or need not any more.
    case stopWatching
    /// Send the answer that it is not admissible, with the counting of the days where it was late.
    case answerInadmissible(Inadmissibility)
    /// Tell everybody who carries out the decision that it waits, or goes on.
    case suspendExecution(Bool)
    /// Send the answer.
    case answer(ObjectionOutcome)
    /// Tell which remedies remain; see ``Remedies``.
    case explainRemedies
    /// Prepare a decree that revokes or changes the decision.
    case prepareNewDecree
    /// Correct the announcement; the old entry stays, struck out.
    case correctAnnouncement
}
