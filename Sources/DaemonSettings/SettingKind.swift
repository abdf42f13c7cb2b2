/// What the value of a setting may be.
package enum SettingKind: Sendable, Equatable {
    /// Any text; what it means is for whoever uses it.
    case text
    /// A text that no log, error or list may show.
    case secret
    /// The path of a file or folder.
    case path
    /// A text out of some.
    case choice([String])
    /// A whole number within bounds.
    case whole(ClosedRange<Int>)
    /// `true` or `false`.
    case flag
    /// Texts: a sequence in the file, with commas between in the environment.
    case list

    /// Why a value cannot be one of this kind.
    ///
    /// - Parameter values: one value, or those of a sequence.
    /// - Returns: nil where it can.
    func flaw(in values: [String]) -> SettingFault.Reason? {
        guard self == .list || values.count == 1, let value = values.first else {
            return self == .list ? nil : .notOne
        }
        return switch self {
        case .text, .secret, .path, .list: nil
        case .choice(let allowed): allowed.contains(value) ? nil : .notAmong(allowed)
        case .whole(let range): Int(value).map(range.contains) == true ? nil : .notWithin(range)
        case .flag: ["true", "false"].contains(value) ? nil : .notAmong(["true", "false"])
        }
    }
}
