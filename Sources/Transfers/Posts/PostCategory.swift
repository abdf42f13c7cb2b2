/// The kind of a post by its SIASN code (`jenisJabatan`).
public enum PostCategory: Int, Sendable, CaseIterable {
    /// A post that leads: JPT, administrator, pengawas.
    case structural = 1
    /// A functional post (JFT).
    case functional = 2
    /// A functional post with a structural duty, such as the head of a puskesmas.
    case structuralAndFunctional = 3
    /// A general post (JFU, pelaksana).
    case general = 4
}
