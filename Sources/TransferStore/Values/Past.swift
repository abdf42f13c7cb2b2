public import Transfers

/// Something as it was at the end of a day that is past, or as it is now.
public struct Past<Value: Sendable>: Sendable {
    /// What it was.
    public let value: Value
    /// What nobody can tell of it any more: it is left empty, or is as it is now.
    public let untold: Set<UntoldPart>

    /// Something as it was.
    public init(_ value: Value, untold: Set<UntoldPart> = []) {
        self.value = value
        self.untold = untold
    }
}

extension Optional {
    /// What was on record at the end of a day.
    ///
    /// - Throws: ``UnknownRecord/notYet(on:)`` where nothing was.
    func onRecord(at end: EndOfDay) throws(UnknownRecord) -> Wrapped {
        guard let self else { throw .notYet(on: end.day) }
        return self
    }
}
