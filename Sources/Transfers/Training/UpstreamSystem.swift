/// A system that keeps the records of employees, and takes results of training over.
public enum UpstreamSystem: String, Sendable, CaseIterable {
    /// The national one, of BKN.
    case siasn = "SIASN"
    /// The agency's own.
    case simpeg = "SIMPEG"
}
