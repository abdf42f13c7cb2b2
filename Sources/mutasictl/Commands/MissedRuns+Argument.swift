import ArgumentParser
import JobQueue

extension MissedRuns {
    /// Read from `skip`, `one`, `all`, or `all:50` for the last fifty.
    static func argument(_ text: String) throws -> MissedRuns {
        switch text {
        case "skip": return .skip
        case "one": return .one
        case "all": return .all(limit: 10)
        default:
            guard text.hasPrefix("all:"), let limit = Int(text.dropFirst(4)), (1...1_000).contains(limit) else {
                throw ValidationError(Phrase.missedValue.text)
            }
            return .all(limit: limit)
        }
    }

    /// As it is written on the command line.
    var word: String {
        switch self {
        case .skip: "skip"
        case .one: "one"
        case .all(let limit): "all:\(limit)"
        }
    }

    var phrase: Phrase {
        switch self {
        case .skip: .missedSkipped
        case .one: .missedLast
        case .all(let limit): .missedLast(limit)
        }
    }
}
