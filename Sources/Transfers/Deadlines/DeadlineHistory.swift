/// A deadline with every version of it, the first included.
///
/// Collective leave is sometimes announced when a deadline already runs. It is then counted anew, and the new end holds
/// only where it gives the employee more time; what was told before is never taken back, and both versions are kept.
public struct DeadlineHistory: Hashable, Sendable {
    /// All versions, in the order in which they were computed.
    public private(set) var versions: [Deadline]
    /// The version that holds.
    public private(set) var current: Deadline

    /// A history that begins with a deadline.
    public init(_ first: Deadline) {
        versions = [first]
        current = first
    }

    /// Adds a version.
    ///
    /// - Parameter version: The same deadline, counted by another calendar.
    /// - Returns: Whether it holds from now on. One that binds the authority keeps its end: a later one would make the
    ///   employee wait.
    @discardableResult
    public mutating func add(_ version: Deadline) -> Bool {
        guard version.name == current.name, version.start == current.start else { return false }
        if version != versions.last { versions.append(version) }
        guard current.name.isForEmployee, version.lastDay > current.lastDay else { return false }
        current = version
        return true
    }
}
