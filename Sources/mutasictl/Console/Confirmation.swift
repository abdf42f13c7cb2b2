import ArgumentParser

/// Has an operator confirm what cannot be undone.
struct Confirmation: ParsableArguments {
    @Flag(help: ArgumentHelp(.confirmationYesHelp))
    var yes = false

    /// Asks, unless that was declined.
    ///
    /// - Throws: ``Refusal`` when the answer is no, or when nobody is there to answer.
    func ask(_ question: Phrase) throws(Refusal) {
        guard !yes else { return }
        guard StandardStream.error.isTerminal, StandardStream.isInputTerminal else {
            throw Refusal(.usage, .confirmationNeeded(question))
        }
        StandardStream.error.tell("\(question.text) [\(Phrase.yesOrNoKeys.text)] ")
        let answer = readLine()?.lowercased() ?? ""
        guard ["y", "ya", "yes"].contains(answer) else { throw Refusal(.usage, .notConfirmed) }
    }
}
