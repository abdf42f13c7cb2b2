import TransferStore
import Transfers

/// One step of a tour: what it is about, and the command that comes next in it.
struct TourStep: Sendable {
    let title: Phrase
    let text: Phrase
    /// The next command, by how far the transfer has come; nil when the step is behind.
    let next: @Sendable (TourState) throws -> [String]?

    init(_ title: Phrase, _ text: Phrase, _ next: @escaping @Sendable (TourState) throws -> [String]?) {
        self.title = title
        self.text = text
        self.next = next
    }

    /// All steps, in their order.
    static let all: [TourStep] = offices + beforeSubmission + upToDecree + afterDecree

    /// A step of the proposal that one command takes from one state to the next.
    static func step(
        _ title: Phrase,
        _ text: Phrase,
        in states: Set<ProposalState>,
        _ arguments: @escaping @Sendable (_ proposal: String, TourState) throws -> [String]?
    ) -> TourStep {
        TourStep(title, text) { tour in
            guard let stored = tour.proposal, states.contains(stored.proposal.state) else { return nil }
            return try arguments("\(stored.id)", tour)
        }
    }
}
