public import Transfers

/// What an upheld objection changes (PP 79/2021): the transfer is undone, or the decree is put right.
public enum ObjectionRemedy: Sendable {
    /// A new decree undoes the transfer of this person.
    case revoke(Letter)
    /// A new decree changes it; the public reads what is different.
    case change(Letter, EntryChange)

    /// The new decree.
    public var letter: Letter {
        switch self {
        case .revoke(let letter), .change(let letter, _): letter
        }
    }
}
