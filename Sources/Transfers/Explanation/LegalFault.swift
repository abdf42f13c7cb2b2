/// A refusal that rests on a rule: it says which one, where it stands, and what would satisfy it.
public protocol LegalFault: Fault {
    /// The rule and the sentences.
    var grounds: LegalGrounds { get }
}

extension LegalFault {
    /// What is wrong and what helps, with the law it rests on at the end.
    public func sentence(in language: Language) -> String {
        switch language {
        case .indonesian: "\(grounds.indonesian) (dasar: \(grounds.basis))."
        case .english: "\(grounds.english) (basis: \(grounds.basis))."
        }
    }
}

extension LegalFault where Self: RawRepresentable<String> {
    /// The code.
    public var code: String { rawValue }
}
