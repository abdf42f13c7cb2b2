import ArgumentParser
import Transfers

/// Reads a gate as a command line names it.
enum GateArgument {
    /// Reads `E10`, in capitals or not.
    static func gate(_ text: String) throws -> GateCode {
        guard let gate = GateCode.allCases.first(where: { $0.text == text.uppercased() }) else {
            throw ValidationError(Phrase.gateValue.text)
        }
        return gate
    }
}
