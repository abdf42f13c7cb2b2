/// What is handed over with a post.
public enum HandoverKind: String, Sendable, CaseIterable {
    /// Documents and archives.
    case document = "DOKUMEN"
    /// Property of the agency, such as a vehicle, a computer or a key.
    case asset = "ASET"
    /// Work that is under way.
    case work = "PEKERJAAN"
}
