import Postgres
import TransferStore

extension Refusal {
    /// The sentence for a text that a check of the database does not take: which one, and what is taken.
    init(_ constraint: TextConstraint, arguments: [String] = CommandLine.arguments) {
        let option = Self.option(with: constraint, in: arguments)
        self.init(.dataRefused, .textRefused(constraint, option: option))
    }

    /// The error as a refusal where it is a text that was not taken; itself otherwise.
    static func explained(_ error: PostgresError, _ session: Session) -> any Error {
        guard error.constraint.flatMap(Phrase.constraint) == nil else { return error }
        do {
            guard let constraint = try TextConstraint(brokenBy: error, session) else { return error }
            return Refusal(constraint)
        } catch _ {
            // The first error says more than that the catalog cannot be read any more.
            return error
        }
    }

    /// The option whose value the check does not allow; nil when there is none or more than one.
    private static func option(with constraint: TextConstraint, in arguments: [String]) -> String? {
        var found: [String] = []
        for (place, argument) in arguments.enumerated() where argument.hasPrefix("--") {
            let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let next = arguments.dropFirst(place + 1).first
            let value = parts.count == 2 ? String(parts[1]) : next
            guard let value, !value.hasPrefix("--"), !constraint.allows(value) else { continue }
            found.append(String(parts[0]))
        }
        return found.count == 1 ? found[0] : nil
    }
}
