/// How a file of the public folder stands.
public struct FolderFinding: Hashable, Sendable {
    /// How it stands.
    public enum Standing: String, Sendable, CaseIterable {
        /// It is what was announced.
        case sound = "SOUND"
        /// It is an earlier version, which was published and has been added to since.
        case outdated = "OUTDATED"
        /// It was never published like this.
        case tampered = "TAMPERED"
        /// It is not there.
        case missing = "MISSING"
        /// It is none of ours.
        case extra = "EXTRA"
    }

    /// The file's name.
    public let name: String
    /// How it stands.
    public let standing: Standing
}
