public import Transfers

/// The log of one proposal with what each entry was told, from which the proposal is shown as it was.
public struct ProposalHistory: Sendable {
    /// One entry.
    struct Entry: Sendable {
        /// Its number, from 1.
        let number: Int
        /// The step; nil for the draft.
        let trace: ProposalTrace?
        /// When.
        let at: Instant
        /// The evaluation from which the gates were taken, where it is about that.
        let run: EvaluationRunID?
        /// The folder that was handed in, where it is about that.
        let folder: DocumentFolder?
    }

    /// The entries, the first first.
    let entries: [Entry]

    private func then(_ end: EndOfDay) -> ArraySlice<Entry> { entries.prefix { end.includes($0.at) } }

    /// A proposal as it was at the end of a day; nil when it was not drafted yet.
    ///
    /// - Parameters:
    ///   - present: The proposal as it is.
    ///   - deadlines: Its deadlines as they were then.
    ///   - end: The end of the day.
    /// - Returns: The proposal.
    func past(_ present: StoredProposal, _ deadlines: [StoredDeadline], at end: EndOfDay) -> Past<StoredProposal>? {
        let then = then(end)
        guard let last = then.last else { return nil }
        let (proposal, untold) = present.proposal.past(entries.compactMap(\.trace), then.count { $0.trace != nil })
        var past = present
        (past.proposal, past.version) = (proposal, last.number)
        past.nextDeadline = deadlines.filter { $0.standing == .running }.map(\.lastDay).min()
        return Past(past, untold: untold)
    }

    /// The folder that had been handed in last by the end of a day.
    public func folder(at end: EndOfDay) -> DocumentFolder? {
        then(end).last { $0.folder != nil }?.folder
    }

    /// The evaluation from which the proposal had taken its gates last by the end of a day.
    public func run(at end: EndOfDay) -> EvaluationRunID? {
        then(end).last { $0.trace?.name == .evaluated }?.run
    }

    /// How the dialogue that was open last by the end of a day had been closed; nil when it had not.
    func closing(at end: EndOfDay) -> (answer: DialogueAnswer, on: CivilDate)? {
        let talks = then(end).compactMap(\.trace).filter { [.dialogueOpened, .dialogueClosed].contains($0.name) }
        return talks.last.flatMap { closing in closing.answer.map { (answer: $0, on: closing.day) } }
    }
}
