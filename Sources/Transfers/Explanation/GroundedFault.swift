/// A fault of which some cases are refusals by a rule, which say what they rest on, and the others are slips of whoever
/// asked: something that is not there, or cannot be read.
public protocol GroundedFault: Fault {
    /// The law and article, or the practice; nil for a slip, which rests on no rule.
    var basis: String? { get }
    /// What is wrong and what helps, in one sentence with its full stop.
    func told(in language: Language) -> String
}

extension GroundedFault {
    /// What is wrong and what helps, with what it rests on at the end.
    public func sentence(in language: Language) -> String {
        let told = told(in: language)
        guard let basis else { return told }
        let word = language == .indonesian ? "dasar" : "basis"
        return "\(told.hasSuffix(".") ? String(told.dropLast()) : told) (\(word): \(basis))."
    }
}
