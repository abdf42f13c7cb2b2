public import Transfers

/// What became of the rules as delivered with this program.
public enum StandardRules: Hashable, Sendable {
    /// They were published, and are in force from a day on.
    case published(from: CivilDate)
    /// They, or newer ones, are there.
    case alreadyThere
    /// The province edited its rules, in the version named, and takes over by itself what is new.
    case heldBack(by: String)
}
