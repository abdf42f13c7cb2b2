import ArgumentParser
import Transfers

/// Reads a letter or decree as a command line names it.
enum LetterArgument {
    /// Reads `800/12/2025,2025-10-02`: the number may have commas, the date has none.
    static func letter(_ text: String) throws -> Letter {
        guard let comma = text.lastIndex(of: ","), comma > text.startIndex else {
            throw ValidationError(Phrase.letterValue.text)
        }
        let number = text[..<comma].trimmingCharacters(where: \.isWhitespace)
        guard !number.isEmpty else { throw ValidationError(Phrase.letterValue.text) }
        let day = text[text.index(after: comma)...].trimmingCharacters(where: \.isWhitespace)
        return Letter(number: number, date: try Validation.date(day))
    }
}

extension StringProtocol {
    fileprivate func trimmingCharacters(where isLeftOut: (Character) -> Bool) -> String {
        let start = drop(while: isLeftOut)
        guard let end = start.lastIndex(where: { !isLeftOut($0) }) else { return "" }
        return String(start[...end])
    }
}
