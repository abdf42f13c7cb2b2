/// An end that was not wanted: the sentence for the operator, and the exit code.
struct Refusal: Error, Hashable {
    let status: ExitStatus
    let phrase: Phrase

    init(_ status: ExitStatus, _ phrase: Phrase) {
        self.status = status
        self.phrase = phrase
    }
}
