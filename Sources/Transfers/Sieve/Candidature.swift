/// The people of a pool as candidates for one target, by their places in the pool.
public protocol Candidature {
    /// The person with what depends on the target, too.
    func candidate(_ person: Int) -> Candidate
    /// The lot that decides between equals.
    func lot(of person: Int) -> UInt64
}
