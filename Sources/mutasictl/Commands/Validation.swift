import ArgumentParser
import Transfers

/// Checks of option values that several commands share.
enum Validation {
    /// How many rows a list may be asked for.
    static let limits = 1...1_000_000

    static func limit(_ limit: Int, option: String = "--limit") throws {
        guard limits.contains(limit) else { throw ValidationError(Phrase.outOfBounds(option, limits).text) }
    }

    /// Reads a date, with the sentence of its fault where it is none.
    static func date(_ text: String) throws -> CivilDate {
        do {
            return try CivilDate(parsing: text)
        } catch {
            throw ValidationError(error.sentence(in: Reader.current.language))
        }
    }

    /// Reads a text that has to say something.
    static func words(_ text: String) throws -> String {
        guard !text.allSatisfy(\.isWhitespace) else { throw ValidationError(Phrase.saysNothing.text) }
        return text
    }
}
