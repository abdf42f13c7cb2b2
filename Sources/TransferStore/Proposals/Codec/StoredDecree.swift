internal import Transfers

/// A decree as JSON keeps it.
struct StoredDecree: Codable {
    let letter: StoredLetter
    let isCorrection: Bool

    init(_ decree: Decree) {
        letter = StoredLetter(decree.letter)
        isCorrection = decree.isCorrection
    }

    var decree: Decree { Decree(letter.letter, isCorrection: isCorrection) }
}
