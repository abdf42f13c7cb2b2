/// How a drain ended.
public struct DrainReport: Sendable {
    /// Jobs that were cut off and given back without costing an attempt.
    public let interrupted: [Int64]
}
